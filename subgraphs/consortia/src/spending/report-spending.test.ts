import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, rowsOf, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { CONSORTIA, cover, fillConsortia, worker } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const controller = caller('North controller', 'consortia', NORTH.id, 'FINANCE_OFFICER', 'FINANCE');
const CONTRACT = uuidOf('contract');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'facts.contract_coverage', [
      cover('contract', NORTH.id, 'AMBULATORY', 'GM0935', '[2026-01-01,2027-01-01)'),
      cover('old contract', NORTH.id, 'AMBULATORY', 'GM0935', '[2020-01-01,2026-01-01)'),
      cover('contract of East', EAST.id, 'AMBULATORY', 'GM0935'),
    ]);
    await insert(client, 'app.staff', [worker('North controller', NORTH.id, 'FINANCE_OFFICER'), worker('East controller', EAST.id, 'FINANCE_OFFICER')]);
  });
});

afterAll(() => chain.stop());

const report = async (asker: Caller, more: object = {}) => {
  const input = { contract: CONTRACT, municipality: 'GM0935', month: '2026-05-01', amountCents: 1_000, ...more };
  const source = `mutation ($input: ReportSpendingInput!) { reportSpending(input: $input) {
    __typename ... on SpendingReported { version } ... on RuleViolated { rule message wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } } }`;
  const { data, errors } = await ask(chain, asker, source, { input });
  return data?.reportSpending ?? errors;
};
const kept = () =>
  rowsOf(chain.connection('superuser'), 'select municipality, month::text, amount_cents::int as cents, version from consortia.spend_report order by month');

test('a month is reported once, corrected by its version, and told to the history', async () => {
  expect(await report(controller)).toEqual({ __typename: 'SpendingReported', version: 1 });
  expect(await report(controller, { amountCents: 2_000 })).toMatchObject({ __typename: 'RuleViolated', rule: 'month_is_reported_once' });
  expect(await report(controller, { amountCents: 3_000, version: 1 })).toEqual({ __typename: 'SpendingReported', version: 2 });
  expect(await report(controller, { amountCents: 4_000, version: 1 })).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  expect(await kept()).toEqual([{ municipality: 'GM0935', month: '2026-05-01', cents: 3_000, version: 2 }]);
  const history = await rowsOf(
    chain.connection('superuser'),
    'select verb, object_type, reason, organisation from app.history order by at, reason nulls first',
  );
  expect(history).toEqual([
    { verb: 'reportSpending', object_type: 'SpendReport', reason: null, organisation: NORTH.id },
    { verb: 'reportSpending', object_type: 'SpendReport', reason: 'CORRECTS 1', organisation: NORTH.id },
  ]);
});

test('of two who report at once one is first', async () => {
  const both = await Promise.all([report(controller, { month: '2026-04-01' }), report(controller, { month: '2026-04-01' })]);
  expect(both.map(({ __typename }: { __typename: string }) => __typename).sort()).toEqual(['RuleViolated', 'SpendingReported']);
});

test.each<[string, object, any]>([
  [
    'a month that goes on',
    { month: '2026-06-01' },
    { __typename: 'RuleViolated', rule: 'month_has_ended', wouldSatisfy: 'Rapporteer na de laatste dag van de maand.' },
  ],
  ['a month by another day', { month: '2026-03-15' }, { __typename: 'RuleViolated', rule: 'month_by_first_day', wouldSatisfy: '2026-03-01' }],
  ['half a cent', { amountCents: 0.5 }, ['BAD_USER_INPUT amountCents must be a whole number of cents, 0 or more.']],
  ['less than nothing', { amountCents: -1 }, ['BAD_USER_INPUT amountCents must be a whole number of cents, 0 or more.']],
  ['no municipality', { municipality: 'Beek' }, ['BAD_USER_INPUT municipality must be GM and four digits, such as GM0935, not "Beek".']],
])('refuses %s', async (_, more, expected) => {
  expect(await report(controller, more)).toEqual(Array.isArray(expected) ? expected : expect.objectContaining(expected));
});

test.each<[string, object, object]>([
  ['a contract with another', { contract: uuidOf('contract of East') }, { rule: 'contract_is_ours', message: expect.stringContaining('East') }],
  ['a municipality that takes no part in it', { municipality: 'GM0917' }, { rule: 'contract_covers_municipality' }],
  [
    'a month before it',
    { month: '2025-12-01' },
    { rule: 'contract_covers_municipality', wouldSatisfy: expect.stringContaining('vanaf 2026-01-01 tot en met 2026-12-31') },
  ],
])('nothing is reported under %s', async (_, more, expected) => {
  const before = await kept();
  expect(await report(controller, more)).toMatchObject({ __typename: 'RuleViolated', ...expected });
  expect(await kept()).toEqual(before);
});

test('what is spent on help that goes on after a contract is reported under it', async () => {
  expect(await report(controller, { contract: uuidOf('old contract'), month: '2026-03-01' })).toEqual({ __typename: 'SpendingReported', version: 1 });
});

test('another consortium neither corrects it nor learns that it is there', async () => {
  const other = caller('East controller', 'consortia', EAST.id, 'FINANCE_OFFICER', 'FINANCE');
  expect(await report(other, { version: 2 })).toMatchObject({ rule: 'contract_is_ours' });
  expect(await report(other, { version: 2, contract: uuidOf('contract of East') })).toEqual({ __typename: 'VersionConflict', currentVersion: 0 });
  const desk = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
  expect(await report(desk, { month: '2026-01-01' })).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
});

test('the same key and input have their effect once', async () => {
  const again = { month: '2026-02-01', idempotencyKey: 'februari-1' };
  expect(await report(controller, again)).toEqual(await report(controller, again));
  expect((await kept()).filter(({ month }: { month?: string }) => month === '2026-02-01')).toHaveLength(1);
});
