import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Kinship } from '../supergraph/kinship';
import type { DataObject } from './walk';

/** How objects are told to a party. */
export interface Representation {
  /** The same for objects of which the same is told; nothing if some of it is not known, or nothing is told. Far cheaper than what is told itself. */
  key(object: DataObject): unknown;
  /** What is told of an object that has a key; nothing if its type is not one that is asked about. */
  represent(object: DataObject): DataObject | undefined;
  /** Whether all that is told are leaves: then an object with as many fields as are told has nothing else. */
  readonly isFlat: boolean;
}

/** What a selection takes: as text, nothing if some of it is missing; and as data, into what other selections took before. */
interface Take {
  key(from: DataObject): string | undefined;
  take(from: DataObject, into: DataObject): void;
}

/** Compiles the required selections of a fetch. */
export function representation(requires: readonly QueryPlanSelectionNode[], kinship: Kinship): Representation {
  const { key, take } = takeAll(requires, kinship);
  return {
    isFlat: requires.every(isFlat),
    key: leafThatTells(requires, kinship) ?? ((object) => key(object) || undefined),
    represent(object) {
      const into: DataObject = {};
      take(object, into);
      return into.__typename === undefined ? undefined : into;
    },
  };
}

/** Where all that is told of objects of one type is one leaf, that is their key: no text is made of it, and text out of JSON knows its hash. */
function leafThatTells([requires, ...others]: readonly QueryPlanSelectionNode[], kinship: Kinship): ((object: DataObject) => unknown) | undefined {
  if (others.length > 0 || requires?.kind !== 'InlineFragment' || !kinship.isObject(requires.typeCondition)) return undefined;
  const type = requires.typeCondition;
  const [field, ...more] = requires.selections.filter((selection) => selection.kind !== 'Field' || selection.name !== '__typename');
  if (field?.kind !== 'Field' || field.selections || more.length > 0) return undefined;
  const name = field.alias ?? field.name;
  return (object) => (object.__typename === type && Object.hasOwn(object, name) ? object[name] : undefined);
}

function isFlat(selection: QueryPlanSelectionNode): boolean {
  return selection.kind === 'Field' ? selection.selections === undefined : selection.selections.every(isFlat);
}

function takeAll(selections: readonly QueryPlanSelectionNode[], kinship: Kinship): Take {
  const takes = selections.map((selection): Take => {
    if (selection.kind === 'Field') return takeField(selection.alias ?? selection.name, selection.selections, kinship);
    const within = takeAll(selection.selections, kinship);
    const { typeCondition } = selection;
    if (typeCondition === undefined) return within;
    return {
      key: (from) => (kinship.meets(typeCondition, from.__typename) ? within.key(from) : ''),
      take: (from, into) => kinship.meets(typeCondition, from.__typename) && within.take(from, into),
    };
  });
  return {
    key(from) {
      let text = '';
      for (const { key } of takes) {
        const one = key(from);
        if (one === undefined) return undefined;
        text += one;
      }
      return text;
    },
    take(from, into) {
      for (const { take } of takes) take(from, into);
    },
  };
}

function takeField(name: string, selections: readonly QueryPlanSelectionNode[] | undefined, kinship: Kinship): Take {
  const inner = selections && takeAll(selections, kinship);
  return {
    key(from) {
      const value = Object.hasOwn(from, name) ? from[name] : undefined;
      if (value === undefined) return undefined;
      return inner ? keyOfEach(inner, value) : leafKey(value);
    },
    take(from, into) {
      into[name] = inner ? takeEach(inner, from[name], into[name]) : from[name];
    },
  };
}

/** Takes out of an object, or out of each of a list. */
function takeEach(inner: Take, value: unknown, before: unknown): unknown {
  if (value === null || typeof value !== 'object') return null;
  if (Array.isArray(value)) return value.map((item, index) => takeEach(inner, item, Array.isArray(before) ? before[index] : undefined));
  const into = (before ?? {}) as DataObject;
  inner.take(value as DataObject, into);
  return into;
}

function keyOfEach(inner: Take, value: unknown): string | undefined {
  if (value === null || typeof value !== 'object') return '!';
  if (!Array.isArray(value)) {
    const text = inner.key(value as DataObject);
    return text === undefined ? undefined : `{${text}}`;
  }
  const items = value.map((item) => keyOfEach(inner, item));
  return items.includes(undefined) ? undefined : `[${items.join('')}]`;
}

/** Says where it ends, so that no two rows of values come to one text. */
function leafKey(value: unknown): string {
  if (typeof value === 'string') return `"${value.length}:${value}`;
  const text = JSON.stringify(value) ?? '';
  return `#${text.length}:${text}`;
}
