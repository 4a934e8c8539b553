import { uuidOf } from '@ketengraaf/core';
import { type PartyDatabase, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { DOUBLE_BOOKINGS, raceForPlaces } from '../../test/race-for-places';
import { CONSORTIA, fillConsortia, fillUnit } from '../../test/world';
import { consortia } from '..';

const [NORTH] = CONSORTIA as [(typeof CONSORTIA)[0]];
const UNITS = ['one', 'two', 'three'];

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await setTestClock(chain.connection('owner'), null);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    for (const [index, name] of UNITS.entries())
      await fillUnit(client, {
        name,
        consortium: NORTH.id,
        provider: NORTH.provider,
        location: uuidOf('location', 'North'),
        report: { as_of: '2026-01-01T08:00:00Z', places_available: index + 2 },
      });
  });
});

afterAll(() => chain.stop());

const doubles = () => chain.as('superuser', async (client) => (await client.query(DOUBLE_BOOKINGS)).rows[0].doubles);

/** Numbers spread evenly, of which each racer begins elsewhere. */
const series = (racer: number) => {
  let turn = racer;
  return { next: () => (turn++ * 0.618_033_988_75) % 1 };
};

test('no place is promised twice, however many try at once and give back meanwhile', async () => {
  const race = { app: chain.connection('app'), units: UNITS.map((name) => uuidOf('unit', name)), tries: 400, racers: 8, series };
  const { kept, refused } = await raceForPlaces(race);
  expect(kept + refused).toBe(400);
  expect(kept).toBeGreaterThanOrEqual(9);
  expect(refused).toBeGreaterThan(0);
  expect(await doubles()).toBe(0);
  // without the two walls the same race promises places twice, and that is seen
  await chain.as('superuser', (client) =>
    client.query('alter table consortia.reservation disable trigger take_place; alter table consortia.reservation drop constraint place_is_held_once'),
  );
  await chain.as('superuser', (client) => client.query(`alter table consortia.reservation alter column organisation set default '${NORTH.id}'`));
  await raceForPlaces({ ...race, tries: 60 });
  expect(await doubles()).toBeGreaterThan(0);
});
