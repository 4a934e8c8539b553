import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { act, type Given } from '../test/acts';
import { ANNA, action, COORDINATOR, CROWD, DIRECTOR, FAMILY_GOAL, fillTeams, LEAD, MOTHER, NOBODY, PLAN, STRANGER, TREATING } from '../test/world';
import { localTeams } from '.';

const SUCCESSOR: Caller = { ...DIRECTOR, person: uuidOf('successor') };
const [NEW_FAMILY, CHILD, PARENT] = [uuidOf('new family'), uuidOf('child'), uuidOf('parent')];
const PARENT_OF_CHILD: Caller = { ...MOTHER, person: PARENT, organisation: PARENT };
const CHANGED = { __typename: 'PlanChanged' };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const { person, organisation } = SUCCESSOR;
    await insert(client, 'app.staff', [{ id: uuidOf('staff', person), person, organisation, role: 'CASE_DIRECTOR', name: 'Sam', during: '[2020-01-01,)' }]);
    await insert(client, 'local_teams.professional', [
      { id: person, team: organisation, name: 'Sam', function: 'Regisseur', email: 's@north.example', phone: '06' },
    ]);
    await insert(client, 'local_teams.family', [
      { id: NEW_FAMILY, number: '2026-000009', name: 'Bos', organisation, municipality: 'GM0935', registered_on: '2026-05-01' },
    ]);
    const child = { id: CHILD, family_id: NEW_FAMILY, organisation, given_name: 'Kim', family_name: 'Bos', birth_date: '2016-01-01', sex: 'FEMALE' };
    await insert(client, 'local_teams.youth', [child]);
    await insert(client, 'local_teams.member', [{ id: PARENT, family_id: NEW_FAMILY, organisation, name: 'Jo Bos', relation: '112' }]);
    await insert(client, 'facts.person', [
      { id: CHILD, birth_date: '2016-01-01', audience: ['local-teams'] },
      ...CROWD.map(({ youth }) => ({ id: youth, birth_date: '2013-01-01', audience: ['local-teams'] })),
    ]);
    await insert(client, 'facts.authority', [
      { id: uuidOf('authority of parent'), holder: PARENT, youth_id: CHILD, kind: 'CUSTODY', during: '[2016-01-01,)', audience: ['local-teams'] },
    ]);
  });
});

afterAll(() => chain.stop());

const does = (who: Caller, verb: string, input: object): Promise<Given> => act(chain, who, verb, input);
const rows = <Row>(text: string, values: unknown[] = []): Promise<Row[]> =>
  chain.as('superuser', async (client) => (await client.query(text, values)).rows as Row[]);
const versionOf = async (id: string): Promise<number> =>
  (await rows<{ version: number }>('select version from local_teams.family_plan where id = $1', [id]))[0]?.version ?? 0;
const involvedUntil = (person: string, familyId: string) =>
  rows<{ until: Date | null }>(`select upper(during) as until from facts.involvement where person = $1 and family_id = $2 order by lower(during)`, [
    person,
    familyId,
  ]);

describe('a plan from its opening to aftercare', () => {
  let planId: string;
  const on = async (more: object = {}) => ({ plan: planId, version: await versionOf(planId), ...more });
  const ok = async (verb: string, more: object = {}, who = DIRECTOR): Promise<Given> => {
    const given = await does(who, verb, await on(more));
    expect(given).toMatchObject(CHANGED);
    return given;
  };
  const refused = async (verb: string, rule: string, more: object = {}): Promise<void> =>
    expect(await does(DIRECTOR, verb, await on(more))).toMatchObject({ __typename: 'RuleViolated', rule });
  const onPlan = (more: object = {}) => ({ plan: planId, ...more });

  test('is opened by who leads the team, for a director who is involved from then on, and once', async () => {
    const opened = await does(LEAD, 'openPlan', { family: NEW_FAMILY, title: 'Samen met Kim', variant: 'LIGHT', director: DIRECTOR.person });
    expect(opened).toMatchObject(CHANGED);
    planId = opened.id ?? '';
    expect(await involvedUntil(DIRECTOR.person, NEW_FAMILY)).toEqual([{ until: null }]);
    const again = { family: NEW_FAMILY, title: 'Nog een', variant: 'LIGHT', director: SUCCESSOR.person };
    expect(await does(LEAD, 'openPlan', again)).toMatchObject({ __typename: 'RuleViolated', rule: 'one_plan_per_family' });
    expect(await involvedUntil(SUCCESSOR.person, NEW_FAMILY)).toEqual([]);
  });

  test('begins with safety, and takes the heavy variant where it is not safe', async () => {
    await refused('beginIntake', 'safety_is_looked_at_first');
    expect(await does(DIRECTOR, 'checkSafety', onPlan({ isSafe: false }))).toMatchObject({ rule: 'unsafe_means_extra_actions' });
    expect(await does(DIRECTOR, 'checkSafety', onPlan({ isSafe: false, extraActions: 'Elke dag bellen', youth: CHILD }))).toMatchObject({
      familyPlan: { variant: 'HEAVY' },
    });
    expect((await ok('beginIntake')).familyPlan?.phase).toBe('INTAKE');
  });

  test('is offered to the family first', async () => {
    await refused('finishIntake', 'family_group_plan_is_offered_first');
    expect(await does(DIRECTOR, 'recordFamilyGroupPlanOutcome', onPlan({ outcome: 'ACCEPTED' }))).toMatchObject({ rule: 'an_offer_is_open' });
    expect(await does(DIRECTOR, 'offerFamilyGroupPlan', onPlan())).toMatchObject(CHANGED);
    expect(await does(DIRECTOR, 'offerFamilyGroupPlan', onPlan())).toMatchObject({ rule: 'one_open_offer' });
    expect(await does(DIRECTOR, 'recordFamilyGroupPlanOutcome', onPlan({ outcome: 'WAIVED' }))).toMatchObject({ rule: 'an_exception_has_a_reason' });
    expect(await does(DIRECTOR, 'recordFamilyGroupPlanOutcome', onPlan({ outcome: 'ACCEPTED' }))).toMatchObject({ familyPlan: { kind: 'FAMILY_GROUP_PLAN' } });
    expect((await ok('finishIntake', { startMeetingAt: '2026-06-10T12:00:00Z' })).familyPlan?.phase).toBe('START_MEETING');
  });

  test('is adopted after the start meeting, with a goal, and heavy with a safety plan the family signed', async () => {
    const adopt = { nextEvaluationOn: '2026-09-01' };
    const meeting = { kind: 'START_MEETING', at: '2026-06-10T12:00:00Z', guests: [{ name: 'Oma' }, { name: 'IB', party: 'SCHOOLS', organisation: '12AB' }] };
    await refused('adoptPlan', 'start_meeting_comes_first', adopt);
    const planned = await does(DIRECTOR, 'planMeeting', onPlan(meeting));
    expect(await does(DIRECTOR, 'planMeeting', onPlan(meeting))).toMatchObject({ rule: 'one_start_meeting' });
    expect(await does(DIRECTOR, 'holdMeeting', onPlan({ meeting: planned.id, heldOn: '2026-06-02', absent: [] }))).toMatchObject({
      rule: 'a_held_meeting_lies_behind',
    });
    expect(await does(DIRECTOR, 'holdMeeting', onPlan({ meeting: planned.id, heldOn: '2026-06-01', absent: ['Oma'] }))).toMatchObject(CHANGED);
    expect(await does(DIRECTOR, 'holdMeeting', onPlan({ meeting: planned.id, heldOn: '2026-06-01', absent: [] }))).toMatchObject({
      rule: 'a_meeting_is_held_once',
    });
    expect(await rows('select name, came from local_teams.meeting_guest where meeting_id = $1 order by name', [planned.id])).toEqual([
      { name: 'IB', came: true },
      { name: 'Oma', came: false },
    ]);
    await refused('adoptPlan', 'a_plan_has_a_goal', adopt);
    const goal = { lifeDomain: 'SCHOOL', title: 'Naar school', desiredResult: 'Elke dag' };
    expect(await does(DIRECTOR, 'addGoal', onPlan(goal))).toMatchObject({ rule: 'a_goal_of_school_names_its_pupil' });
    expect(await does(DIRECTOR, 'addGoal', onPlan({ ...goal, youth: CHILD }))).toMatchObject(CHANGED);
    await refused('adoptPlan', 'safety_plan_is_signed', adopt);
    expect(await does(PARENT_OF_CHILD, 'signSafetyPlan', onPlan())).toMatchObject({ rule: 'a_safety_plan_is_in_force' });
    const agreement = { agreement: 'Eerst oma bellen', keptBy: PARENT, keptByName: 'Jo Bos' };
    expect(await does(DIRECTOR, 'agreeSafetyPlan', onPlan({ reviewOn: '2026-06-01', agreements: [agreement] }))).toMatchObject({ rule: 'a_review_follows' });
    expect(await does(DIRECTOR, 'agreeSafetyPlan', onPlan({ reviewOn: '2026-08-01', agreements: [agreement] }))).toMatchObject(CHANGED);
    expect(await does(DIRECTOR, 'signSafetyPlan', onPlan({ signer: ANNA }))).toMatchObject({ rule: 'the_client_signs' });
    expect(await does(PARENT_OF_CHILD, 'signSafetyPlan', onPlan())).toMatchObject(CHANGED);
    expect(await does(PARENT_OF_CHILD, 'signSafetyPlan', onPlan())).toMatchObject({ rule: 'one_signature_each' });
    expect(await does(DIRECTOR, 'scoreSafety', onPlan({ scoredBy: 'Kim', score: 11 }))).toMatchObject({ rule: 'the_scale_is_from_0_to_10' });
    expect(await does(DIRECTOR, 'scoreSafety', onPlan({ scoredBy: 'Kim', score: 6, youth: CHILD }))).toMatchObject(CHANGED);
    await refused('adoptPlan', 'review_is_in_time', { nextEvaluationOn: '2027-01-01' });
    expect((await ok('adoptPlan', adopt)).familyPlan).toMatchObject({ state: 'ADOPTED', phase: 'EXECUTION' });
    await refused('adoptPlan', 'state_fits', adopt);
  });

  test('is carried out, scaled, evaluated and closed when nothing is left to do', async () => {
    await ok('carryOutPlan');
    const said = { kind: 'STRENGTH', lifeDomain: 'LEISURE', statement: 'Kim zwemt graag', saidBy: 'Jo' };
    expect(await does(DIRECTOR, 'recordStrengthOrWorry', onPlan(said))).toMatchObject(CHANGED);
    const why = { reason: 'Meer nodig', decidedBy: 'Robin en het gezin' };
    await refused('scaleUp', 'up_is_heavier', { to: 'LOCAL_TEAM', ...why });
    await ok('scaleUp', { to: 'SPECIALIST', ...why });
    await refused('scaleDown', 'down_is_lighter', { to: 'COERCION', ...why });
    await ok('scaleDown', { to: 'LOCAL_TEAM', ...why });
    const [goal] = await rows<{ id: string }>('select id from local_teams.goal where plan_id = $1', [planId]);
    const owner = { party: 'LOCAL_TEAMS', organisation: DIRECTOR.organisation, name: 'Robin', professional: DIRECTOR.person };
    const added = await does(DIRECTOR, 'addAction', onPlan({ goal: goal?.id, title: 'Fiets regelen', owner, dueOn: '2026-07-01' }));
    expect(added).toMatchObject(CHANGED);
    await ok('evaluatePlan', { outcome: 'CLOSE' });
    await refused('closePlan', 'no_action_is_open', { reason: 'AS_PLANNED' });
    expect(await does(DIRECTOR, 'reportProgress', { action: added.id, state: 'DONE' })).toMatchObject(CHANGED);
    await refused('closePlan', 'a_plan_closes_in_safety', { reason: 'AS_PLANNED' });
    expect(await does(DIRECTOR, 'moveAction', onPlan({ action: added.id, owner, reason: 'x' }))).toMatchObject({ rule: 'only_an_open_action_moves' });
    await rows(`update local_teams.safety_check set checked_on = '2026-05-01' where plan_id = $1`, [planId]);
    expect(await does(DIRECTOR, 'checkSafety', onPlan({ isSafe: true }))).toMatchObject(CHANGED);
    await refused('closePlan', 'no_goal_is_open', { reason: 'AS_PLANNED' });
    expect(await does(DIRECTOR, 'settleGoal', onPlan({ goal: goal?.id, state: 'REACHED' }))).toMatchObject(CHANGED);
    expect((await ok('closePlan', { reason: 'AS_PLANNED' })).familyPlan).toMatchObject({ state: 'CLOSED', phase: 'CLOSING' });
    expect(await involvedUntil(DIRECTOR.person, NEW_FAMILY)).toEqual([{ until: new Date('2026-06-15T10:00:00Z') }]);
    expect(await does(DIRECTOR, 'addGoal', onPlan({ lifeDomain: 'HOUSING', title: 'x', desiredResult: 'y' }))).toMatchObject({ rule: 'plan_is_open' });
  });

  test('is followed by aftercare, for whose time the worker stays involved', async () => {
    const days = { until: '2026-12-01', nextContactOn: '2026-07-01' };
    expect(await does(DIRECTOR, 'startAftercare', onPlan({ ...days, nextContactOn: '2027-01-01' }))).toMatchObject({ rule: 'contact_lies_in_aftercare' });
    expect(await does(DIRECTOR, 'startAftercare', onPlan(days))).toMatchObject(CHANGED);
    expect(await does(DIRECTOR, 'startAftercare', onPlan(days))).toMatchObject({ rule: 'one_aftercare_at_a_time' });
    expect((await involvedUntil(DIRECTOR.person, NEW_FAMILY)).map(({ until }) => until)).toContainEqual(new Date('2026-11-30T23:00:00Z'));
    expect(await does(DIRECTOR, 'endAftercare', onPlan({ outcome: 'GOES_WELL' }))).toMatchObject(CHANGED);
    expect(await does(DIRECTOR, 'endAftercare', onPlan({ outcome: 'GOES_WELL' }))).toMatchObject({ rule: 'aftercare_ends_once' });
  });

  test('stands in the history, act by act, with by whom', async () => {
    const told = await rows<{ verb: string; person: string }>('select verb, person from app.history where subject in ($1, $2)', [NEW_FAMILY, CHILD]);
    const verbs = new Set(told.map(({ verb }) => verb));
    for (const verb of ['openPlan', 'checkSafety', 'adoptPlan', 'signSafetyPlan', 'scaleUp', 'addAction', 'reportProgress', 'closePlan', 'startAftercare'])
      expect(verbs).toContain(verb);
    expect(told.filter(({ verb }) => verb === 'signSafetyPlan')).toEqual([{ verb: 'signSafetyPlan', person: PARENT }]);
  });
});

describe('a handover', () => {
  const [moved, raced, led, busy] = CROWD as [(typeof CROWD)[number], (typeof CROWD)[number], (typeof CROWD)[number], (typeof CROWD)[number]];
  const wish = (id: string, more: object = {}) => ({
    ...{ plan: id, version: 1, successor: SUCCESSOR.person, reason: 'Verlof', familyInformedOn: '2026-05-30', familyAgrees: true },
    ...more,
  });
  const directorsOf = (id: string) =>
    rows<{ professional: string }>(
      `select professional from local_teams.director_assignment where plan_id = $1 and capacity = 'CASE_DIRECTOR' and upper_inf(during)`,
      [id],
    );

  test.each<[string, object, string]>([
    ['to who directs already', { successor: DIRECTOR.person }, 'a_handover_goes_to_another'],
    ['to a worker of another team', { successor: STRANGER.person }, 'who_directs_works_here'],
    ['to nobody of any team', { successor: NOBODY }, 'who_directs_works_here'],
    ['of which the family will be told later', { familyInformedOn: '2026-06-02' }, 'the_family_knows_first'],
    ['with no time to read along', { readsAlongDays: 0 }, 'reading_along_is_short'],
    ['with a long time to read along', { readsAlongDays: 29 }, 'reading_along_is_short'],
  ])('%s is refused, and changes nothing', async (_, over, rule) => {
    expect(await does(DIRECTOR, 'handOverDirection', wish(moved.plan, over))).toMatchObject({ __typename: 'RuleViolated', rule });
    expect([await versionOf(moved.plan), await directorsOf(moved.plan)]).toEqual([1, [{ professional: DIRECTOR.person }]]);
  });

  test('of fifty at once is made once; the others learn the version there is, and one directs', async () => {
    const given = await Promise.all(Array.from({ length: 50 }, () => does(DIRECTOR, 'handOverDirection', wish(moved.plan))));
    expect(given.filter(({ __typename }) => __typename === 'PlanChanged')).toHaveLength(1);
    expect(given.filter((one) => one.__typename === 'VersionConflict' && one.currentVersion === 2)).toHaveLength(49);
    expect(await directorsOf(moved.plan)).toEqual([{ professional: SUCCESSOR.person }]);
    expect(await rows('select case_director from local_teams.family_plan where id = $1', [moved.plan])).toEqual([{ case_director: SUCCESSOR.person }]);
  });

  test('lets the one who leaves read along for two weeks and direct no more, and the successor direct', async () => {
    expect(await involvedUntil(DIRECTOR.person, moved.family)).toEqual([{ until: new Date('2026-06-15T10:00:00Z') }]);
    expect(await involvedUntil(SUCCESSOR.person, moved.family)).toEqual([{ until: null }]);
    const read = (who: Caller) =>
      ask(chain, who, `{ familyPlan(id: "${moved.plan}") { version caseDirector { name } direction { readsUntil familyInformedOn } } }`);
    expect((await read(DIRECTOR)).data.familyPlan).toMatchObject({
      version: 2,
      caseDirector: { name: 'Sam' },
      direction: [{ familyInformedOn: '2026-05-30', readsUntil: null }, { readsUntil: '2026-06-15T10:00:00.000Z' }],
    });
    const goal = { plan: moved.plan, lifeDomain: 'HOUSING', title: 'x', desiredResult: 'y' };
    expect(await does(DIRECTOR, 'addGoal', goal)).toMatchObject({ __typename: 'RuleViolated', rule: 'only_who_directs_decides' });
    expect(await does(DIRECTOR, 'handOverDirection', wish(moved.plan, { version: 2, successor: DIRECTOR.person }))).toMatchObject({
      rule: 'only_who_directs_decides',
    });
    expect(await does(SUCCESSOR, 'addGoal', goal)).toMatchObject(CHANGED);
  });

  test('moves what the one who leaves still had to do, and nothing that is done', async () => {
    const own = { plan_id: busy.plan, family_id: busy.family, owner_party: 'local-teams', owner_organisation: DIRECTOR.organisation };
    const robin = { ...own, owner_name: 'Robin', owner_person: DIRECTOR.person };
    await chain.as('loader', (client) =>
      insert(client, 'local_teams.plan_action', [
        action('of robin', FAMILY_GOAL, null, 'FINANCES', robin),
        action('done by robin', FAMILY_GOAL, null, 'FINANCES', { ...robin, state: 'DONE', done_on: '2026-05-01' }),
      ]),
    );
    expect(await does(DIRECTOR, 'handOverDirection', wish(busy.plan))).toMatchObject(CHANGED);
    expect(await rows('select title, owner_name from local_teams.plan_action where plan_id = $1 order by title', [busy.plan])).toEqual([
      { title: 'Actie done by robin', owner_name: 'Robin' },
      { title: 'Actie of robin', owner_name: 'Sam' },
    ]);
  });

  test('by who leads the team needs no director who is there', async () => {
    expect(await does(LEAD, 'handOverDirection', wish(led.plan))).toMatchObject(CHANGED);
    expect(await directorsOf(led.plan)).toEqual([{ professional: SUCCESSOR.person }]);
  });

  test('while the plan is closed: one of the two is done, and nobody directs a closed plan', async () => {
    await rows(`update local_teams.family_plan set state = 'EVALUATED' where id = $1`, [raced.plan]);
    // of two on one day the later counts, whatever their identifiers
    const [first, later] = [uuidOf('e'), uuidOf('later')].sort() as [string, string];
    const of = [raced.plan, raced.family, DIRECTOR.organisation];
    for (const [id, outcome, isSafe] of [
      [first, 'CONTINUE', false],
      [later, 'CLOSE', true],
    ] as const) {
      await rows(`insert into local_teams.plan_evaluation values ($1, $2, $3, $4, '2026-05-31', $5, null)`, [id, ...of, outcome]);
      await rows(
        `insert into local_teams.safety_check (id, plan_id, family_id, organisation, checked_on, is_safe, extra_actions) values ($1, $2, $3, $4, '2026-05-31', $5, 'Oma komt')`,
        [id, ...of, isSafe],
      );
    }
    const given = await Promise.all([
      does(DIRECTOR, 'closePlan', { plan: raced.plan, version: 1, reason: 'IN_AGREEMENT' }),
      does(DIRECTOR, 'handOverDirection', wish(raced.plan)),
    ]);
    expect(given.map(({ __typename }) => __typename).sort()).toEqual(['PlanChanged', 'VersionConflict']);
    const [{ state }] = (await rows<{ state: string }>('select state from local_teams.family_plan where id = $1', [raced.plan])) as [{ state: string }];
    expect((await directorsOf(raced.plan)).length).toBe(state === 'CLOSED' ? 0 : 1);
  });

  test('leaves every open plan with exactly one case director', async () => {
    const wrong = await rows(
      `select p.id from local_teams.family_plan p where p.closed_on is null and array(select d.professional from local_teams.director_assignment d
        where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and d.during @> app.now()) <> array[p.case_director] and p.organisation = $1`,
      [DIRECTOR.organisation],
    );
    expect(wrong).toEqual([]);
  });
});

describe('beside the director', () => {
  const [{ plan: id, family }] = CROWD.slice(10) as [(typeof CROWD)[number]];
  const assign = (verb: string, professional: string, version: number) => does(DIRECTOR, verb, { plan: id, version, professional, reason: 'Nodig' });

  test('one coordinates the content and works on it, one guards the process, and the director alone decides', async () => {
    expect(await assign('assignCaseCoordinator', SUCCESSOR.person, 1)).toMatchObject({ familyPlan: { version: 2 } });
    expect(await does(SUCCESSOR, 'addGoal', { plan: id, lifeDomain: 'HEALTH', title: 'x', desiredResult: 'y' })).toMatchObject(CHANGED);
    expect(await does(SUCCESSOR, 'carryOutPlan', { plan: id, version: 2 })).toMatchObject({ rule: 'only_who_directs_decides' });
    expect(await assign('assignProcessDirector', STRANGER.person, 2)).toMatchObject({ rule: 'who_directs_works_here' });
    expect(await assign('assignProcessDirector', SUCCESSOR.person, 2)).toMatchObject(CHANGED);
    expect(
      (await ask(chain, DIRECTOR, `{ familyPlan(id: "${id}") { caseDirector { name } caseCoordinator { name } processDirector { name } } }`)).data.familyPlan,
    ).toEqual({
      caseDirector: { name: 'Robin' },
      caseCoordinator: { name: 'Sam' },
      processDirector: { name: 'Sam' },
    });
    expect(await involvedUntil(SUCCESSOR.person, family)).toEqual([{ until: null }]);
  });
});

describe('who', () => {
  const SCHOOL_ACTION = uuidOf('action', 'school');

  test('owns an action reports on it, and nobody else', async () => {
    expect(await does(COORDINATOR, 'reportProgress', { action: SCHOOL_ACTION, state: 'DONE' })).toMatchObject(CHANGED);
    expect(await rows(`select state, to_char(done_on, 'YYYY-MM-DD') as "doneOn" from local_teams.plan_action where id = $1`, [SCHOOL_ACTION])).toEqual([
      { state: 'DONE', doneOn: '2026-06-01' },
    ]);
    expect(await does(TREATING, 'reportProgress', { action: SCHOOL_ACTION, state: 'OPEN' })).toMatchObject({ rule: 'own_actions_only' });
  });

  test('treats does not direct', async () => {
    const given = await does(TREATING, 'addGoal', { plan: PLAN, lifeDomain: 'HEALTH', title: 'x', desiredResult: 'y' });
    expect(given).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  });

  test.each([
    ['addGoal', { plan: PLAN, lifeDomain: 'HEALTH', title: 'x', desiredResult: 'y' }, { plan: NOBODY }],
    ['reportProgress', { action: SCHOOL_ACTION, state: 'DONE' }, { action: NOBODY }],
    ['closePlan', { plan: PLAN, version: 1, reason: 'AS_PLANNED' }, { plan: NOBODY }],
    ['signSafetyPlan', { plan: PLAN }, { plan: NOBODY }],
  ])('is a stranger learns nothing by %s', async (verb, input, absent) => {
    expect(await does(STRANGER, verb, input)).toEqual(await does(STRANGER, verb, { ...input, ...absent }));
    expect(await does(STRANGER, verb, input)).toMatchObject({ __typename: 'NotFound' });
  });

  test('names a youth of another family finds none', async () => {
    const input = { plan: PLAN, kind: 'WORRY', lifeDomain: 'HEALTH', statement: 'x', saidBy: 'y', youth: CROWD[0]?.youth };
    expect(await does(DIRECTOR, 'recordStrengthOrWorry', input)).toMatchObject({ __typename: 'NotFound' });
  });

  test('is a parent asks for the plan on paper, which is due in fourteen days', async () => {
    const { familyPlan } = await does(MOTHER, 'requestWrittenPlan', { plan: PLAN });
    expect(familyPlan).toMatchObject({ state: 'ADOPTED' });
    const { data } = await ask(chain, DIRECTOR, `{ familyPlan(id: "${PLAN}") { version writtenDueOn writtenOn } }`);
    expect(data.familyPlan).toMatchObject({ writtenDueOn: '2026-06-15', writtenOn: null });
    expect(await does(DIRECTOR, 'provideWrittenPlan', { plan: PLAN, version: data.familyPlan.version })).toMatchObject(CHANGED);
  });
});

test('the database itself lets nobody but a case director involved now, or who leads the team, change a plan', async () => {
  const { data } = await ask(chain, TREATING, `{ familyPlan(id: "${PLAN}") { id } }`);
  expect(data.familyPlan).toEqual({ id: PLAN });
  const tried = await chain.as('app', async (client) => {
    const as = (name: string, value: string) => client.query('select set_config($1, $2, true)', [name, value]);
    await client.query('begin');
    for (const [name, value] of [
      ['app.person', TREATING.person],
      ['app.organisation', TREATING.organisation],
      ['app.party', 'consortia'],
      ['app.role', 'CARE_PROFESSIONAL'],
      ['app.purpose', 'CARE'],
      ['app.has_fresh_facts', 'true'],
    ] as const)
      await as(name, value);
    const seen = await client.query('select id from local_teams.family_plan where id = $1', [PLAN]);
    const changed = await client.query(`update local_teams.family_plan set variant = 'HEAVY' where id = $1`, [PLAN]);
    await client.query('rollback');
    return [seen.rowCount, changed.rowCount];
  });
  expect(tried).toEqual([1, 0]);
});
