import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, DIRECTS, type OwnFamily, ownFamilies, workerOf } from './own-family';

const stack = sharedStack();
const { ask, act } = actingOn(clientOf(stack));
type Tree = any;

const PLAN = '... on PlanChanged { familyPlan { version caseDirector { name } direction { capacity until readsUntil familyInformedOn familyAgrees } } }';
const OPEN =
  'query ($plan: UUID!) { familyPlan(id: $plan) { version direction { capacity until readsUntil } goals { actions { ownerParty ownerName state } } } }';
const NOT_ONE = `select p.id from local_teams.family_plan p where p.closed_on is null and (select count(*) from local_teams.director_assignment d
  where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and d.during @> now()) <> 1`;

test('a director falls ill: the family knows first, one directs at every instant, the actions go along, and who leaves reads for two weeks and decides nothing', async () => {
  const [{ plan, director, family }] = (await ownFamilies(stack, 'handover')) as [OwnFamily];
  const leaving = await comingAs(stack, 'local-teams', director, DIRECTS);
  const lead = await comingAs(stack, 'local-teams', await workerOf(stack, 'local-teams', director.organisation, 'TEAM_LEAD'), {
    role: 'TEAM_LEAD',
    purpose: 'DIRECTION',
  });
  const next = await workerOf(stack, 'local-teams', director.organisation, 'CASE_DIRECTOR', [director.person]);
  const coming = await comingAs(stack, 'local-teams', next, DIRECTS);
  const { familyPlan: before } = await ask(leaving, OPEN, { plan });
  expect((await ask(coming, OPEN, { plan })).familyPlan).toBeNull();

  const { today } = stack.settings;
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  const wish = { plan, version: before.version, successor: next.person, reason: 'Ziekte', familyInformedOn: today, familyAgrees: true, readsAlongDays: 14 };
  expect(await act(lead, 'handOverDirection', PLAN, { ...wish, familyInformedOn: tomorrow })).toMatchObject({ rule: 'the_family_knows_first' });
  const done = await act(lead, 'handOverDirection', PLAN, wish);
  expect(done.__typename).toBe('PlanChanged');
  expect(await act(leaving, 'handOverDirection', PLAN, wish)).not.toMatchObject({ __typename: 'PlanChanged' });
  expect(await rowsOf(superuserOf(stack, 'local_teams'), NOT_ONE)).toEqual([]);

  const { familyPlan: after } = await ask(coming, OPEN, { plan });
  const [now, then] = after.direction.filter(({ capacity }: Tree) => capacity === 'CASE_DIRECTOR');
  expect([now.until, typeof then.until]).toEqual([null, 'string']);
  const days = (Date.parse(then.readsUntil) - Date.parse(then.until)) / 86_400_000;
  expect(Math.round(days)).toBe(14);
  const ofTeam = (goals: Tree[]): Tree[] =>
    goals.flatMap(({ actions }) => actions).filter(({ ownerParty, state }: Tree) => ownerParty === 'LOCAL_TEAMS' && state !== 'DONE');
  expect(ofTeam(after.goals).length).toBe(ofTeam(before.goals).length);
  for (const { ownerName } of ofTeam(after.goals)) expect(ownerName).toBe(ofTeam(after.goals)[0].ownerName);

  expect((await ask(leaving, OPEN, { plan })).familyPlan).not.toBeNull();
  const up = '... on PlanChanged { id }';
  expect(await act(leaving, 'evaluatePlan', up, { plan, version: after.version, outcome: 'CONTINUE', fit: 'FITTING', nextOn: tomorrow })).toMatchObject({
    rule: 'only_who_directs_decides',
  });
  expect((await ask(coming, 'one-family', { family })).family.plan.caseDirector.team.name).toEqual(expect.any(String));
}, 60_000);
