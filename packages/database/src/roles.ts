import type { Party } from '@ketengraaf/core';
import { type Connection, type Duty, databaseOf, roleOf } from './databases';
import { prepareWith } from './with-client';

/** One preparation at a time on a server: creating roles and databases does not queue by itself. */
const PREPARING = 727_271;

/** Passwords of the login roles to create; leave `loader` out where no synthetic data may ever be filled. */
export type Passwords = Readonly<Partial<Record<Duty, string>> & Record<'owner' | 'app', string>>;

const ATTRIBUTES: Readonly<Record<Duty, string>> = {
  owner: 'nosuperuser nobypassrls replication',
  app: 'nosuperuser nobypassrls',
  loader: 'nosuperuser bypassrls',
  stats: 'nosuperuser nobypassrls',
};

/** Creates a party's login roles and its database where they are missing, and sets today's passwords. Needs a superuser. */
export async function prepareRoles(admin: Connection, party: Party, passwords: Passwords): Promise<void> {
  await prepareWith(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [PREPARING]);
    const roles = new Set((await client.query<{ name: string }>('select rolname as name from pg_roles')).rows.map((row) => row.name));
    for (const [duty, password] of Object.entries(passwords) as [Duty, string][]) {
      const role = roleOf(party, duty);
      const verb = roles.has(role) ? 'alter' : 'create';
      await client.query(`${verb} role ${role} login ${ATTRIBUTES[duty]} password ${client.escapeLiteral(password)}`);
    }
    await client.query(`grant pg_create_subscription to ${roleOf(party, 'owner')}`);
    const stats = roleOf(party, 'stats');
    if (!passwords.stats && !roles.has(stats)) await client.query(`create role ${stats} nologin ${ATTRIBUTES.stats}`);
    // migrations make over to it what counts persons; the owner itself sees nothing of what it sees
    await client.query(`grant ${stats} to ${roleOf(party, 'owner')} with inherit false, set true`);
    const database = databaseOf(party);
    const isThere = (await client.query('select 1 from pg_database where datname = $1', [database])).rows.length > 0;
    if (!isThere) await client.query(`create database ${database} owner ${roleOf(party, 'owner')}`);
    await client.query(`revoke all on database ${database} from public`);
    for (const duty of Object.keys(passwords) as Duty[]) await client.query(`grant connect on database ${database} to ${roleOf(party, duty)}`);
  });
}
