import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Kinship } from '../supergraph/kinship';
import type { DataObject } from './walk';

/** Takes from an object what a party must be told of it; gives nothing if some of it is not known. */
export type Represent = (object: DataObject) => DataObject | undefined;

type Take = (from: DataObject, into: DataObject) => boolean;

/** Compiles the required selections of a fetch. An object whose type meets none of them, or of which something required never came, is not represented. */
export function representation(requires: readonly QueryPlanSelectionNode[], kinship: Kinship): Represent {
  const take = takeAll(requires, kinship);
  return (object) => {
    const into: DataObject = {};
    return take(object, into) && into.__typename !== undefined ? into : undefined;
  };
}

function takeAll(selections: readonly QueryPlanSelectionNode[], kinship: Kinship): Take {
  const takes = selections.map((selection): Take => {
    if (selection.kind === 'Field') return takeField(selection.alias ?? selection.name, selection.selections, kinship);
    const within = takeAll(selection.selections, kinship);
    const { typeCondition } = selection;
    if (typeCondition === undefined) return within;
    return (from, into) => !kinship.meets(typeCondition, from.__typename) || within(from, into);
  });
  return (from, into) => takes.every((take) => take(from, into));
}

function takeField(name: string, selections: readonly QueryPlanSelectionNode[] | undefined, kinship: Kinship): Take {
  const inner = selections && takeEach(takeAll(selections, kinship));
  return (from, into) => {
    const value = Object.hasOwn(from, name) ? from[name] : undefined;
    if (value === undefined) return false;
    const taken = inner ? inner(value, into[name]) : value;
    if (taken === undefined) return false;
    into[name] = taken;
    return true;
  };
}

/** Takes out of an object, or out of each of a list, into what another selection may have taken before; undefined if something is missing. */
function takeEach(take: Take): (value: unknown, before: unknown) => unknown {
  const of = (value: unknown, before: unknown): unknown => {
    if (value === null || typeof value !== 'object') return null;
    if (Array.isArray(value)) {
      const items = value.map((item, index) => of(item, Array.isArray(before) ? before[index] : undefined));
      return items.includes(undefined) ? undefined : items;
    }
    const into = (before ?? {}) as DataObject;
    return take(value as DataObject, into) ? into : undefined;
  };
  return of;
}
