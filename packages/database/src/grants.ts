import type { Party } from '@ketengraaf/core';
import { type Connection, type Duty, databaseOf, roleOf } from './databases';
import { prepareWith } from './with-client';

/** The columns of the log that a subgraph writes; which transaction, when and in which order is not for it to say. */
const LOGGED = [
  ...['action', 'result', 'person', 'organisation', 'party', 'role', 'role_code', 'purpose', 'subject_kind', 'subject', 'subject_hash'],
  ...['data_class', 'ground', 'controls', 'consent_id', 'policy_version', 'access_point', 'trace'],
];

/** The columns of the history that a subgraph writes; when is not for it to say. */
const HISTORY = [
  'organisation',
  'person',
  'acting_for',
  'role',
  'purpose',
  'verb',
  'subject_kind',
  'subject',
  'object_type',
  'object_id',
  'data_class',
  'reason',
];

const LOG_FUNCTIONS = ['audit.seal_rows(integer)', 'audit.consent_for(uuid, text)', 'audit.about(uuid)', 'audit.by_worker(uuid)'];

/** What each login role may do besides connecting; the subgraph's role reads rows, calls the facts functions and appends to log and history; what its acts change is granted by the migration of the table. */
function grantsOf(party: Party, duty: Duty): string[] {
  const schema = databaseOf(party);
  const role = roleOf(party, duty);
  switch (duty) {
    case 'app':
      return [
        `grant usage on schema app, facts, audit, ${schema} to ${role}`,
        `grant select on all tables in schema app, ${schema} to ${role}`,
        `revoke all on audit.access from ${role}`,
        `grant insert (${LOGGED.join(', ')}) on audit.access to ${role}`,
        `grant insert (${HISTORY.join(', ')}) on app.history to ${role}`,
        `grant insert (person, verb, key, input), update (input, outcome, at) on app.idempotency to ${role}`,
        `grant execute on function app.forget_keys() to ${role}`,
        `grant execute on function ${LOG_FUNCTIONS.join(', ')} to ${role}`,
        `grant execute on all functions in schema facts to ${role}`,
      ];
    case 'loader':
      return [
        `grant usage on schema app, facts, ${schema} to ${role}`,
        `grant select, insert on all tables in schema app, facts, ${schema} to ${role}`,
        `grant maintain on all tables in schema app, facts, ${schema} to ${role}`,
      ];
    default:
      return [];
  }
}

/** Gives the login roles of a party's database what their duty needs; as its owner, after every migration. */
export async function grant(owner: Connection, party: Party, duties: readonly Duty[]): Promise<void> {
  await prepareWith(owner, async (client) => {
    for (const duty of duties) for (const statement of grantsOf(party, duty)) await client.query(statement);
  });
}
