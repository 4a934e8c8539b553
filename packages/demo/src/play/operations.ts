import { existsSync } from 'node:fs';
import path from 'node:path';
import { OPERATIONS, type Operation, PROJECT, readOperation } from '@ketengraaf/stack';

/** The operations that only the stories need. */
export const OWN_OPERATIONS = path.join(PROJECT, 'packages', 'demo', 'operations');

/** An operation by its name: one that anybody can run with `ask`, or else one of the stories' own. */
export function operationOf(name: string): Operation {
  return readOperation(name, existsSync(path.join(OPERATIONS, `${name}.graphql`)) ? OPERATIONS : OWN_OPERATIONS);
}
