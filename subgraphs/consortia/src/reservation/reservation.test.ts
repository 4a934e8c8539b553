import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { holdsAtOnce } from '../../test/holds-at-once';
import { CONSORTIA, fillConsortia, fillUnit } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const PRACTICE = uuidOf('practice');
const PHYSICIAN = caller('physician', 'referrers', PRACTICE, 'GENERAL_PRACTITIONER', 'REFERRAL');
const NEIGHBOUR = caller('neighbour', 'referrers', uuidOf('other practice'), 'GENERAL_PRACTITIONER', 'REFERRAL');
const DESK = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
const OTHER_DESK = caller('East desk', 'consortia', EAST.id, 'INTAKE_DESK', 'PLACEMENT');
const TEACHER = caller('teacher', 'schools', '12AB', 'TEACHER', 'EDUCATION');
const AT = (time: string): Date => new Date(`2026-06-01T${time}Z`);

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    for (const [name, places] of [
      ['one place', 1],
      ['two places', 2],
      ['rush', 3],
      ['full', 0],
    ] as const)
      await fillUnit(client, {
        name,
        consortium: NORTH.id,
        provider: NORTH.provider,
        location: uuidOf('location', 'North'),
        report: { places_available: places },
      });
  });
});

afterAll(() => chain.stop());
afterEach(() => setTestClock(chain.connection('owner'), AT('10:00:00')));

const KEPT = `... on ReservationKept { reservation { id state version expiresAt unitName heldFor consortium { name } } }
  ... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }`;
const act = (verb: string, input: string) => `mutation ($input: ${input}!) { done: ${verb}(input: $input) { __typename ${KEPT} } }`;

const done = async (who: Caller, verb: string, input: string, value: object) => {
  const { data, errors } = await ask(chain, who, act(verb, input), { input: value });
  return errors.length > 0 ? errors : data?.done;
};
const reserve = (who: Caller, unit: string, more = {}) => done(who, 'reservePlace', 'ReservePlaceInput', { unit: uuidOf('unit', unit), ...more });
const confirm = (who: Caller, { id, version }: { id: string; version: number }) =>
  done(who, 'confirmReservation', 'ReservationInput', { reservation: id, version });
const release = (who: Caller, { id, version }: { id: string; version: number }) =>
  done(who, 'releaseReservation', 'ReservationInput', { reservation: id, version });
const heldOf = async (unit: string): Promise<number> =>
  chain.as('superuser', async (client) => (await client.query('select consortia.places_held($1) as held', [uuidOf('unit', unit)])).rows[0].held);

test('a place is kept for four hours, after which it is free without anybody doing anything', async () => {
  const first = await reserve(PHYSICIAN, 'one place');
  expect(first).toEqual({
    __typename: 'ReservationKept',
    reservation: {
      id: expect.any(String),
      state: 'HELD',
      version: 1,
      expiresAt: '2026-06-01T14:00:00.000Z',
      unitName: 'one place',
      heldFor: PRACTICE,
      consortium: { name: 'North' },
    },
  });
  expect(await reserve(NEIGHBOUR, 'one place')).toMatchObject({ __typename: 'RuleViolated', rule: 'place_is_free' });
  await setTestClock(chain.connection('owner'), AT('13:59:59.999'));
  expect(await reserve(NEIGHBOUR, 'one place')).toMatchObject({ __typename: 'RuleViolated' });
  await setTestClock(chain.connection('owner'), AT('14:00:00'));
  expect(await reserve(NEIGHBOUR, 'one place', { hours: 1 })).toMatchObject({ __typename: 'ReservationKept' });
  expect(await confirm(DESK, first.reservation)).toMatchObject({ __typename: 'RuleViolated', rule: 'reservation_is_held' });
  const mine = await ask(chain, PHYSICIAN, '{ myReservations(first: 5) { edges { node { id state } } } }');
  expect(mine.data?.myReservations.edges).toEqual([{ node: { id: first.reservation.id, state: 'EXPIRED' } }]);
});

test('of many who want one unit as many get a place as there are', async () => {
  const { kept, refused } = await holdsAtOnce(chain, uuidOf('unit', 'rush'), 40);
  expect([kept, refused]).toEqual([3, 37]);
  expect(await heldOf('rush')).toBe(3);
});

test('the database itself keeps no place twice', async () => {
  await setTestClock(chain.connection('owner'), AT('20:00:00'));
  const insert = (id: string, slot: number) =>
    chain.as('superuser', (client) =>
      client.query(
        `insert into consortia.reservation (id, capacity_unit, organisation, slot, held, held_by, held_for, made_at, expires_at)
         values ($1, $2, $3, $4, '[2026-06-01T20:00:00Z,2026-06-01T21:00:00Z)', $1, 'x', '2026-06-01T20:00:00Z', '2026-06-01T21:00:00Z')`,
        [uuidOf(id), uuidOf('unit', 'two places'), NORTH.id, slot],
      ),
    );
  await insert('a', 0);
  await insert('b', 0);
  await expect(insert('c', 0)).rejects.toMatchObject({ constraint: 'place_is_free' });
  await expect(chain.as('superuser', (client) => client.query(`update consortia.reservation set slot = 0 where id = $1`, [uuidOf('b')]))).rejects.toMatchObject(
    { constraint: 'place_is_held_once' },
  );
});

test('who keeps it gives it back, and the consortium confirms; nobody else knows of it', async () => {
  await setTestClock(chain.connection('owner'), AT('23:00:00'));
  const { reservation } = await reserve(PHYSICIAN, 'two places');
  for (const [who, verb] of [
    [NEIGHBOUR, release],
    [OTHER_DESK, release],
    [OTHER_DESK, confirm],
  ] as const)
    expect(await verb(who, reservation)).toMatchObject({ __typename: 'NotFound' });
  expect(await confirm(PHYSICIAN, reservation)).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await confirm(DESK, { ...reservation, version: 7 })).toEqual({ __typename: 'VersionConflict', currentVersion: 1 });
  const confirmed = (await confirm(DESK, reservation)).reservation;
  expect(confirmed).toMatchObject({ state: 'CONFIRMED', version: 2 });
  expect(await confirm(DESK, confirmed)).toMatchObject({ rule: 'reservation_is_held' });
  expect((await release(PHYSICIAN, confirmed)).reservation).toMatchObject({ state: 'RELEASED', version: 3 });
  await setTestClock(chain.connection('owner'), AT('23:00:01'));
  expect(await heldOf('two places')).toBe(0);
});

test('what was confirmed stays kept until the unit reports, which takes it in', async () => {
  await setTestClock(chain.connection('owner'), new Date('2026-06-02T10:00:00Z'));
  const { reservation } = await reserve(PHYSICIAN, 'two places');
  await confirm(DESK, reservation);
  await setTestClock(chain.connection('owner'), new Date('2026-06-04T10:00:00Z'));
  expect(await heldOf('two places')).toBe(1);
  const report = `mutation ($input: ReportCapacityInput!) { reportCapacity(input: $input) { __typename ... on CapacityReported { unit { lastReport { raw placesAvailable isStale } } } ... on RuleViolated { rule } } }`;
  const input = { unit: uuidOf('unit', 'two places'), source: 'PHONE', raw: 'nog een plek', placesTotal: 9, placesAvailable: 1 };
  const { data } = await ask(chain, DESK, report, { input });
  expect(data?.reportCapacity).toEqual({ __typename: 'CapacityReported', unit: { lastReport: { raw: 'nog een plek', placesAvailable: 1, isStale: false } } });
  expect(await heldOf('two places')).toBe(0);
  const again = await ask(chain, DESK, report, { input: { ...input, placesAvailable: 10 } });
  expect(again.data?.reportCapacity).toEqual({ __typename: 'RuleViolated', rule: 'no_more_free_than_there_are' });
  const foreign = await ask(chain, OTHER_DESK, report, { input });
  expect(foreign.data?.reportCapacity).toEqual({ __typename: 'NotAllowed' });
});

test('nobody keeps more than three places at once, and not everybody keeps any', async () => {
  await setTestClock(chain.connection('owner'), new Date('2026-06-08T10:00:00Z'));
  const given = [];
  for (const unit of ['rush', 'rush', 'rush', 'one place']) given.push((await reserve(PHYSICIAN, unit)).__typename);
  expect(given).toEqual(['ReservationKept', 'ReservationKept', 'ReservationKept', 'RuleViolated']);
  expect(await reserve(TEACHER, 'one place')).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await reserve(NEIGHBOUR, 'full')).toMatchObject({ rule: 'place_is_free' });
  expect(await reserve(NEIGHBOUR, 'nowhere')).toMatchObject({ __typename: 'NotFound' });
  expect(await reserve(NEIGHBOUR, 'one place', { hours: 25 })).toEqual(['BAD_USER_INPUT hours must be from 1 to 24, not 25.']);
});

test('the same key keeps one place, however often it is asked', async () => {
  await setTestClock(chain.connection('owner'), new Date('2026-06-09T10:00:00Z'));
  const input = { idempotencyKey: 'again-and-again', hours: 2 };
  const [first, second] = await Promise.all([reserve(NEIGHBOUR, 'two places', input), reserve(NEIGHBOUR, 'two places', input)]);
  expect(second).toEqual(first);
  expect(await heldOf('two places')).toBe(1);
});

test('the history tells who kept which place, and the log that it was done', async () => {
  const { rows } = await chain.as('superuser', (client) =>
    client.query(
      `select distinct verb, subject, object_type, data_class, organisation from app.history where verb in ('reservePlace', 'confirmReservation', 'releaseReservation') order by 1`,
    ),
  );
  expect(rows.map(({ verb }) => verb)).toEqual(['confirmReservation', 'releaseReservation', 'reservePlace']);
  expect(
    rows.every(
      ({ subject, object_type, data_class, organisation }) =>
        subject === null && object_type === 'Reservation' && data_class === 'PLACES' && organisation === NORTH.id,
    ),
  ).toBe(true);
});
