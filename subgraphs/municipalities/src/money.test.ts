import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { buyer, desk, director, finance } from '../test/people';
import { MAASTRICHT, NEW, WORLD } from '../test/world';
import { municipalities } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(
    ...WORLD,
    // eleven of Maastricht by the hour beside the three of the world, and one by the day
    ...Array.from(
      { length: 11 },
      (_, index) =>
        `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, volume, unit, decided_on, during) values ('${uuidOf('hours', index)}', '${MAASTRICHT}', '${uuidOf('hours youth', index)}', '${NEW}', 'AMBULATORY', '45', 2, '04', '2026-01-01', '[2026-02-01,)')`,
    ),
  );
});

afterAll(() => chain.stop());

const TOTALS =
  'budgetTotals(year: 2026) { year all { amountCents municipalities { name } } withoutPartial { amountCents municipalities { name } } partial { amountCents municipalities { name } } }';

test('budgets of a region are told with and without who takes part only partly, and say who is in', async () => {
  const { data, withheld } = await ask(
    chain,
    buyer,
    `{ youthCareRegion(code: "ZLI") { ${TOTALS} none: budgetTotals(year: 2020) { all { amountCents municipalities { name } } } } }`,
  );
  expect(data.youthCareRegion).toEqual({
    budgetTotals: {
      year: 2026,
      all: { amountCents: 4_000_000_007, municipalities: expect.arrayContaining([{ name: 'Maastricht' }, { name: 'Heerlen' }]) },
      withoutPartial: { amountCents: 4_000_000_000, municipalities: [{ name: 'Maastricht' }] },
      partial: { amountCents: 7, municipalities: [{ name: 'Heerlen' }] },
    },
    none: { all: { amountCents: 0, municipalities: [] } },
  });
  expect(withheld).toEqual([]);
});

test.each([
  ['a case director', director],
  ['an access desk', desk(MAASTRICHT)],
])('sums of money are not for %s', async (_, asker) => {
  const { data, withheld } = await ask(chain, asker, `{ youthCareRegion(code: "ZLI") { ${TOTALS} } }`);
  expect([data, withheld]).toEqual([{ youthCareRegion: { budgetTotals: null } }, ['youthCareRegion.budgetTotals BUDGET CLASS_NOT_FOR_ROLE']]);
});

test('a budget tells what was allocated under its contract, where it is for ten youths or more', async () => {
  const query = '{ municipality(code: "GM0935") { annualBudgets(year: 2026) { amountCents allocated { unit youths volume } } } }';
  for (const asker of [buyer, finance]) {
    const { data } = await ask(chain, asker, query);
    expect(data.municipality.annualBudgets).toEqual([{ amountCents: 4_000_000_000, allocated: [{ unit: '04', youths: 12, volume: 26 }] }]);
  }
});

test('of another municipality no budget is told, nor what was allocated', async () => {
  const { data } = await ask(chain, buyer, '{ municipality(code: "GM0917") { annualBudgets { allocated { youths } } } }');
  expect(data.municipality.annualBudgets).toBeNull();
});
