import type { PartyAtHand } from '../parties';
import { raceBookings } from '../race-bookings';
import type { Proving } from './proving';

/** Many who want the same places. Afterwards the walls around them are gone. */
export function bookingRaces(proving: () => Proving): void {
  test('no place is promised twice, and one that is, without the walls, is seen', async () => {
    const consortia = proving().parties.find(({ party }) => party === 'consortia') as PartyAtHand;
    const { tries, kept, refused, doubles } = await raceBookings(proving().stack, consortia, 'every test run', 600);
    expect([tries, doubles]).toEqual([600, 0]);
    expect(Math.min(kept, refused)).toBeGreaterThan(0);
    await consortia.ask('alter table consortia.reservation disable trigger take_place');
    await consortia.ask('alter table consortia.reservation drop constraint place_is_held_once');
    const [organisation] = await consortia.ask<{ id: string }>('select id from app.organisation order by id limit 1');
    await consortia.ask(`alter table consortia.reservation alter column organisation set default '${organisation?.id}'`);
    expect((await raceBookings(proving().stack, consortia, 'without walls', 300)).doubles).toBeGreaterThan(0);
  }, 120_000);
}
