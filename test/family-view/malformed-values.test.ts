import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientOf, sharedStack } from '@ketengraaf/testkit';
import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
} from 'graphql';

/** Values that the gateway cannot tell from good ones: only the party knows the form of its scalars. */
const MALFORMED: Readonly<Record<string, string>> = { UUID: '1 or 1=1', LocalDate: '2025-02-30', DateTimeISO: '2025-02-30T10:00:00Z' };
const GOOD: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true, String: 'eight letters', ID: 'x' };

const client = clientOf(sharedStack());
const supergraph = readFileSync(join(__dirname, '../../schema/supergraph.graphql'), 'utf8');
const schema = buildASTSchema(parse(supergraph), { assumeValid: true, assumeValidSDL: true });

/** The same value in JSON and as it is written in a document. */
interface Value {
  readonly json: unknown;
  readonly literal: string;
}

/** A value of a type, malformed wherever it can be and whole otherwise; what is optional is left out. */
function malformed(type: GraphQLInputType): Value {
  if (isNonNullType(type)) return malformed(type.ofType);
  if (isListType(type)) {
    const { json, literal } = malformed(type.ofType);
    return { json: [json], literal: `[${literal}]` };
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    const values = fields.map((field) => [field.name, malformed(field.type)] as const);
    return {
      json: Object.fromEntries(values.map(([name, { json }]) => [name, json])),
      literal: `{${values.map(([name, { literal }]) => `${name}: ${literal}`).join(', ')}}`,
    };
  }
  if (isEnumType(type)) {
    const [first] = type.getValues();
    return { json: first?.name, literal: String(first?.name) };
  }
  const json = MALFORMED[type.name] ?? GOOD[type.name];
  return { json, literal: JSON.stringify(json) };
}

function canBeMalformed(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isScalarType(named)) return Object.hasOwn(MALFORMED, named.name);
  return isInputObjectType(named) && Object.values(named.getFields()).some((field) => isNonNullType(field.type) && canBeMalformed(field.type));
}

/** One root field asked with malformed values, written in the document and in variables. */
function questionsOf(kind: 'query' | 'mutation', { name, type, args }: GraphQLField<unknown, unknown>) {
  const given = args.filter((arg) => isNonNullType(arg.type) || canBeMalformed(arg.type)).map((arg) => ({ arg, value: malformed(arg.type) }));
  const asked = isCompositeType(getNamedType(type)) ? '{ __typename }' : '';
  const fieldWith = (written: readonly string[]): string => `${name}(${written.join(', ')}) ${asked}`;
  return {
    literal: `${kind} { ${fieldWith(given.map(({ arg, value }) => `${arg.name}: ${value.literal}`))} }`,
    variable: `${kind} (${given.map(({ arg }) => `$${arg.name}: ${arg.type}`).join(', ')}) { ${fieldWith(given.map(({ arg }) => `${arg.name}: $${arg.name}`))} }`,
    variables: Object.fromEntries(given.map(({ arg, value }) => [arg.name, value.json])),
  };
}

const roots = (['query', 'mutation'] as const).flatMap((kind) => {
  const fields = Object.values((kind === 'query' ? schema.getQueryType() : schema.getMutationType())?.getFields() ?? {});
  return fields.filter(({ args }) => args.some((arg) => canBeMalformed(arg.type))).map((field) => [field.name, questionsOf(kind, field)] as const);
});

test('knows every scalar that can be given', () => {
  const scalars = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !/^(join|link|policy)__/.test(type.name));
  expect(scalars.map(({ name }) => name).sort()).toEqual([...Object.keys(MALFORMED), ...Object.keys(GOOD)].sort());
});

test.each(roots)('%s says that a value is malformed, written in the document or in a variable', async (name, { literal, variable, variables }) => {
  for (const { body } of [await client.ask(literal, { as: 'regisseur' }), await client.ask(variable, { as: 'regisseur', variables })]) {
    expect(body.data?.[name] ?? null).toBeNull();
    expect(body.errors?.length).toBeGreaterThan(0);
    for (const { message, extensions } of body.errors ?? []) {
      expect(extensions?.code).toBe('BAD_USER_INPUT');
      expect(message).toMatch(/1 or 1=1|2025-02-30/);
    }
  }
});
