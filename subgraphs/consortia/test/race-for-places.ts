import { randomUUID } from 'node:crypto';
import { type Connection, withClient } from '@ketengraaf/database';
import type { Client } from 'pg';

/** How a race is run. */
export interface Race {
  /** How to log in as the role of the subgraph. */
  readonly app: Connection;
  readonly units: readonly string[];
  /** How often a place is tried for in all, and by how many at the same time. */
  readonly tries: number;
  readonly racers: number;
  /** The numbers by which a racer chooses what to try for and what to give back; the same numbers try the same. */
  series(racer: number): { next(): number };
}

/** What came of it. */
export interface RaceResult {
  readonly kept: number;
  readonly refused: number;
}

const GIVEN_BACK = 2 / 3;
const COME = { name: 'come', text: `select set_config('app.person', $1, true), set_config('app.organisation', 'racers', true)` };
const RESERVE = {
  name: 'reserve',
  text: `insert into consortia.reservation (id, capacity_unit, held, held_by, held_for, made_at, expires_at)
select $1, $2, tstzrange(t.now, t.now + interval '1 hour'), app.person(), app.organisation(), t.now, t.now + interval '1 hour' from (select app.now()::timestamptz(3) as now) t`,
};
const RELEASE = {
  name: 'release',
  text: `update consortia.reservation set released_at = app.now(), held = tstzrange(lower(held), greatest(app.now(), lower(held) + interval '1 millisecond')) where id = $1`,
};

/** Moments at which more places of a unit were held than it had last reported: none, or somebody was promised a place twice. */
export const DOUBLE_BOOKINGS = `select count(*)::int as doubles from consortia.reservation r
where (select count(*) from consortia.reservation o where o.capacity_unit = r.capacity_unit and o.held @> lower(r.held))
  > (select c.places_available from consortia.capacity_observation c where c.capacity_unit = r.capacity_unit order by c.as_of desc limit 1)`;

/** Lets many try for the places of some units at the same time, past everything but the database, giving back two of three they get. */
export async function raceForPlaces({ app, units, tries, racers, series }: Race): Promise<RaceResult> {
  const shares = Array.from({ length: racers }, (_, racer) => Math.floor(tries / racers) + (racer < tries % racers ? 1 : 0));
  const results = await Promise.all(shares.map((share, racer) => withClient(app, (client) => run(client, units, share, series(racer)))));
  return { kept: results.reduce((sum, { kept }) => sum + kept, 0), refused: results.reduce((sum, { refused }) => sum + refused, 0) };
}

async function run(client: Client, units: readonly string[], tries: number, series: { next(): number }): Promise<RaceResult> {
  let kept = 0;
  let refused = 0;
  for (let turn = 0; turn < tries; turn++) {
    const id = randomUUID();
    const taken = await act(client, RESERVE, [id, units[Math.floor(series.next() * units.length)]]);
    if (taken) kept += 1;
    else refused += 1;
    const givesBack = series.next() < GIVEN_BACK;
    if (taken && givesBack) await act(client, RELEASE, [id]);
  }
  return { kept, refused };
}

/** Runs a statement as somebody; false where there was no place. */
async function act(client: Client, statement: typeof RESERVE, values: readonly unknown[]): Promise<boolean> {
  await client.query('begin');
  try {
    await client.query({ ...COME, values: [randomUUID()] });
    await client.query({ ...statement, values: [...values] });
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback');
    const { constraint } = error as { constraint?: string };
    if (constraint !== 'place_is_free' && constraint !== 'place_is_held_once') throw error;
    return false;
  }
}
