import { type FieldNode, GraphQLError, type GraphQLField } from 'graphql';
import type { ListSize } from './cost-directives';
import { type Defaults, givenValue, type Variables } from './given-value';

/** What a field says of the lengths of lists. */
export interface Sizes {
  /** Of the list that the field is. */
  readonly own: number | undefined;
  /** Of the list that a field right below it is. */
  below(field: string): number | undefined;
}

const PAGE_ARGUMENTS = ['first', 'last'];

/** Compiles what a field says of lengths, by `@listSize`, or else by `first` and `last`; throws when a size that is required is not given. */
export function sizesOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  listSize: ListSize | undefined,
  defaults: Defaults,
): (variables: Variables) => Sizes {
  const { assumedSize, slicingArguments = listSize ? [] : PAGE_ARGUMENTS, sizedFields, requireOneSlicingArgument = true } = listSize ?? {};
  const slicing = node.arguments?.filter(({ name }) => slicingArguments.includes(name.value)) ?? [];
  const usual = field.args.flatMap(({ name, defaultValue }) => (slicingArguments.includes(name) && typeof defaultValue === 'number' ? [defaultValue] : []));
  const isRequired = listSize?.slicingArguments !== undefined && slicingArguments.length > 0 && requireOneSlicingArgument;
  return (variables) => {
    const given = slicing.flatMap(({ value }) => sizeIn(givenValue(value, variables, defaults)) ?? []);
    if (isRequired && (given.length > 1 || given.length + usual.length === 0)) {
      throw new GraphQLError(`Give exactly one of the arguments ${slicingArguments.join(', ')} to "${node.name.value}": it says how much is asked for.`);
    }
    const size = given.length > 0 ? Math.max(...given) : usual.length > 0 && listSize ? Math.max(...usual) : assumedSize;
    if (sizedFields) return { own: undefined, below: (name) => (sizedFields.includes(name) ? size : undefined) };
    return { own: size, below: () => (listSize ? undefined : size) };
  };
}

function sizeIn(value: unknown): number | undefined {
  return typeof value === 'number' ? Math.max(0, value) : undefined;
}
