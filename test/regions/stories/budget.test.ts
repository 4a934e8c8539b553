import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const stack = sharedStack();
const client = clientOf(stack);
const { ask, who } = actingOn(client);
type Tree = any;
const { youth, municipality, region } = client.showcase as { youth: string; municipality: string; region: string };
const year = Number(stack.settings.today.slice(0, 4));

const NUMBERS = `query ($municipality: ID!, $region: ID!, $year: Int!) {
  municipality(code: $municipality) { annualBudgets(year: $year) { year amountCents spending { reportedCents forecastCents depletedOn months { amountCents } } } }
  youthCareRegion(code: $region) { budgetTotals(year: $year) { all { amountCents municipalities { code } } withoutPartial { amountCents municipalities { code } } partial { amountCents municipalities { name } } } }
  careInsight { supplyAndDemand { service waiting inCare placesTotal } waitingTimes { started median } quarters { transfers homelikeness placements } } }`;

test('a contract manager reads budget against spending, waiting, moves and who takes part partly: small numbers hidden', async () => {
  const { municipality: own, youthCareRegion, careInsight } = await ask('contract-manager', NUMBERS, { municipality, region, year });
  expect(own.annualBudgets.length).toBeGreaterThan(0);
  for (const budget of own.annualBudgets) expect(budget).toMatchObject({ year, amountCents: expect.any(Number) });
  expect(own.annualBudgets.some(({ spending }: Tree) => spending?.forecastCents > 0)).toBe(true);
  const { all, withoutPartial, partial } = youthCareRegion.budgetTotals;
  expect(partial.municipalities.map(({ name }: Tree) => name).sort()).toEqual(['Heerlen', 'Landgraaf', 'Voerendaal']);
  expect(withoutPartial.amountCents).toBeLessThan(all.amountCents);
  expect(withoutPartial.municipalities.length + partial.municipalities.length).toBe(all.municipalities.length);
  const counts = careInsight.supplyAndDemand.flatMap(({ waiting, inCare }: Tree) => [waiting, inCare]);
  const moves = careInsight.quarters.flatMap(({ transfers, placements }: Tree) => [transfers, placements]);
  expect(counts.length + moves.length).toBeGreaterThan(0);
  for (const number of [...counts, ...moves, ...careInsight.waitingTimes.map(({ started }: Tree) => started)])
    expect(number === null || number === 0 || number >= 10).toBe(true);
}, 60_000);

test('any way down to a child is refused, the same as for nobody, and the refusal is in the log', async () => {
  const { person } = await who('contract-manager');
  const logged = async (): Promise<number> => {
    const [{ n }] = await rowsOf<Tree>(superuserOf(stack, 'local_teams'), 'select count(*)::int as n from audit.access where person = $1 and result = 2', [
      person,
    ]);
    return n;
  };
  const before = await logged();
  for (const id of [youth, '6f1dd1ef-0000-4000-8000-000000000000']) {
    const { body } = await client.ask('query ($id: UUID!) { youth(id: $id) { givenName trajectories { state } allocations { service } } }', {
      as: 'contract-manager',
      variables: { id },
    });
    expect(body.data).toEqual({ youth: null });
  }
  expect(await logged()).toBe(before + 2);
  for (const list of ['myWaitingList', 'myAllocations', 'myReferrals', 'myFamilies', 'referralsToAnswer']) {
    const { body } = await client.ask(`{ ${list}(first: 5) { edges { cursor } } }`, { as: 'contract-manager' });
    expect([list, (body.data as Tree)?.[list] ?? null]).toEqual([list, null]);
  }
}, 60_000);
