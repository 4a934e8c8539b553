import type { FetchDataRewrite } from '@apollo/query-planner';
import type { Kinship } from '../supergraph/kinship';
import type { DataObject } from './walk';

/** Changes data in place. */
export type Rewrite = (value: unknown) => void;

const FRAGMENT = '... on ';

/** Compiles what the planner wants changed in what a party is told, or in what it answered. */
export function rewriter(rewrites: readonly FetchDataRewrite[], kinship: Kinship): Rewrite | undefined {
  if (rewrites.length === 0) return undefined;
  const compiled = rewrites.map((rewrite) => at(rewrite.path, change(rewrite), kinship));
  return (value) => {
    for (const apply of compiled) apply(value);
  };
}

function change(rewrite: FetchDataRewrite): (object: DataObject) => void {
  const key = rewrite.path.at(-1) ?? '';
  if (rewrite.kind === 'ValueSetter') {
    return (object) => {
      object[key] = rewrite.setValueTo;
    };
  }
  return (object) => {
    if (!Object.hasOwn(object, key)) return;
    object[rewrite.renameKeyTo] = object[key];
    delete object[key];
  };
}

/** Applies a change to every object that a path leads to, its last step being the change's own. */
function at(path: readonly string[], apply: (object: DataObject) => void, kinship: Kinship): Rewrite {
  const into = (value: unknown, depth: number): void => {
    if (Array.isArray(value)) {
      for (const item of value) into(item, depth);
      return;
    }
    if (value === null || typeof value !== 'object') return;
    const object = value as DataObject;
    const step = path[depth];
    if (step === undefined || depth === path.length - 1) apply(object);
    else if (!step.startsWith(FRAGMENT)) into(Object.hasOwn(object, step) ? object[step] : undefined, depth + 1);
    // Not every object says its type; one that does not is taken for what was asked for.
    else if (object.__typename === undefined || kinship.meets(step.slice(FRAGMENT.length), object.__typename)) into(object, depth + 1);
  };
  return (value) => into(value, 0);
}
