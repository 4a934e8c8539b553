import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import type { DataKeys } from '../plan/data-keys';
import type { Selected } from './selected-fields';

type Step = string | number;

/**
 * A place in parties' data as the client calls it: as far as the client selected what leads there, since keys and required
 * fields are the planner's and have no place in the answer.
 */
export function clientPath<S extends Step>(path: readonly S[], root: SelectionSetNode, selected: Pick<Selected, 'fragments'>, keys: DataKeys): S[] {
  const known: S[] = [];
  let sets: readonly SelectionSetNode[] = [root];
  for (const step of path) {
    if (typeof step === 'number' || step === '@') {
      known.push(step);
      continue;
    }
    const fields = fieldsWithKey(sets, step, selected, keys);
    const [field] = fields;
    if (!field) break;
    known.push((field.alias?.value ?? field.name.value) as S);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  return known;
}

/** The fields with a data key, whatever type they are selected of: an object's own type is not known any more. */
function fieldsWithKey(sets: readonly SelectionSetNode[], key: string, { fragments }: Pick<Selected, 'fragments'>, keys: DataKeys): FieldNode[] {
  const found: FieldNode[] = [];
  const spread = new Set<string>();
  const search = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (keys(selection) === key) found.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        search(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) search(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) search(set);
  return found;
}
