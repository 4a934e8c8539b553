import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { desk, director } from '../../test/people';
import { ANNA, ARNHEM, HEERLEN, JENS_CONTRACT, MAASTRICHT, NEW, OPEN_A, REGIONAL, WORLD } from '../../test/world';
import { municipalities } from '..';

const MOVED = uuidOf('moved');
const [OPEN, RESIDENTIAL] = [uuidOf('open allocation'), uuidOf('allocation', 1)];
let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(
    ...WORLD,
    `insert into municipalities.participation values (gen_random_uuid(), '${ARNHEM}', '${REGIONAL}', null, 'FULL', '[2020-01-01,)', 'Plan 2023')`,
    `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${HEERLEN}', '${MOVED}', '[2015-01-01,2026-05-01)'), (gen_random_uuid(), '${ARNHEM}', '${MOVED}', '[2026-05-01,)')`,
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during) values
      ('${OPEN}', '${HEERLEN}', '${MOVED}', '${NEW}', 'AMBULATORY', '45', '45A04', 4, '04', '2025-01-01', '[2025-02-01,)')`,
    `insert into facts.involvement select gen_random_uuid(), youth::uuid, null, 'municipalities', organisation, null, 'ACCESS_DESK', '[2020-01-01,)', '{}' from (values
      ('${MOVED}', '${HEERLEN}'), ('${MOVED}', '${ARNHEM}'), ('${ANNA}', '${ARNHEM}')) as tie (youth, organisation)`,
  );
});

afterAll(() => chain.stop());

const take = async (who: Caller, input: object): Promise<any> => {
  const { data, errors } = await ask(
    chain,
    who,
    `mutation ($input: TakeOverAllocationInput!) { done: takeOverAllocation(input: $input) { __typename
      ... on AllocationTakenOver { allocation { service productCode volume unit from until takenOverFrom municipality { code } contract { id } } youth { allocations { municipality { code } from until changeReason } } }
      ... on RuleViolated { rule message } ... on NotAllowed { reason } } }`,
    { input },
  );
  return errors.length > 0 ? errors : data?.done;
};
const kept = () => chain.as('superuser', async (client) => (await client.query('select * from municipalities.allocation order by id')).rows);
const ON = { allocation: OPEN, contract: NEW, on: '2026-05-10' };

test.each<[string, object, string]>([
  ['before the youth lived there', { on: '2026-04-30' }, 'responsible_takes_over'],
  ['under a contract for other help', { contract: OPEN_A }, 'contract_covers'],
  ['under a contract of others', { contract: JENS_CONTRACT }, 'contract_covers'],
  ['before it began', { on: '2025-02-01' }, 'taken_over_while_open'],
])('an allocation is not taken over %s, and nothing is changed', async (_, more, rule) => {
  const before = await kept();
  expect(await take(desk(ARNHEM), { ...ON, ...more })).toMatchObject({ __typename: 'RuleViolated', rule });
  expect(await kept()).toEqual(before);
});

test('with residence the municipality of before the stay stays responsible, and is named', async () => {
  expect(await take(desk(ARNHEM), { allocation: RESIDENTIAL, contract: NEW, on: '2026-05-10' })).toMatchObject({
    rule: 'responsible_takes_over',
    message: expect.stringContaining(HEERLEN),
  });
});

test('who does not decide for a municipality that is involved takes nothing over; absent and forbidden are the same', async () => {
  const before = await kept();
  const [forbidden, absent] = [await take(desk(MAASTRICHT), ON), await take(desk(MAASTRICHT), { ...ON, allocation: uuidOf('nothing') })];
  expect(forbidden).toEqual(absent);
  expect(forbidden).toEqual({ __typename: 'NotFound' });
  expect(await take(desk(HEERLEN), ON)).toMatchObject({ rule: 'taken_over_from_another' });
  expect(await take(director, { ...ON, allocation: RESIDENTIAL })).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
  expect(await kept()).toEqual(before);
});

test('of two who take over at once one does; the old one ends on the day the new one begins, with code 07', async () => {
  const outcomes = await Promise.all([take(desk(ARNHEM), ON), take(desk(ARNHEM), ON)]);
  expect(outcomes.map(({ __typename, rule }) => rule ?? __typename).sort()).toEqual(['AllocationTakenOver', expect.stringMatching(/^taken_over_/)]);
  const done = outcomes.find(({ __typename }) => __typename === 'AllocationTakenOver');
  expect(done.allocation).toEqual({
    ...{ service: 'AMBULATORY', productCode: '45A04', volume: 4, unit: '04', from: '2026-05-10', until: null },
    ...{ takenOverFrom: OPEN, municipality: { code: ARNHEM }, contract: { id: NEW } },
  });
  expect(done.youth.allocations).toEqual([
    { municipality: { code: ARNHEM }, from: '2026-05-10', until: null, changeReason: null },
    { municipality: { code: HEERLEN }, from: '2025-02-01', until: '2026-05-10', changeReason: '07' },
  ]);
  const { rows } = await chain.as('superuser', (client) =>
    client.query(`select organisation, reason from app.history where verb = 'takeOverAllocation' order by organisation`),
  );
  expect(rows).toEqual([
    { organisation: ARNHEM, reason: '07' },
    { organisation: HEERLEN, reason: '07' },
  ]);
});

test('the database takes no allocation over that leaves a gap, nor one of nobody', async () => {
  for (const [earlier, from] of [
    [OPEN, '2026-06-11'],
    [null, '2026-05-10'],
  ])
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, { ...desk(ARNHEM), employer: ARNHEM });
      await expect(
        client.query(
          `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, decided_on, during, taken_over_from)
           values (gen_random_uuid(), '${ARNHEM}', '${MOVED}', '${NEW}', 'AMBULATORY', '45', '2026-06-01', daterange($1, null), $2)`,
          [from, earlier],
        ),
      ).rejects.toMatchObject({ code: '42501' });
    });
});

test('by date a municipality is found under the code it had', async () => {
  await chain.load(
    `insert into municipalities.former_municipality values ('GM0001', 'Oud-Arnhem', '(,2019-01-01)', '${ARNHEM}', 'S'), ('GM0002', 'Elden', '(,2019-01-01)', '${ARNHEM}', 'S')`,
  );
  const codes = async (code: string, on: string) =>
    (await ask(chain, desk(HEERLEN), `{ municipalityCodes(code: "${code}", on: "${on}") { code name until municipality { code } } }`)).data?.municipalityCodes;
  const now = { code: ARNHEM, name: 'Arnhem', until: null, municipality: { code: ARNHEM } };
  const then = (code: string, name: string) => ({ code, name, until: '2019-01-01', municipality: { code: ARNHEM } });
  expect(await codes(ARNHEM, '2026-06-01')).toEqual([now]);
  expect(await codes(ARNHEM, '2018-12-31')).toEqual([then('GM0001', 'Oud-Arnhem'), then('GM0002', 'Elden')]);
  expect(await codes('GM0002', '2018-12-31')).toEqual([then('GM0002', 'Elden')]);
  expect(await codes('GM0002', '2019-01-01')).toEqual([now]);
  expect(await codes('GM9999', '2019-01-01')).toEqual([]);
  expect(await codes(MAASTRICHT, '1990-01-01')).toEqual([{ code: MAASTRICHT, name: 'Maastricht', until: null, municipality: { code: MAASTRICHT } }]);
});
