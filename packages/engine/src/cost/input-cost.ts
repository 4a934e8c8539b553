import { type FieldNode, type GraphQLField, type GraphQLInputType, getNullableType, isInputObjectType, isListType } from 'graphql';
import type { CostDirectives } from './cost-directives';
import { type Defaults, givenValue, type Variables } from './given-value';

/** Compiles what the arguments of a field add: the `@cost` of each that is given, and of each field in an object that is. Nothing if none has any. */
export function inputCost(
  directives: CostDirectives,
  coordinate: string,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  defaults: Defaults,
): ((variables: Variables) => number) | undefined {
  const costly = (node.arguments ?? []).flatMap(({ name, value }) => {
    const argument = field.args.find((one) => one.name === name.value);
    const weight = directives.weightOf(`${coordinate}(${name.value}:)`) ?? 0;
    return argument && (weight !== 0 || isInputObjectType(named(argument.type))) ? [{ weight, type: argument.type, value }] : [];
  });
  if (costly.length === 0) return undefined;
  return (variables) =>
    costly.reduce((total, { weight, type, value }) => {
      const given = givenValue(value, variables, defaults);
      return given === undefined || given === null ? total : total + weight + ofValue(directives, type, given);
    }, 0);
}

function ofValue(directives: CostDirectives, type: GraphQLInputType, value: unknown): number {
  const nullable = getNullableType(type);
  if (value === null || typeof value !== 'object') return 0;
  if (isListType(nullable)) {
    const items = Array.isArray(value) ? value : [value];
    return items.reduce((total: number, item) => total + ofValue(directives, nullable.ofType, item), 0);
  }
  if (!isInputObjectType(nullable)) return 0;
  const fields = nullable.getFields();
  return Object.entries(value).reduce((total, [name, item]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field && item !== null ? total + (directives.weightOf(`${nullable.name}.${name}`) ?? 0) + ofValue(directives, field.type, item) : total;
  }, 0);
}

function named(type: GraphQLInputType): unknown {
  const nullable = getNullableType(type);
  return isListType(nullable) ? named(nullable.ofType) : nullable;
}
