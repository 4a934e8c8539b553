import { type DocumentNode, type FieldNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How to measure: what a field counts, given what is below it, and how neighbours add up. */
export interface Measure {
  field(node: FieldNode, below: number): number;
  join(one: number, other: number): number;
}

// Doubling fragments reach any number in a few lines; past this one the exact count no longer matters.
const MUCH = 1e9;

/** Adds up, without ever growing out of bounds. */
export function plus(one: number, other: number): number {
  return Math.min(one + other, MUCH);
}

/**
 * Measures operations through named and inline fragments, and gives the largest. Each fragment is measured once however often
 * it is spread, so that the time is bounded by the length of the document. A fragment inside itself counts nothing: another
 * rule refuses it.
 */
export function measure(document: DocumentNode, { field, join }: Measure): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition);
  }
  const measured = new Map<string, number>();

  const ofSet = (set: SelectionSetNode | undefined): number => {
    let total = 0;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) total = join(total, field(selection, ofSet(selection.selectionSet)));
      else if (selection.kind === Kind.INLINE_FRAGMENT) total = join(total, ofSet(selection.selectionSet));
      else total = join(total, ofFragment(selection.name.value));
    }
    return total;
  };
  const ofFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const value = ofSet(fragments.get(name)?.selectionSet);
    measured.set(name, value);
    return value;
  };
  return Math.max(0, ...operations.map(({ selectionSet }) => ofSet(selectionSet)));
}
