import { clientOf, sharedStack } from '@ketengraaf/testkit';
import { actingOn } from '../acting';

const { ask } = actingOn(clientOf(sharedStack()));
type Tree = any;

const MORNING = `{ myFamilies(first: 50) { edges { node { id name plan { state nextEvaluationOn isEvaluationOverdue openActions { party open overdue } }
  youths { givenName birthDate waiting { waitedDays normDays isOverNorm } placementMoves { inTwelveMonths isAlert } consents { dataClass until } careTeam { role from until professional { name } } } } } } }`;

test('the morning of a case director: overdue first, what each party still has to do, who waits, was moved, consented or joined', async () => {
  const { myFamilies } = await ask('regisseur', MORNING);
  const families: Tree[] = myFamilies.edges.map(({ node }: Tree) => node);
  const dates = families.map(({ plan }) => plan.nextEvaluationOn ?? '9999');
  expect(dates).toEqual([...dates].sort());
  const overdue = families.map(({ plan }) => plan.isEvaluationOverdue);
  expect(overdue.lastIndexOf(true) + 1).toBe(overdue.filter(Boolean).length);

  const showcase = families.find(({ id }) => id === clientOf(sharedStack()).showcase.family);
  expect(showcase.plan.openActions.map(({ party }: Tree) => party)).toEqual(expect.arrayContaining(['SCHOOLS', 'MUNICIPALITIES']));
  for (const { open, overdue: late } of showcase.plan.openActions) expect(late).toBeLessThanOrEqual(open);
  const youths: Tree[] = showcase.youths;
  const waiting = youths.flatMap((youth) => youth.waiting ?? []);
  expect(waiting).toContainEqual({ waitedDays: expect.any(Number), normDays: expect.any(Number), isOverNorm: true });
  for (const { waitedDays, normDays, isOverNorm } of waiting) expect(isOverNorm).toBe(normDays !== null && waitedDays > normDays);
  expect(youths.map(({ placementMoves }) => placementMoves?.inTwelveMonths)).toContain(1);
  for (const { consents, careTeam, birthDate } of youths) {
    expect(birthDate).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(consents.length).toBeGreaterThan(0);
    for (const { until } of consents) expect(until === null || Date.parse(until) > Date.now()).toBe(true);
    // who joined since yesterday is read off the same list
    expect(careTeam).toContainEqual(expect.objectContaining({ role: 'CASE_DIRECTOR', from: expect.any(String), until: null }));
  }
}, 60_000);

test('a director who has no part in the families gets none of them in the morning', async () => {
  const { myFamilies } = await ask('outsider', MORNING);
  expect(myFamilies.edges.map(({ node }: Tree) => node.id)).not.toContain(clientOf(sharedStack()).showcase.family);
}, 60_000);
