import { type ConstDirectiveNode, type DocumentNode, Kind, valueFromASTUntyped } from 'graphql';
import { featureNames } from '../supergraph/feature-names';

/** How long a list is taken to be (`@listSize`). */
export interface ListSize {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
  /** Fields of the object right below that hold the list; none if the field is the list itself. */
  readonly sizedFields?: readonly string[];
  readonly requireOneSlicingArgument?: boolean;
}

/** What a supergraph says of costs, by coordinate: `Type`, `Type.field`, `Type.field(argument:)` or `Input.field`. */
export interface CostDirectives {
  weightOf(coordinate: string): number | undefined;
  listSizeOf(coordinate: string): ListSize | undefined;
}

type Carrier = { readonly directives?: readonly ConstDirectiveNode[] };

/** Reads `@cost` and `@listSize`, under whatever names a supergraph has for them. */
export function costDirectives(supergraph: DocumentNode): CostDirectives {
  const nameOf = featureNames(supergraph);
  const [cost, listSize] = [nameOf('cost', 'cost'), nameOf('cost', 'listSize')];
  const weights = new Map<string, number>();
  const sizes = new Map<string, ListSize>();
  const read = (coordinate: string, { directives = [] }: Carrier): void => {
    for (const directive of directives) {
      if (directive.name.value === cost) weights.set(coordinate, Number(argumentsOf(directive).weight));
      if (directive.name.value === listSize) sizes.set(coordinate, argumentsOf(directive));
    }
  };
  for (const definition of supergraph.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = definition.name.value;
    read(type, definition as Carrier);
    for (const field of ('fields' in definition && definition.fields) || []) {
      const coordinate = `${type}.${field.name.value}`;
      read(coordinate, field as Carrier);
      for (const argument of ('arguments' in field && field.arguments) || []) read(`${coordinate}(${argument.name.value}:)`, argument as Carrier);
    }
  }
  return { weightOf: (coordinate) => weights.get(coordinate), listSizeOf: (coordinate) => sizes.get(coordinate) };
}

function argumentsOf({ arguments: given = [] }: ConstDirectiveNode): Record<string, never> {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value) as never]));
}
