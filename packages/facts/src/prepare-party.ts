import { AUDIT_MIGRATIONS, makeMonths, publishSeals } from '@ketengraaf/audit';
import { FACTS_OWNER, type Party } from '@ketengraaf/core';
import {
  APP_MIGRATIONS,
  type Connection,
  connectionAs,
  type Duty,
  databaseOf,
  grant,
  type Migrations,
  migrate,
  migrationsIn,
  type Passwords,
  prepareRoles,
} from '@ketengraaf/database';
import { CONTRACTS, publishContracts } from './contracts';
import { DEPARTURE_TELLERS, publishDepartures } from './departures';
import { publishFacts } from './publish';
import { publishReferrals, REFERS } from './referrals';
import { writeRules } from './write-rules';

/** The tables of access facts. */
export const FACTS_MIGRATIONS: Migrations = migrationsIn('facts');

/** What it takes to make a party's database ready for its subgraph. */
export interface Preparation {
  readonly party: Party;
  /** A superuser of the party's server. */
  readonly admin: Connection;
  readonly passwords: Passwords;
  /** The party's own migrations. */
  readonly folder: string;
}

/**
 * Makes roles, database, tables, the rules of the second wall, the log's months to come, grants and the publications of seals and, at their owners, of facts, of who left, of referrals and contracts;
 * each step looks first. Gives the migrations that ran.
 */
export async function prepareParty({ party, admin, passwords, folder }: Preparation): Promise<string[]> {
  await prepareRoles(admin, party, passwords);
  const owner = connectionAs(admin, party, 'owner', passwords.owner);
  const ran = await migrate(owner, [APP_MIGRATIONS, FACTS_MIGRATIONS, AUDIT_MIGRATIONS, { name: databaseOf(party), folder }]);
  await writeRules(owner);
  await grant(owner, party, Object.keys(passwords) as Duty[]);
  await makeMonths(owner);
  await publishSeals(party, owner);
  if (party === FACTS_OWNER) await publishFacts(owner);
  if (DEPARTURE_TELLERS.includes(party)) await publishDepartures(party, owner);
  if (party === REFERS) await publishReferrals(owner);
  if (party === CONTRACTS) await publishContracts(owner);
  return ran;
}
