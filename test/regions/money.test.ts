import { clientOf, sharedStack } from '@ketengraaf/testkit';

const client = clientOf(sharedStack());
type Tree = any;
const asked = async (document: string, persona: string): Promise<{ data: Tree; access: Tree[] }> => {
  const { body } = await client.ask(document, { as: persona });
  expect(body.errors).toBeUndefined();
  return { data: body.data, access: (body.extensions as Tree)?.access ?? [] };
};
const YEAR = new Date().getFullYear();
const BUDGETS = `{ municipality(code: "GM0935") { annualBudgets(year: ${YEAR}) { amountCents contract { title financing } spending { reportedCents forecastCents depletedOn months { month } } allocated { unit youths } } } }`;

test('C-14 Z-08 a contract manager sees budget, spending, forecast and depletion of the own municipality, without a youth', async () => {
  const { data } = await asked(BUDGETS, 'contract-manager');
  const budgets = data.municipality.annualBudgets;
  expect(budgets).toHaveLength(3);
  for (const { amountCents, spending, allocated } of budgets) {
    expect(amountCents).toBeGreaterThan(0);
    expect(spending.reportedCents === 0 ? spending.forecastCents : spending.forecastCents >= spending.reportedCents).not.toBe(false);
    expect(allocated.every(({ youths }: Tree) => youths >= 10)).toBe(true);
  }
});

test('Z-03 totals of the region are told with and without the three that take part partly', async () => {
  const totals = 'amountCents municipalities { name }';
  const { data } = await asked(
    `{ youthCareRegion(code: "ZLI") { budgetTotals(year: ${YEAR}) { all { ${totals} } withoutPartial { ${totals} } partial { ${totals} } } } }`,
    'contract-manager',
  );
  const { all, withoutPartial, partial } = data.youthCareRegion.budgetTotals;
  expect(all.municipalities).toHaveLength(16);
  expect(partial.municipalities.map(({ name }: Tree) => name).sort()).toEqual(['Heerlen', 'Landgraaf', 'Voerendaal']);
  expect(withoutPartial.amountCents + partial.amountCents).toBe(all.amountCents);
});

test('G-06 A-04 Z-10 numbers of care and plans tell no count under ten', async () => {
  const { data } = await asked(
    '{ careInsight { asOf supplyAndDemand { municipality { name } service intensity waiting inCare placesTotal } waitingTimes { started } quarters { started living placements transfers } } planInsight { asOf directedFamilies { municipality families directed } } }',
    'contract-manager',
  );
  const counts = [
    ...data.careInsight.supplyAndDemand.flatMap(({ waiting, inCare }: Tree) => [waiting, inCare]),
    ...data.careInsight.waitingTimes.map(({ started }: Tree) => started),
    ...data.careInsight.quarters.flatMap(({ begins: _, ...quarter }: Tree) => Object.values(quarter)),
    ...data.planInsight.directedFamilies.flatMap(({ families, directed }: Tree) => [families, directed]),
  ];
  expect([data.careInsight.asOf, data.planInsight.asOf]).toEqual([expect.any(String), expect.any(String)]);
  expect(counts.length).toBeGreaterThan(20);
  expect(counts.filter((count) => count !== null && count < 10)).toEqual([]);
});

test('what is counted cannot be followed to a child: the same asker sees no youth, and nobody else sees the numbers', async () => {
  const { pupil } = client.showcase as Tree;
  const { body } = await client.ask('query ($pupil: UUID!) { youth(id: $pupil) { id trajectories { id } } }', { as: 'contract-manager', variables: { pupil } });
  expect((body.data as Tree)?.youth?.trajectories ?? null).toBeNull();
  const { data, access } = await asked('{ careInsight { asOf } planInsight { asOf } }', 'regisseur');
  expect(data).toEqual({ careInsight: null, planInsight: null });
  expect(access.map(({ reason }) => reason)).toEqual(['CLASS_NOT_FOR_ROLE', 'CLASS_NOT_FOR_ROLE']);
});

test('C-14 the controller of the consortium reports a month, and a month that goes on is refused with what would satisfy it', async () => {
  const month = new Date().toISOString().slice(0, 8).concat('01');
  const { data } = await asked(
    `mutation { reportSpending(input: { contract: "00000000-0000-4000-8000-000000000001", municipality: "GM0935", month: "${month}", amountCents: 1 }) { __typename ... on RuleViolated { rule wouldSatisfy } } }`,
    'consortium-controller',
  );
  expect(data.reportSpending).toEqual({ __typename: 'RuleViolated', rule: 'month_has_ended', wouldSatisfy: expect.any(String) });
});
