import { addDays } from '@ketengraaf/core';
import { clientOf, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
import { actingOn } from '../acting';
import { comingAs, DIRECTS, ownFamilies, workerOf } from './own-family';

const stack = sharedStack();
const { ask, act } = actingOn(clientOf(stack));
type Tree = any;

const DEPLOYMENT = '... on BrigadeChanged { deploymentId deployment { id state version until secureCareConsidered } }';
const RUNS = `select youth_id as youth, organisation as consortium from consortia.trajectory where youth_id = any ($1::uuid[]) and ended_on is null order by id limit 1`;
const LOOK =
  'query ($youth: UUID!) { youth(id: $youth) { givenName family { plan { state goals { title } safetyPlan { state: reviewOn } } } trajectories { state } } }';

test('secure care is considered: the brigade comes for twelve weeks, sees the plan, not the letter without consent, and its outcome is recorded when it is time', async () => {
  let [child, director]: Tree[] = [];
  for (const family of await ownFamilies(stack, 'brigade')) {
    const [found] = await rowsOf<Tree>(superuserOf(stack, 'consortia'), RUNS, [family.youths]);
    if (!child && found) [child, director] = [found, family.director];
  }
  const { youth, consortium } = child;
  const asDirector = await comingAs(stack, 'local-teams', director, DIRECTS);
  const asDesk = await comingAs(stack, 'consortia', await workerOf(stack, 'consortia', consortium, 'INTAKE_DESK'), {
    role: 'INTAKE_DESK',
    purpose: 'PLACEMENT',
  });
  const expert = await workerOf(stack, 'consortia', consortium, 'CARE_PROFESSIONAL');
  await rowsOf(
    superuserOf(stack, 'consortia'),
    `insert into app.staff select gen_random_uuid(), person, organisation, 'BRIGADE_EXPERT', name, during from app.staff s where s.id = $1
      and not exists (select from app.staff o where o.person = s.person and o.role = 'BRIGADE_EXPERT')`,
    [expert.staff],
  );
  const asExpert = await comingAs(stack, 'consortia', expert, { role: 'BRIGADE_EXPERT', purpose: 'CARE' });

  const wish = {
    youth,
    consortium,
    goal: 'PREVENT_SECURE_CARE',
    expertises: ['FORENSIC', 'MILD_INTELLECTUAL_DISABILITY'],
    host: 'OWN_HOME',
    secureCareConsidered: true,
  };
  const asked = await act(asDirector, 'requestMobileBrigade', DEPLOYMENT, wish);
  expect(asked.deployment).toMatchObject({ state: 'REQUESTED', secureCareConsidered: true });
  const { today } = stack.settings;
  const start = { deployment: asked.deploymentId, version: 1, from: today, weeks: 12, experts: [{ staff: expert.staff, expertise: 'FORENSIC' }] };
  expect((await act('other-intake-desk', 'startDeployment', DEPLOYMENT, start)).__typename).toBe('NotFound');
  expect((await act(asDesk, 'startDeployment', DEPLOYMENT, start)).deployment).toMatchObject({ state: 'AT_WORK', until: expect.any(String) });

  expect((await ask(asExpert, LOOK, { youth })).youth?.family?.plan ?? null).toBeNull();
  const joining = { youth, party: 'CONSORTIA', organisation: expert.organisation, person: expert.person, role: 'BRIGADE_EXPERT' };
  const TEAM = '... on TeamJoined { involvementId }';
  expect(await act(asDirector, 'joinTeam', TEAM, joining)).toMatchObject({ rule: 'experts_come_for_a_time' });
  expect((await act(asDirector, 'joinTeam', TEAM, { ...joining, until: addDays(today, 84) })).__typename).toBe('TeamJoined');
  const seen = (await ask(asExpert, LOOK, { youth })).youth;
  expect(seen).toMatchObject({ givenName: expect.any(String), family: { plan: { state: expect.any(String), goals: expect.any(Array) } } });
  const letter = await clientOf(stack).ask('query ($youth: UUID!) { youth(id: $youth) { referrals { id letter { question } } } }', {
    ...asExpert,
    variables: { youth },
  });
  for (const referral of (letter.body.data as Tree).youth.referrals ?? []) expect(referral.letter?.question ?? null).toBeNull();

  for (const afterMonths of [3, 6, 12]) {
    const outcome = { deployment: asked.deploymentId, afterMonths, secureCareAverted: 'YES' };
    expect(await act(asDesk, 'recordOutcome', DEPLOYMENT, outcome)).toMatchObject({ rule: 'outcome_is_not_before_its_time' });
  }
  const { brigadeResults } = await ask('contract-manager', 'query ($year: Int!) { brigadeResults(year: $year) { afterMonths considered averted } }', {
    year: Number(today.slice(0, 4)),
  });
  expect(brigadeResults.map(({ afterMonths }: Tree) => afterMonths)).toEqual([3, 6, 12]);
  for (const { considered } of brigadeResults) expect(considered === null || considered >= 10).toBe(true);
}, 60_000);
