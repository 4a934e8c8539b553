import { type Caller, type Purpose, type Role, uuidOf } from '@ketengraaf/core';
import { ask, askEntities, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { fillCounted, LARGE, MIDDLE, RUNNING } from '../../test/counted';
import { CONSORTIA } from '../../test/world';
import { consortia } from '..';

const [NORTH] = CONSORTIA as [(typeof CONSORTIA)[0]];
const of = (role: Role, purpose: Purpose, organisation: string = LARGE): Caller => caller(role, 'municipalities', organisation, role, purpose);
const finance = of('FINANCE_OFFICER', 'FINANCE');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await fillCounted(chain);
});

afterAll(() => chain.stop());

const BUDGET = { __typename: 'AnnualBudget', id: uuidOf('budget'), year: 2026, amountCents: 1_800, contractId: RUNNING, municipalityCode: LARGE };
const SPENDING = 'spending { reportedCents forecastCents depletedOn months { month amountCents } missing }';

const spendingOf = async (asker: Caller, budget: object) => {
  const source = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on AnnualBudget { ${SPENDING} } } }`;
  const { data, withheld } = await ask(chain, asker, source, { of: [budget] });
  return { spending: data._entities[0]?.spending, withheld };
};

test('a budget tells what was spent of it, what is forecast, and when it is used up', async () => {
  expect(await spendingOf(finance, BUDGET)).toEqual({
    spending: {
      reportedCents: 600,
      forecastCents: 2_400,
      depletedOn: '2026-09-30',
      months: [
        { month: '2026-01-01', amountCents: 100 },
        { month: '2026-02-01', amountCents: 300 },
        { month: '2026-04-01', amountCents: 200 },
      ],
      missing: ['2026-03-01'],
    },
    withheld: [],
  });
});

test.each([
  ['another year has its own reports', { year: 2025 }, { reportedCents: 7, forecastCents: 84 }],
  ['a budget whose amount is withheld is not held to it', { amountCents: null }, { reportedCents: 600, depletedOn: null }],
  ['no report is no forecast', { year: 2024 }, { reportedCents: 0, forecastCents: null, depletedOn: null, months: [] }],
])('%s', async (_, told, expected) => {
  expect((await spendingOf(finance, { ...BUDGET, ...told })).spending).toMatchObject(expected);
});

test.each<[string, Caller, object, string[]]>([
  ['of another municipality', of('FINANCE_OFFICER', 'FINANCE', MIDDLE), {}, []],
  ['under another name', finance, { municipalityCode: MIDDLE }, []],
  ['to a case director', caller('d', 'local-teams', 'team', 'CASE_DIRECTOR', 'DIRECTION'), {}, ['_entities.0.spending BUDGET CLASS_NOT_FOR_ROLE']],
  ['to its access desk', of('ACCESS_DESK', 'ACCESS_DECISION'), {}, ['_entities.0.spending BUDGET CLASS_NOT_FOR_ROLE']],
])('spending is not told %s', async (_, asker, told, withheld) => {
  expect(await spendingOf(asker, { ...BUDGET, ...told })).toEqual({ spending: null, withheld });
});

test('a contract tells what all its municipalities spent together, to who manages contracts or money', async () => {
  const fields = 'spending(year: 2026) { reportedCents forecastCents depletedOn months { month amountCents } }';
  const { entities } = await askEntities(chain, of('CONTRACT_MANAGER', 'CONTRACT', MIDDLE), ['FrameworkContract', 'id'], [RUNNING], fields);
  expect(entities).toEqual([
    {
      spending: {
        reportedCents: 1_600,
        forecastCents: 6_400,
        depletedOn: null,
        months: [
          { month: '2026-01-01', amountCents: 1_100 },
          { month: '2026-02-01', amountCents: 300 },
          { month: '2026-04-01', amountCents: 200 },
        ],
      },
    },
  ]);
  const desk = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
  const refused = await askEntities(chain, desk, ['FrameworkContract', 'id'], [RUNNING], fields);
  expect([refused.entities, refused.withheld]).toEqual([[{ spending: null }], ['_entities.0.spending BUDGET CLASS_NOT_FOR_ROLE']]);
  expect((await askEntities(chain, finance, ['FrameworkContract', 'id'], [RUNNING], 'spending(year: 1) { reportedCents }')).errors).toEqual([
    'BAD_USER_INPUT year must be a year from 2015 to 2100, not 1.',
  ]);
});

test('the database itself keeps reports to who made them and who pays', async () => {
  const seenBy = async (organisation: string, employer: string): Promise<number> => {
    const { client, release } = await chain.database.lease();
    await client.query('begin');
    await client.query(`select set_config('app.organisation', $1, true), set_config('app.employer', $2, true)`, [organisation, employer]);
    const { rows } = await client.query('select count(*)::int as count from consortia.spend_report');
    await client.query('rollback');
    await release();
    return rows[0].count;
  };
  expect(await seenBy(LARGE, '')).toBe(4);
  expect(await seenBy(MIDDLE, '')).toBe(1);
  expect(await seenBy(NORTH.id, NORTH.id)).toBe(6);
  expect(await seenBy('GM0001', '')).toBe(0);
});

test.each([
  ['a month that is no first day', { month: '2026-05-02' }],
  ['less than nothing', { amount_cents: -1 }],
  ['a month before it began', { reported_on: '2026-04-30' }],
  ['the same month twice', { month: '2026-01-01' }],
])('the database refuses a report of %s', async (_, more) => {
  const row = {
    id: uuidOf('new'),
    organisation: NORTH.id,
    contract_id: RUNNING,
    municipality: LARGE,
    month: '2026-05-01',
    amount_cents: 1,
    reported_on: '2026-06-01',
    ...more,
  };
  await expect(chain.as('loader', (client) => insert(client, 'consortia.spend_report', [row]))).rejects.toThrow(
    /check constraint|spend_report_contract_id_municipality_month_key/,
  );
});
