import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PARTIES, uuidOf } from '@ketengraaf/core';
import { OPERATIONS, PROJECT } from '@ketengraaf/stack';
import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
} from 'graphql';
import type { MeasuredGraph, MeasuredParty } from './graph';

const LIST_LENGTH = 3;
const PAGE_LENGTH = 20;
const VALUES: Readonly<Record<string, unknown>> = { Int: 3, Float: 0.5, Boolean: true, LocalDate: '2026-03-02', DateTime: '2026-03-02T10:00:00.000Z' };

/** Answers any field with a value of its type, the same each time: of the parties' schemas everything is right but the content. */
const anything: GraphQLFieldResolver<unknown, unknown> = (source, _args, _context, info) => {
  const known = (source as Record<string, unknown> | undefined)?.[info.fieldName];
  return known ?? anyValue(info.returnType, info);
};

function anyValue(type: GraphQLOutputType, info: GraphQLResolveInfo, place = ''): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType, info, place);
  if (isListType(type)) {
    const length = info.fieldName === 'edges' ? PAGE_LENGTH : LIST_LENGTH;
    return Array.from({ length }, (_, index) => anyValue(type.ofType, info, `${place}.${index}`));
  }
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (isScalarType(type)) return VALUES[type.name] ?? (type.name === 'String' ? `a text for ${info.fieldName}` : uuidOf(`${pathOf(info)}${place}`));
  if (isUnionType(type) || isInterfaceType(type)) return { __typename: info.schema.getPossibleTypes(type)[0]?.name };
  return {};
}

function pathOf({ path: at }: GraphQLResolveInfo): string {
  const steps: (string | number)[] = [];
  for (let step: typeof at | undefined = at; step; step = step.prev) steps.push(step.key);
  return steps.reverse().join('.');
}

const parties: readonly MeasuredParty[] = PARTIES.map((name) => ({
  name,
  sdl: readFileSync(path.join(PROJECT, 'schema', 'subgraphs', `${name}.graphql`), 'utf8'),
  resolvers: {},
  resolve: anything,
}));

function operation(name: string): string {
  return readFileSync(path.join(OPERATIONS, `${name}.graphql`), 'utf8');
}

/** The graph of this house with parties that make up their answers: what the gateway itself costs for what it is made for. */
export const FAMILY: MeasuredGraph = {
  name: 'family',
  parties,
  workloads: [
    {
      name: 'one-family',
      shows: 'our own family view, of five parties',
      ask: () => ({ query: operation('one-family'), variables: { family: uuidOf('a measured family') } }),
    },
    {
      name: 'my-families',
      shows: 'our own morning list of twenty families',
      ask: () => ({ query: operation('my-families'), variables: { first: PAGE_LENGTH } }),
    },
  ],
};
