import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { desk, director } from '../test/people';
import { ANNA, ARNHEM, CROWD, HEERLEN, MAASTRICHT, NOBODY, WORLD } from '../test/world';
import { municipalities } from '.';

const [, STAYING] = CROWD as [string, string];
const MOVING = uuidOf('moving');
let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(
    ...WORLD,
    `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${HEERLEN}', '${MOVING}', '[2015-01-01,)')`,
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, decided_on, during)
      select gen_random_uuid(), '${HEERLEN}', '${MOVING}', contract, service, product_category, decided_on, during from municipalities.allocation where youth_id = '${ANNA}' and upper_inf(during)`,
    `insert into facts.involvement values (gen_random_uuid(), '${MOVING}', null, 'municipalities', '${HEERLEN}', null, 'ACCESS_DESK', '[2020-01-01,)', '{}')`,
  );
});

afterAll(() => chain.stop());

const YOUTH = `responsibleMunicipality(on: "2026-06-01") { municipality { code } ground } before: responsibleMunicipality(on: "2026-05-31") { municipality { code } }
  residential: responsibleMunicipality(on: "2026-06-01", residential: true) { municipality { code } ground } allocations { municipality { code } until }`;
const move = async (who: Caller, input: object): Promise<any> => {
  const { data, errors } = await ask(
    chain,
    who,
    `mutation ($input: RecordMoveInput!) { done: recordMove(input: $input) { __typename ... on MoveRecorded { youth { ${YOUTH} } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`,
    { input },
  );
  return errors.length > 0 ? errors : data?.done;
};

test('who moves is of the new municipality without residence and of the old with it, and the allocation stays open', async () => {
  const on = { youth: MOVING, municipality: ARNHEM, on: '2026-06-01' };
  expect(await move(desk(HEERLEN), { ...on, municipality: 'GM9999' })).toEqual({ __typename: 'RuleViolated', rule: 'municipality_exists' });
  expect(await move(desk(HEERLEN), { ...on, municipality: HEERLEN })).toEqual({ __typename: 'RuleViolated', rule: 'moves_to_another_municipality' });
  expect(await move(desk(HEERLEN), { ...on, on: '2015-01-01' })).toEqual({ __typename: 'RuleViolated', rule: 'address_lasts_a_day' });
  expect(await move(desk(HEERLEN), on)).toEqual({
    __typename: 'MoveRecorded',
    youth: {
      responsibleMunicipality: { municipality: { code: ARNHEM }, ground: 'REGISTERED_ADDRESS' },
      before: { municipality: { code: HEERLEN } },
      residential: { municipality: { code: HEERLEN }, ground: 'ADDRESS_BEFORE_STAY' },
      allocations: [{ municipality: { code: HEERLEN }, until: null }],
    },
  });
  expect(await move(desk(HEERLEN), on)).toEqual({ __typename: 'RuleViolated', rule: 'moves_from_own_municipality' });
  const { rows } = await chain.as('superuser', (client) => client.query(`select organisation, subject, reason from app.history where verb = 'recordMove'`));
  expect(rows).toEqual([{ organisation: HEERLEN, subject: MOVING, reason: `naar ${ARNHEM}` }]);
});

test('a municipality records no move from another, nor of whom it is not involved with; absent and forbidden are the same', async () => {
  const on = { municipality: MAASTRICHT, on: '2026-06-01' };
  expect(await move(desk(HEERLEN), { ...on, youth: STAYING })).toEqual({ __typename: 'RuleViolated', rule: 'moves_from_own_municipality' });
  const [forbidden, absent] = [await move(desk(ARNHEM), { ...on, youth: STAYING }), await move(desk(ARNHEM), { ...on, youth: NOBODY })];
  expect(forbidden).toEqual(absent);
  expect(forbidden).toEqual({ __typename: 'NotAllowed', reason: 'NOT_INVOLVED' });
  expect(await move(director, { ...on, youth: ANNA })).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await move(desk(HEERLEN), { ...on, municipality: 'Arnhem', youth: ANNA })).toEqual([expect.stringContaining('BAD_USER_INPUT municipality')]);
});
