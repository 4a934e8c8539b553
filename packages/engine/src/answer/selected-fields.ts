import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type Conditions, isIncluded } from '../plan/conditions';
import type { DataKeys } from '../plan/data-keys';

/** The parts of a client's document that say what is selected. */
export interface Selected {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly conditions: Conditions;
}

/** All that an operation selects, decided but for its variables. */
export interface Selection extends Selected {
  readonly keys: DataKeys;
  /** Fields the caller may not have. */
  readonly refused: ReadonlySet<FieldNode>;
  readonly root: GraphQLObjectType;
  readonly selectionSet: SelectionSetNode;
}

/** The fields selected of an object of a type, by their names in the answer and in its order; fields of one name are one field, as the specification merges them. */
export function selectedFields(
  selected: Selected,
  type: GraphQLObjectType | GraphQLInterfaceType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!isIncluded(selection, selected.conditions)) continue;
      if (selection.kind === Kind.FIELD) {
        const name = selection.alias?.value ?? selection.name.value;
        fields.set(name, [...(fields.get(name) ?? []), selection]);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? selected.fragments.get(selection.name.value) : selection;
      if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
      if (fragment && meets(selected.schema, type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function meets(schema: GraphQLSchema, type: GraphQLObjectType | GraphQLInterfaceType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true;
  const abstract = schema.getType(condition);
  return isAbstractType(abstract) && schema.isSubType(abstract, type);
}

/** Whether what is selected is the same for every object an interface can have, so that it need not be known which one it is. */
export function isSameForAll(selected: Selected, type: GraphQLInterfaceType, sets: readonly SelectionSetNode[]): boolean {
  const seen = new Set<FragmentDefinitionNode>();
  const isSame = ({ selections }: SelectionSetNode): boolean =>
    selections.every((selection) => {
      if (!isIncluded(selection, selected.conditions)) return true;
      if (selection.kind === Kind.FIELD) return selection.name.value !== '__typename';
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? selected.fragments.get(selection.name.value) : selection;
      if (!fragment || !meets(selected.schema, type, fragment.typeCondition?.name.value)) return false;
      if (fragment.kind === Kind.FRAGMENT_DEFINITION) {
        if (seen.has(fragment)) return true;
        seen.add(fragment);
      }
      return isSame(fragment.selectionSet);
    });
  return sets.every(isSame);
}
