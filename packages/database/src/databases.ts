import type { Party } from '@ketengraaf/core';

/** Where a PostgreSQL answers and as whom to log in. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** What to do as in a party's database; each is a login role of its own. */
export const DUTIES = ['owner', 'app', 'loader', 'stats'] as const;

/** `owner` owns the tables and migrates, `app` is what a subgraph logs in as, `loader` fills synthetic data, `stats` owns aggregates. */
export type Duty = (typeof DUTIES)[number];

/** The name of a party's database, which is also the name of its schema. */
export function databaseOf(party: Party): string {
  return party.replaceAll('-', '_');
}

/** The login role for a duty in a party's database. */
export function roleOf(party: Party, duty: Duty): string {
  return `${databaseOf(party)}_${duty}`;
}

/** The same server, as another role in a party's database. */
export function connectionAs(server: Pick<Connection, 'host' | 'port'>, party: Party, duty: Duty, password: string): Connection {
  return { host: server.host, port: server.port, user: roleOf(party, duty), password, database: databaseOf(party) };
}

/** Reads a `postgres://user:password@host:port/database` address; throws an Error that says what was expected. */
export function readConnection(address: string): Connection {
  if (!URL.canParse(address)) throw new Error('must be an address like postgres://user:password@host:5432/database');
  const url = new URL(address);
  const database = url.pathname.slice(1);
  if (!/^postgres(ql)?:$/.test(url.protocol) || !url.username || !database)
    throw new Error('must be an address like postgres://user:password@host:5432/database');
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(database),
  };
}

/** Writes a connection as an address that `readConnection` reads. */
export function printConnection({ host, port, user, password, database }: Connection): string {
  return `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${encodeURIComponent(database)}`;
}
