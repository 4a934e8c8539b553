import type { FieldNode } from 'graphql';

/** Under which name a client's field is asked for, and found in what parties answered. */
export type DataKeys = (field: FieldNode) => string;

const TYPENAME = '__typename';

/**
 * Keeps clients' names apart from those the planner adds. The planner adds keys and required fields under their own names, and
 * takes a client's field of that name for its own: an alias `id`, or `comments(limit: 1)` where `comments(limit: 3)` is required.
 * Such fields get a prefix. Two fields of one object have one name here exactly if they have one name in the answer.
 */
export function dataKeys(fieldNames: ReadonlySet<string>, requiredWithArguments: ReadonlySet<string>): DataKeys {
  let prefix = 'own_';
  while ([...fieldNames].some((name) => name.startsWith(prefix))) prefix = `own_${prefix}`;
  const own = (name: string): string => `${prefix}${name}`;
  return ({ name: { value: name }, alias }) => {
    if (name === TYPENAME) return TYPENAME;
    const response = alias?.value ?? name;
    if (response === name) return requiredWithArguments.has(name) ? own(name) : name;
    return fieldNames.has(response) || response.startsWith('__') || response.startsWith(prefix) ? own(response) : response;
  };
}
