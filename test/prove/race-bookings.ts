import { randomOf } from '@ketengraaf/regions';
import { connectionTo, type StackHandle } from '@ketengraaf/testkit';
import { DOUBLE_BOOKINGS, raceForPlaces } from '../../subgraphs/consortia/test/race-for-places';
import type { PartyAtHand } from './parties';

/** What came of racing for places. */
export interface Booked {
  readonly tries: number;
  readonly kept: number;
  readonly refused: number;
  /** Moments at which more places of a unit were held than it had. */
  readonly doubles: number;
}

const RACERS = 8;
const UNITS = 40;
const TRIES_A_RACE = 2_000;
const SCARCE = `select u.id from consortia.capacity_unit u cross join lateral (select o.places_available as places from consortia.capacity_observation o
  where o.capacity_unit = u.id and o.as_of <= now() order by o.as_of desc limit 1) o where o.places between 1 and 5 order by u.id limit $1`;
// Between two races: else the places that nobody gave back would soon be all there are.
const CLEAR = `update consortia.reservation set released_at = now(), held = tstzrange(lower(held), greatest(now(), lower(held) + interval '1 millisecond'))
  where held_for = 'racers' and released_at is null`;

/** Has many try for the few places of some units at the same time, in race after race, and counts the places that were promised twice. */
export async function raceBookings(
  stack: StackHandle,
  { ask }: Pick<PartyAtHand, 'ask'>,
  seed: string,
  count: number,
  progress: (tries: number) => void = () => undefined,
): Promise<Booked> {
  const units = (await ask<{ id: string }>(SCARCE, [UNITS])).map(({ id }) => id);
  if (units.length === 0) throw new Error('no unit has few enough places to race for');
  const app = connectionTo(stack, 'consortia', 'app');
  let [tries, kept, refused, races] = [0, 0, 0, 0];
  while (tries < count) {
    const result = await raceForPlaces({
      app,
      units,
      tries: Math.min(TRIES_A_RACE, count - tries),
      racers: RACERS,
      series: (racer) => randomOf('bookings', seed, races, racer),
    });
    races += 1;
    kept += result.kept;
    refused += result.refused;
    tries = kept + refused;
    await ask(CLEAR);
    progress(tries);
  }
  const [found] = await ask<{ doubles: number }>(DOUBLE_BOOKINGS);
  return { tries, kept, refused, doubles: found?.doubles ?? Number.NaN };
}
