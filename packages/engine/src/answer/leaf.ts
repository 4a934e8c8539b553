import { GraphQLBoolean, type GraphQLEnumType, GraphQLFloat, GraphQLID, GraphQLInt, type GraphQLScalarType, GraphQLString, isEnumType } from 'graphql';
import { narrow } from './narrow';

/** Gives a leaf value as the answer has it, or undefined if it is no value of the type. Never gets null. */
export type Leaf = (value: unknown) => unknown;

const MOST = 2_147_483_647;
const LEAST = -2_147_483_648;

const BUILT_IN: Readonly<Record<string, Leaf>> = {
  [GraphQLInt.name]: (value) => (Number.isInteger(value) && (value as number) <= MOST && (value as number) >= LEAST ? value : undefined),
  [GraphQLFloat.name]: (value) => (Number.isFinite(value) ? value : undefined),
  [GraphQLString.name]: (value) => (typeof value === 'string' ? value : undefined),
  [GraphQLBoolean.name]: (value) => (typeof value === 'boolean' ? value : undefined),
  [GraphQLID.name]: (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : undefined),
};

/** Compiles the check of a leaf type. A party has serialised its values; custom scalars are passed on as they came. */
export function leaf(type: GraphQLScalarType | GraphQLEnumType): Leaf {
  if (!isEnumType(type)) return BUILT_IN[type.name] ?? ((value) => value);
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => (names.has(value) ? value : undefined);
}

// All but what JSON text can hold as it is: quotation marks, backslashes, control characters, and halves of characters.
const ESCAPED = /[^ !#-[\]-\ud7ff\ue000-\uffff]/;

/** Compiles a leaf type to JSON text; gives nothing for what is no value of the type. Never gets null. Of what is plain no text needs escaping. */
export function leafText(type: GraphQLScalarType | GraphQLEnumType): (value: unknown, isPlain: boolean) => string | undefined {
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name }) => [name, narrow(`"${name}"`)]));
    return (value) => texts.get(value);
  }
  const check = leaf(type);
  return (value, isPlain) => {
    const given = check(value);
    if (typeof given === 'string') return !isPlain && ESCAPED.test(given) ? JSON.stringify(given) : `"${given}"`;
    return given === undefined ? undefined : JSON.stringify(given);
  };
}
