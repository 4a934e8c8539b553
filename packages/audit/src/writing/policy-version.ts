import { createHash } from 'node:crypto';
import * as policy from '@ketengraaf/access';

const text = (part: unknown): string => (typeof part === 'function' ? part.toString() : JSON.stringify(part));

/** The version of the rules in force: changes with every table and function of them (autorisatieprotocol: NEN 7513). */
export const POLICY_VERSION: string = createHash('sha256')
  .update(
    Object.entries<unknown>(policy)
      .map(([name, part]) => `${name} ${text(part)}`)
      .sort()
      .join('\n'),
  )
  .digest('hex')
  .slice(0, 12);
