import type { Role } from '@ketengraaf/core';
import { ACT_TIES, type Act, type ActTie } from './act';
import { VERBS } from './verbs';

/** The table of acts as Markdown, made from the very table that decides: for the README. */
export function whoDoesWhat(): string {
  return [
    'Somebody may do an act if the role is named with it, the tie holds at that instant, and the purpose fits the class. Everything below is made from `packages/access/src/verbs`, the tables that decide; a test fails when they differ. Every act is in the history, and every act, done or refused, in the log.',
    '',
    '| Act | At | Does | Class | Who, if what holds |',
    '| --- | --- | --- | --- | --- |',
    ...(Object.entries(VERBS) as [string, Act][]).map(
      ([verb, { party, does, dataClass, by }]) => `| \`${verb}\` | ${party} | ${does} | \`${dataClass}\` | ${whoOf(by)} |`,
    ),
  ].join('\n');
}

function whoOf(by: Act['by']): string {
  return (Object.entries(by) as [ActTie, readonly Role[]][])
    .map(([tie, roles]) => `${ACT_TIES[tie]}: ${roles.map((role) => `\`${role}\``).join(', ')}`)
    .join('; ');
}
