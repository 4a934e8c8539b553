import { type ConstValueNode, type ValueNode, valueFromASTUntyped } from 'graphql';

/** Variables as a client sent them. */
export type Variables = Readonly<Record<string, unknown>>;
/** The defaults of an operation's variables. */
export type Defaults = ReadonlyMap<string, ConstValueNode | undefined>;

/** A value in a document as it will be, with variables and their defaults filled in; undefined if it is left out. */
export function givenValue(value: ValueNode, variables: Variables, defaults: Defaults): unknown {
  const filled = Object.fromEntries(
    [...defaults].map(([name, otherwise]) => [name, Object.hasOwn(variables, name) ? variables[name] : otherwise && valueFromASTUntyped(otherwise)]),
  );
  return valueFromASTUntyped(value, filled);
}
