import { type Caller, DATA_CLASSES, type DataClass, isDataClass } from '@ketengraaf/core';
import type { Rights } from '@ketengraaf/engine';
import { CLASSES_OF_ROLE } from './classes-of-role';

type Asker = Pick<Caller, 'role' | 'purpose'>;

/**
 * What a caller has by the supergraph's own directives before the parties are asked. Classes of data are for the parties to
 * refuse, who say why; no token of the chain carries scopes, or any other policy.
 */
export function rightsAtTheDoor(authenticated: boolean): Rights {
  return { authenticated, scopes: new Set(), policies: new Set(Object.keys(DATA_CLASSES)) };
}

const NO_CLASSES: ReadonlySet<DataClass> = new Set();
const OPEN = new Map<string, ReadonlySet<DataClass>>();
const OPEN_TO_ROLE = new Map<string, ReadonlySet<DataClass>>();

for (const line of CLASSES_OF_ROLE.trim().split('\n')) {
  const [role = '', purposes = '', names = ''] = line.split(' | ');
  const classes = new Set(names.split(' ').filter(isDataClass));
  for (const purpose of purposes.split(' ')) OPEN.set(`${role}:${purpose}`, classes);
  OPEN_TO_ROLE.set(role, new Set([...(OPEN_TO_ROLE.get(role) ?? []), ...classes]));
}

/** The classes of data of which a caller may be shown something, if the facts are so; of any other a party has nothing to tell. */
export function classesOpenTo(caller: Asker | undefined): ReadonlySet<DataClass> {
  return (caller && OPEN.get(`${caller.role}:${caller.purpose}`)) ?? NO_CLASSES;
}

/** Why a class is closed to a caller to whom it is not open: by the role, or only by the purpose. */
export function whyClosed(caller: Asker | undefined, dataClass: DataClass): 'PURPOSE_NOT_ALLOWED' | 'CLASS_NOT_FOR_ROLE' {
  return caller && OPEN_TO_ROLE.get(caller.role)?.has(dataClass) ? 'PURPOSE_NOT_ALLOWED' : 'CLASS_NOT_FOR_ROLE';
}
