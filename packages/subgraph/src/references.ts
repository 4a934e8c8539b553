import { isUuid } from '@ketengraaf/core';

/** An entity of another party that this one adds to: nothing but its key, if that is a UUID. */
export function uuidStub(key: Readonly<Record<string, unknown>>): { id: string } | null {
  return isUuid(key.id) ? { id: key.id.toLowerCase() } : null;
}
