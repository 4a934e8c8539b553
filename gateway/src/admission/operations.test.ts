import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '@ketengraaf/engine';
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  typeFromAST,
} from 'graphql';
import { PRODUCTION } from '../../test/admission-harness';
import { createExecution } from '../execution/create-execution';
import { supergraphOf } from '../supergraph';
import { createAdmission } from './admit';

const SCHEMA = join(__dirname, '../../../schema');
const SUPERGRAPH = readFileSync(join(SCHEMA, 'supergraph.graphql'), 'utf8');
const OPERATIONS = readdirSync(join(SCHEMA, 'operations')).filter((name) => name.endsWith('.graphql'));

let schema: GraphQLSchema;

beforeAll(async () => {
  const execution = createExecution({ supergraph: supergraphOf(SUPERGRAPH), ask: async () => undefined, log: () => undefined }, 'compiled');
  execution.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  await execution.load({ apollo: {} });
});

/** A value for whatever an operation asks for, so that what is looked at is the operation alone; lists of it as long as a page is. */
function exampleOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) return examplesOf(Object.values(type.getFields()).map((field) => [field.name, field.type]));
  return SCALARS[type.name] ?? 'GM0935';
}

const SCALARS: Readonly<Record<string, unknown>> = {
  UUID: '6b0f0a3e-6a53-4a3e-9a58-3a7c1d1f7b01',
  LocalDate: '2012-01-01',
  DateTime: '2026-01-01T12:00:00Z',
  Int: 50,
  Float: 50,
  Boolean: true,
};

function examplesOf(asked: readonly (readonly [name: string, type: GraphQLInputType])[]): Record<string, unknown> {
  return Object.fromEntries(asked.map(([name, type]) => [name, exampleOf(type)]));
}

function variablesOf(query: string): Record<string, unknown> {
  const definitions = parse(query).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []));
  return examplesOf(
    definitions.flatMap(({ variable, type }) => {
      const found = typeFromAST(schema, type);
      return isInputType(found) ? [[variable.name.value, found] as const] : [];
    }),
  );
}

test.each(OPERATIONS)('%s is admitted in production, with pages of 50', (name) => {
  const admission = createAdmission({ schema, limits: PRODUCTION, costOf: costOf(parse(SUPERGRAPH), schema), production: false, schemaRules: [] });
  const query = readFileSync(join(SCHEMA, 'operations', name), 'utf8');
  expect(admission.admit({ method: 'POST', query, operationName: undefined, variables: variablesOf(query) }).query).toBe(query);
});
