import { Kind, type OperationDefinitionNode, parse, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { type Conditions, isIncluded } from './conditions';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * What a fetch asks when `@skip` and `@include` are decided: without them, without what they leave out and without variables that
 * nothing uses any more. Nothing if nothing is left to ask.
 */
export function decide(text: string, conditions: Conditions): OperationDefinitionNode | undefined {
  const operation = parse(text, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A fetch holds an operation.');
  if (conditions.size === 0) return operation;
  const selectionSet = left(operation.selectionSet, conditions);
  if (!selectionSet || asksNothing(selectionSet)) return undefined;
  const used = new Set<string>();
  const note = { Variable: ({ name }: { readonly name: { readonly value: string } }): void => void used.add(name.value) };
  visit(selectionSet, note);
  for (const directive of operation.directives ?? []) visit(directive, note);
  return { ...operation, selectionSet, variableDefinitions: operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value)) };
}

/** What is left of selections; nothing if they are all left out. */
function left({ kind, selections }: SelectionSetNode, conditions: Conditions): SelectionSetNode | undefined {
  const kept = selections.flatMap((selection): SelectionNode[] => {
    if (!isIncluded(selection, conditions)) return [];
    const directives = selection.directives?.filter(({ name }) => name.value !== 'skip' && name.value !== 'include');
    if (selection.kind === Kind.FRAGMENT_SPREAD || !selection.selectionSet) return [{ ...selection, directives }];
    const selectionSet = left(selection.selectionSet, conditions);
    if (selection.kind === Kind.FIELD) return [{ ...selection, directives, selectionSet: selectionSet ?? { kind, selections: [TYPENAME] } }];
    return selectionSet ? [{ ...selection, directives, selectionSet }] : [];
  });
  return kept.length > 0 ? { kind, selections: kept } : undefined;
}

/** A question about entities of which every selection was left out. */
function asksNothing({ selections: [field] }: SelectionSetNode): boolean {
  return field?.kind === Kind.FIELD && field.name.value === '_entities' && field.selectionSet?.selections[0] === TYPENAME;
}
