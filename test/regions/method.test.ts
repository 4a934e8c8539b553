import { type Party, uuidOf } from '@ketengraaf/core';
import { clientOf, mintToken, rowsOf, superuserOf, type TestStack, testStack } from '@ketengraaf/testkit';

type Tree = any;

let stack: TestStack;
let client: ReturnType<typeof clientOf>;

beforeAll(async () => {
  stack = await testStack({ families: 40 });
  client = clientOf(stack);
}, 120_000);

afterAll(() => stack?.stop());

const rows = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => rowsOf<Row>(superuserOf(stack, 'local_teams'), text, values);
const workers = (organisation: string, role: string) =>
  rows<{ person: string }>(`select person from app.staff where organisation = $1 and role = $2 and during @> app.today() order by person`, [
    organisation,
    role,
  ]);
const tokenOf = (person: string, organisation: string, grant: { role: any; purpose: any }, party: Party = 'local-teams') =>
  mintToken(stack, { person, organisation, party, grants: [grant] });
const DIRECTS = { role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };

const INPUTS: Readonly<Record<string, string>> = {
  beginIntake: 'ChangePlanInput',
  carryOutPlan: 'ChangePlanInput',
  offerFamilyGroupPlan: 'OnPlanInput',
  scaleUp: 'ScaleInput',
};

/** Does an act on a plan through the gateway, and gives what came of it. */
async function act(by: { as: string } | { token: string }, verb: string, input: object): Promise<Tree> {
  const type = INPUTS[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ... on PlanChanged { id familyPlan { version state phase } }
    ... on RuleViolated { rule wouldSatisfy } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } } }`;
  const { body } = await client.ask(document, { ...by, variables: { input } });
  expect(body.errors).toBeUndefined();
  return (body.data as Tree)[verb];
}

const planSeen = async (by: { as: string } | { token: string }, id: unknown = client.showcase.plan): Promise<Tree> => {
  const { body } = await client.ask('family-plan', { ...by, variables: { plan: id } });
  return (body.data as Tree).familyPlan;
};

test('Z-10 a family gets one plan with one director, by the phases of the method, and no second one', async () => {
  const [family] = await rows<{ id: string; organisation: string }>(
    `select f.id, f.organisation from local_teams.family f where not exists (select from local_teams.family_plan p where p.family_id = f.id) order by f.id limit 1`,
  );
  const { id, organisation } = family as { id: string; organisation: string };
  const [[lead], [director]] = [await workers(organisation, 'TEAM_LEAD'), await workers(organisation, 'CASE_DIRECTOR')];
  const leading = { token: await tokenOf(lead?.person ?? '', organisation, { role: 'TEAM_LEAD', purpose: 'DIRECTION' }) };
  const directing = { token: await tokenOf(director?.person ?? '', organisation, DIRECTS) };
  const wish = { family: id, title: 'Ons plan', variant: 'LIGHT', director: director?.person };

  expect(await planSeen(directing, uuidOf('nothing'))).toBeNull();
  const opened = await act(leading, 'openPlan', wish);
  expect(opened).toMatchObject({ __typename: 'PlanChanged' });
  expect(await act(leading, 'openPlan', wish)).toMatchObject({ __typename: 'RuleViolated', rule: 'one_plan_per_family' });
  const plan = opened.id;
  const on = async (more: object = {}) => ({ plan, version: (await planSeen(directing, plan)).version, ...more });
  const phase = async () => (await planSeen(directing, plan)).phase;

  expect(await phase()).toBe('REGISTRATION');
  expect(await act(directing, 'beginIntake', await on())).toMatchObject({ rule: 'safety_is_looked_at_first' });
  expect(await act(directing, 'checkSafety', { plan, isSafe: true })).toMatchObject({ __typename: 'PlanChanged' });
  await act(directing, 'beginIntake', await on());
  expect(await phase()).toBe('INTAKE');
  expect(await act(directing, 'finishIntake', await on())).toMatchObject({ rule: 'family_group_plan_is_offered_first' });
  await act(directing, 'offerFamilyGroupPlan', { plan });
  await act(directing, 'recordFamilyGroupPlanOutcome', { plan, outcome: 'WAIVED', reason: 'Liever samen' });
  await act(directing, 'finishIntake', await on());
  expect(await phase()).toBe('START_MEETING');
  const at = new Date(Date.now() + 86_400_000).toISOString();
  const meeting = await act(directing, 'planMeeting', { plan, kind: 'START_MEETING', at, guests: [{ name: 'Oma' }] });
  await act(directing, 'holdMeeting', { plan, meeting: meeting.id, heldOn: stack.settings.today, absent: [] });
  await act(directing, 'addGoal', { plan, lifeDomain: 'HOUSING', title: 'Rust in huis', desiredResult: 'Iedereen slaapt' });
  const next = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  await act(directing, 'adoptPlan', await on({ nextEvaluationOn: next }));
  await act(directing, 'carryOutPlan', await on());
  expect(await planSeen(directing, plan)).toMatchObject({
    ...{ phase: 'EXECUTION', state: 'IN_EXECUTION', careLevel: 'LOCAL_TEAM', familyGroupPlanOffers: [{ outcome: 'WAIVED', planDueOn: expect.any(String) }] },
    ...{ direction: [{ capacity: 'CASE_DIRECTOR' }], meetings: [{ kind: 'START_MEETING', guests: [{ name: 'Oma', came: true }] }] },
  });

  const wrong = await rows(
    `select p.id from local_teams.family_plan p where p.closed_on is null and array(select d.professional from local_teams.director_assignment d
      where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and d.during @> now()) <> array[p.case_director]`,
  );
  expect(wrong).toEqual([]);
}, 60_000);

test('G-11 each party reports on its own action and no other, and the one view shows it', async () => {
  const actions: Tree[] = (await planSeen({ as: 'regisseur' })).goals.flatMap((goal: Tree) => goal.actions);
  expect(actions.map(({ ownerParty }) => ownerParty)).toEqual(expect.arrayContaining(['SCHOOLS', 'CONSORTIA', 'MUNICIPALITIES', 'LOCAL_TEAMS', 'REFERRERS']));
  const of = async (title: string) =>
    (await rows<{ id: string }>('select id from local_teams.plan_action where title = $1 and plan_id = $2', [title, client.showcase.plan]))[0]?.id;
  const care = await of('Behandeling in het gezinshuis voortzetten');
  const school = await of('Rustige start van de dag met een vaste begeleider');
  expect(await act({ as: 'care-professional' }, 'reportProgress', { action: care, state: 'DONE' })).toMatchObject({ __typename: 'PlanChanged' });
  expect(await act({ as: 'school-coordinator' }, 'reportProgress', { action: school, state: 'DONE' })).toMatchObject({ __typename: 'PlanChanged' });
  expect(await act({ as: 'regisseur' }, 'reportProgress', { action: school, state: 'OPEN' })).toMatchObject({ rule: 'own_actions_only' });
  expect(await act({ as: 'outsider' }, 'reportProgress', { action: school, state: 'OPEN' })).toEqual({ __typename: 'NotFound' });
  const states = (await planSeen({ as: 'regisseur' })).goals.flatMap((goal: Tree) => goal.actions).map(({ title, state }: Tree) => `${title}: ${state}`);
  expect(states).toContain('Behandeling in het gezinshuis voortzetten: DONE');
});

test('A-10 the family signs its safety plan in person, and the school sees of it what it has to do', async () => {
  const { plan, pupil, brin } = client.showcase as Record<string, string>;
  const mother = (await rows<{ id: string }>(`select id from local_teams.member where name like 'Marleen%' and family_id = $1`, [client.showcase.family]))[0]
    ?.id;
  const agreements = [
    { agreement: 'Eerst oma bellen', keptBy: mother, keptByName: 'Marleen' },
    { agreement: 'Alleen oma haalt op', keptBy: brin, keptByName: 'school', youth: pupil },
  ];
  const reviewOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  expect(await act({ as: 'regisseur' }, 'agreeSafetyPlan', { plan, reviewOn, agreements })).toMatchObject({ __typename: 'PlanChanged' });
  expect(await act({ as: 'parent' }, 'signSafetyPlan', { plan })).toMatchObject({ __typename: 'PlanChanged' });
  expect((await planSeen({ as: 'regisseur' })).safetyPlan).toMatchObject({ signatures: [{ manner: 'ONLINE' }] });
  expect(await planSeen({ as: 'parent' })).toMatchObject({ safetyPlan: null, safetyInstructions: [{ agreement: 'Eerst oma bellen' }] });
  const { body } = await client.ask('query ($id: UUID!) { youth(id: $id) { safetyInstructions { agreement } } }', {
    as: 'school-coordinator',
    variables: { id: pupil },
  });
  expect(body.data).toEqual({ youth: { safetyInstructions: [{ agreement: 'Alleen oma haalt op' }] } });
});

test('G-11 the school is invited to the next meeting, sees it in the plan of its pupil, and says that it comes', async () => {
  const { plan, pupil, brin } = client.showcase as Record<string, string>;
  const at = new Date(Date.now() + 20 * 86_400_000).toISOString();
  const meeting = await act({ as: 'regisseur' }, 'planMeeting', { plan, kind: 'CASE_CONFERENCE', at, guests: [{ name: 'Oma' }] });
  const run = async (operation: string, as: string, variables: object): Promise<Tree> => {
    const { body } = await client.ask(operation, { as, variables: { ...variables } });
    expect(body.errors).toBeUndefined();
    return Object.values(body.data as Tree)[0];
  };
  const wish = { plan, meeting: meeting.id, youth: pupil, school: brin, name: 'intern begeleider' };
  expect(await run('invite-to-meeting', 'regisseur', wish)).toMatchObject({ __typename: 'PlanChanged' });
  const shown = async () => (await run('school-plan', 'school-coordinator', { pupil })).plan.invitations;
  const [invitation] = await shown();
  expect(invitation).toMatchObject({ kind: 'CASE_CONFERENCE', plannedAt: at, answer: null });
  const answer = { invitation: invitation.id, answer: 'ACCEPTED', remark: 'met de mentor' };
  expect(await run('answer-invitation', 'other-school-coordinator', answer)).toMatchObject({ __typename: 'NotFound' });
  expect(await run('answer-invitation', 'school-coordinator', answer)).toMatchObject({ __typename: 'PlanChanged' });
  expect(await shown()).toMatchObject([{ answer: 'ACCEPTED' }]);
});

test('F-12 at an evaluation the family and its director say whether the help fits, and scale it up', async () => {
  const { plan } = client.showcase;
  const version = async () => (await planSeen({ as: 'regisseur' })).version;
  const nextOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
  const evaluated = await act({ as: 'regisseur' }, 'evaluatePlan', { plan, version: await version(), outcome: 'ESCALATE', fit: 'NOT_FITTING', nextOn });
  expect(evaluated).toMatchObject({ familyPlan: { state: 'EVALUATED', phase: 'PROGRESS_MEETING' } });
  const move = { to: 'PRESSURE', reason: 'Hulp wordt niet aanvaard', decidedBy: 'Jeugdbeschermingstafel' };
  expect(await act({ as: 'regisseur' }, 'scaleUp', { plan, version: await version(), ...move })).toMatchObject({ __typename: 'PlanChanged' });
  expect(await planSeen({ as: 'regisseur' })).toMatchObject({
    ...{ careLevel: 'PRESSURE', scalings: [{ fromLevel: 'SPECIALIST', toLevel: 'PRESSURE', decidedBy: 'Jeugdbeschermingstafel' }, { toLevel: 'SPECIALIST' }] },
    evaluations: expect.arrayContaining([expect.objectContaining({ outcome: 'ESCALATE', fit: 'NOT_FITTING' })]),
  });
});

test('Z-10 of fifty handovers at once through the gateway one is made; the leaver reads along, the successor directs in every party', async () => {
  const { plan, family, director, team } = client.showcase as Record<string, string>;
  const successor = (await workers(team as string, 'CASE_DIRECTOR')).find(({ person }) => person !== director)?.person ?? '';
  const { version } = await planSeen({ as: 'regisseur' });
  const wish = { plan, version, successor, reason: 'Verlof', familyInformedOn: stack.settings.today, familyAgrees: true };
  const outcomes: Tree[] = await Promise.all(Array.from({ length: 50 }, () => act({ as: 'regisseur' }, 'handOverDirection', wish)));
  expect(outcomes.filter(({ __typename }) => __typename === 'PlanChanged')).toHaveLength(1);
  expect(outcomes.filter(({ currentVersion }) => currentVersion === version + 1)).toHaveLength(49);

  const seen = await planSeen({ as: 'regisseur' });
  expect(seen.direction[0]).toMatchObject({ familyInformedOn: stack.settings.today, until: null });
  expect(await act({ as: 'regisseur' }, 'scaleUp', { plan, version: seen.version, to: 'COERCION', reason: 'x', decidedBy: 'y' })).toMatchObject({
    rule: 'only_who_directs_decides',
  });
  const directing = { token: await tokenOf(successor, team as string, DIRECTS) };
  const { body } = await client.ask('one-family', { ...directing, variables: { family } });
  const shown = (body.data as Tree).family;
  expect(body.errors).toBeUndefined();
  expect(
    shown.plan.goals.flatMap((goal: Tree) => goal.actions).filter(({ ownerParty, state }: Tree) => ownerParty === 'LOCAL_TEAMS' && state === 'OPEN'),
  ).toEqual(expect.arrayContaining([expect.objectContaining({ ownerName: shown.plan.caseDirector.name })]));
  expect(shown.youths[0]).toMatchObject({ enrolment: { school: { name: expect.any(String) } }, trajectories: [expect.any(Object)] });
}, 60_000);
