import { type Caller, uuidOf } from '@ketengraaf/core';
import { insert } from '@ketengraaf/testkit';
import type { Client } from 'pg';

const [NORTH, SOUTH] = [uuidOf('north'), uuidOf('south')] as const;
/** Anna and her brother Bas are of the first family of North, Cas of a family of South; nobody knows the last. */
export const [ANNA, BAS, CAS, NOBODY] = [uuidOf('anna'), uuidOf('bas'), uuidOf('cas'), uuidOf('nobody')] as const;
/** Families: of Anna and Bas, and of Cas. */
export const [FAMILY, OTHER_FAMILY] = [uuidOf('family'), uuidOf('other family')] as const;
/** The open plan of each. */
export const [PLAN, OTHER_PLAN] = [uuidOf('plan'), uuidOf('other plan')] as const;
/** Goals: of school for Anna and for Bas, and of the family. */
export const [SCHOOL_GOAL, GOAL_OF_BAS, FAMILY_GOAL] = [uuidOf('school goal'), uuidOf('goal of bas'), uuidOf('family goal')] as const;
/** Families whose plan the director directs too: some to be evaluated on one day, some on no day. */
export const CROWD = Array.from({ length: 50 }, (_, index) => ({
  family: uuidOf('crowd family', index),
  youth: uuidOf('crowd youth', index),
  plan: uuidOf('crowd plan', index),
  nextEvaluationOn: index < 20 ? '2026-05-01' : index < 40 ? '2026-07-01' : null,
}));

const BRIN = '12AB';
const PROVIDER = uuidOf('provider');
const atTeam = (name: string, organisation: string, role: Caller['role'] = 'CASE_DIRECTOR'): Caller => ({
  person: uuidOf(name),
  organisation,
  party: 'local-teams',
  role,
  purpose: 'DIRECTION',
});
/** Directs the plans of North. */
export const DIRECTOR = atTeam('director', NORTH);
/** Works at North and is involved with nobody. */
export const COLLEAGUE = atTeam('colleague', NORTH, 'TEAM_MEMBER');
/** Leads North. */
export const LEAD = atTeam('lead', NORTH, 'TEAM_LEAD');
/** Directs at South. */
export const STRANGER = atTeam('stranger', SOUTH);
/** Left North today. */
export const FORMER = atTeam('former', NORTH);
/** Treats Anna, and not her brother. */
export const TREATING: Caller = { person: uuidOf('treating'), organisation: PROVIDER, party: 'consortia', role: 'CARE_PROFESSIONAL', purpose: 'CARE' };
/** Anna's mother, who has authority. */
export const MOTHER: Caller = { person: uuidOf('mother'), organisation: uuidOf('mother'), party: 'local-teams', role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' };
/** At Anna's school, with consent for the plan and its goals of school. */
export const COORDINATOR: Caller = { person: uuidOf('coordinator'), organisation: BRIN, party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' };
/** At a school of Bas, without any consent. */
export const OTHER_COORDINATOR: Caller = { ...COORDINATOR, person: uuidOf('other coordinator'), organisation: '34CD' };

const SINCE = '[2026-01-01T00:00Z,)';
const tie = (youth: string, family: string, { person, organisation, party, role }: Caller) => ({
  id: uuidOf('tie', youth, person),
  youth_id: youth,
  family_id: family,
  party,
  organisation,
  person,
  role,
  during: SINCE,
  audience: [],
});
const consent = (youth: string, organisation: string, dataClass: string, givenBy = uuidOf('mother')) => ({
  id: uuidOf('consent', youth, organisation, dataClass, givenBy),
  youth_id: youth,
  organisation,
  data_class: dataClass,
  given_by: givenBy,
  manner: 'IN_MEETING',
  during: SINCE,
  audience: [],
});
const works = ({ person, organisation, role }: Caller, during = '[2020-01-01,)') => ({
  id: uuidOf('staff', person),
  person,
  organisation,
  role,
  name: 'W',
  during,
});
const family = (id: string, organisation: string, number: string, name: string) => ({
  id,
  organisation,
  number,
  name,
  municipality: 'GM0935',
  registered_on: '2025-02-03',
});
const child = (id: string, of: string, organisation: string, name: string, born: string, familyName = 'Jansen') => ({
  id,
  family_id: of,
  organisation,
  given_name: name,
  family_name: familyName,
  birth_date: born,
  sex: 'UNKNOWN',
});

/** A plan to insert. */
export const plan = (id: string, of: string, more: object = {}) => ({
  id,
  family_id: of,
  organisation: NORTH,
  title: 'Samen verder',
  kind: 'CARE_PROVISION_PLAN',
  variant: 'LIGHT',
  state: 'ADOPTED',
  case_director: DIRECTOR.person,
  opened_on: '2025-09-01',
  adopted_on: '2025-10-01',
  next_evaluation_on: '2026-06-15',
  ...more,
});
/** A direction of the plan of Anna's family to insert. */
export const directs = (id: string, during: string, more: object = {}) => ({
  id: uuidOf('directs', id),
  plan_id: PLAN,
  family_id: FAMILY,
  organisation: NORTH,
  professional: DIRECTOR.person,
  capacity: 'CASE_DIRECTOR',
  reason: 'Vertrouwd',
  during,
  ...more,
});
/** A goal of the plan of Anna's family to insert. */
export const goal = (id: string, youth: string | null, domain: string, more: object = {}) => ({
  id,
  plan_id: PLAN,
  family_id: FAMILY,
  youth_id: youth,
  organisation: NORTH,
  life_domain: domain,
  title: `Doel ${domain}`,
  desired_result: `Bereikt ${domain}`,
  state: 'OPEN',
  position: 1,
  ...more,
});
/** An action of that plan to insert. */
export const action = (id: string, of: string, youth: string | null, domain: string, more: object = {}) => ({
  id: uuidOf('action', id),
  goal_id: of,
  plan_id: PLAN,
  family_id: FAMILY,
  youth_id: youth,
  organisation: NORTH,
  life_domain: domain,
  title: `Actie ${id}`,
  owner_party: 'schools',
  owner_organisation: BRIN,
  owner_name: 'De Linde',
  state: 'OPEN',
  due_on: '2026-05-01',
  ...more,
});
const member = (name: string, more: object) => ({
  id: uuidOf(name),
  family_id: FAMILY,
  organisation: NORTH,
  name,
  relation: '112',
  birth_date: '1985-01-01',
  ...more,
});

/** Authority of the mother over Anna to insert. */
export const authority = (id: string, during: string) => ({
  id: uuidOf('authority', id),
  family_id: FAMILY,
  organisation: NORTH,
  member_id: uuidOf('mother'),
  youth_id: ANNA,
  kind: 'CUSTODY',
  during,
});

const about = { plan_id: PLAN, family_id: FAMILY, organisation: NORTH };
/** What the method asked for the plan of Anna's family, to insert by table. */
export const METHOD: Readonly<Record<string, readonly object[]>> = {
  family_group_plan_offer: [{ ...about, id: uuidOf('offer'), offered_on: '2025-09-02', outcome: 'WAIVED', outcome_on: '2025-09-10', reason: 'Liever samen' }],
  strength_or_worry: [
    ['strength', null, 'SOCIAL_NETWORK'],
    ['worry', ANNA, 'SAFETY'],
    ['worry of bas', BAS, 'SAFETY'],
  ].map(([what, youth, domain]) => ({
    ...about,
    ...{ id: uuidOf('said', String(what)), youth_id: youth, kind: what === 'strength' ? 'STRENGTH' : 'WORRY', life_domain: domain },
    ...{ statement: `said ${what}`, said_by: 'mother', noted_on: '2025-09-20' },
  })),
  meeting: [{ ...about, id: uuidOf('meeting'), kind: 'START_MEETING', planned_at: '2025-10-01T13:00Z', held_on: '2025-10-01' }],
  meeting_guest: [{ ...about, id: uuidOf('guest'), meeting_id: uuidOf('meeting'), name: 'grandmother', came: true }],
  safety_check: [{ ...about, id: uuidOf('check'), checked_on: '2025-09-01', is_safe: false, extra_actions: 'daily contact' }],
  safety_score: [{ ...about, id: uuidOf('score'), scored_by: 'mother', score: 4, scored_on: '2025-10-01' }],
  safety_plan: [{ ...about, id: uuidOf('safety plan'), agreed_on: '2025-10-01', review_on: '2026-07-01' }],
  safety_agreement: [
    ['school of anna', ANNA, BRIN],
    ['another school', ANNA, '34CD'],
    ['school of bas', BAS, BRIN],
    ['mother', null, uuidOf('mother')],
  ].map(([what, youth, keeper], index) => ({
    ...about,
    ...{ id: uuidOf('agreement', String(what)), safety_plan_id: uuidOf('safety plan'), youth_id: youth, agreement: `for ${what}` },
    ...{ kept_by: keeper, kept_by_name: what, position: index + 1 },
  })),
  safety_signature: [
    {
      ...{ id: uuidOf('signature'), safety_plan_id: uuidOf('safety plan'), family_id: FAMILY, organisation: NORTH },
      ...{ signer: uuidOf('mother'), signer_name: 'mother', manner: 'ON_PAPER', signed_on: '2025-10-01' },
    },
  ],
  scaling: [
    {
      ...{ ...about, id: uuidOf('scaling'), from_level: 'LOCAL_TEAM', to_level: 'SPECIALIST', reason: 'heavier', decided_by: 'Robin' },
      ...{ decided_on: '2025-11-01', position: 1 },
    },
  ],
  aftercare: [
    {
      ...{ ...about, id: uuidOf('aftercare'), plan_id: uuidOf('closed plan'), professional: DIRECTOR.person, during: '[2025-09-01,2025-09-02)' },
      ...{ next_contact_on: '2025-09-01', outcome: 'NEW_PLAN' },
    },
  ],
};

/** Fills two teams and their families. */
export async function fillTeams(client: Client): Promise<void> {
  await insert(client, 'app.organisation', [
    { id: NORTH, kind: 'LOCAL_TEAM', name: 'North' },
    { id: SOUTH, kind: 'LOCAL_TEAM', name: 'South' },
  ]);
  await insert(client, 'app.staff', [...[DIRECTOR, COLLEAGUE, LEAD, STRANGER].map((who) => works(who)), works(FORMER, '[2020-01-01,2026-06-01)')]);
  await insert(client, 'local_teams.local_team', [
    { id: NORTH, name: 'North', municipality: 'GM0935', phone: '043' },
    { id: SOUTH, name: 'South', municipality: 'GM0935', phone: '043' },
  ]);
  const worker = { team: NORTH, function: 'Regisseur', email: 'r@north.example', phone: '06' };
  await insert(client, 'local_teams.professional', [
    { id: DIRECTOR.person, name: 'Robin', ...worker },
    { id: STRANGER.person, name: 'Sacha', ...worker, team: SOUTH },
  ]);
  await insert(client, 'local_teams.family', [
    family(FAMILY, NORTH, '2025-000001', 'Jansen'),
    family(OTHER_FAMILY, SOUTH, '2025-000002', 'Jansen'),
    ...CROWD.map((one, index) => family(one.family, NORTH, `2024-${String(index).padStart(6, '0')}`, "O'Neil")),
  ]);
  await insert(client, 'local_teams.youth', [
    child(ANNA, FAMILY, NORTH, 'Anna', '2012-04-05'),
    child(BAS, FAMILY, NORTH, 'Bas', '2014-04-05', 'de Wit'),
    child(CAS, OTHER_FAMILY, SOUTH, 'Cas', '2012-04-05'),
    ...CROWD.map((one) => child(one.youth, one.family, NORTH, 'Sam', '2013-01-01')),
  ]);
  await insert(client, 'local_teams.member', [
    member('mother', { phone: '06-secret', household: 1, secret_address: true }),
    member('father', { phone: '06-open', household: 2, birth_date: '1984-01-01' }),
  ]);
  await insert(client, 'local_teams.authority', [authority('now', '[2012-04-05,)')]);
  await insert(client, 'local_teams.family_plan', [
    plan(PLAN, FAMILY),
    plan(uuidOf('closed plan'), FAMILY, { opened_on: '2024-01-01', closed_on: '2025-09-01', state: 'CLOSED' }),
    plan(OTHER_PLAN, OTHER_FAMILY, { organisation: SOUTH, case_director: STRANGER.person }),
    ...CROWD.map((one) => plan(one.plan, one.family, { next_evaluation_on: one.nextEvaluationOn })),
  ]);
  await insert(client, 'local_teams.director_assignment', [
    directs('before', '[2025-09-01T00:00Z,2026-01-01T00:00Z)', { professional: STRANGER.person, reason: 'Eerste contact' }),
    directs('now', SINCE),
    ...CROWD.map((one) => directs(one.plan, SINCE, { plan_id: one.plan, family_id: one.family })),
  ]);
  await insert(client, 'local_teams.goal', [
    goal(SCHOOL_GOAL, ANNA, 'SCHOOL'),
    goal(GOAL_OF_BAS, BAS, 'SCHOOL', { position: 2 }),
    goal(FAMILY_GOAL, null, 'FINANCES', { position: 3 }),
  ]);
  await insert(client, 'local_teams.plan_action', [
    action('school', SCHOOL_GOAL, ANNA, 'SCHOOL'),
    action('bas', GOAL_OF_BAS, BAS, 'SCHOOL', { owner_organisation: '34CD' }),
    action('family', FAMILY_GOAL, null, 'FINANCES', { owner_party: 'municipalities', owner_organisation: 'GM0935', due_on: '2026-07-01' }),
  ]);
  for (const [table, rows] of Object.entries(METHOD))
    await insert(
      client,
      `local_teams.${table}`,
      rows.map((row) => ({ ...row })),
    );
  await insert(client, 'facts.involvement', [
    tie(ANNA, FAMILY, DIRECTOR),
    tie(BAS, FAMILY, DIRECTOR),
    ...CROWD.map((one) => tie(one.youth, one.family, DIRECTOR)),
    tie(CAS, OTHER_FAMILY, STRANGER),
    tie(ANNA, FAMILY, TREATING),
    tie(ANNA, FAMILY, COORDINATOR),
    tie(BAS, FAMILY, OTHER_COORDINATOR),
  ]);
  await insert(client, 'facts.person', [{ id: ANNA, birth_date: '2012-04-05', audience: [] }]);
  await insert(client, 'facts.authority', [{ id: uuidOf('fact'), holder: uuidOf('mother'), youth_id: ANNA, kind: 'CUSTODY', during: SINCE, audience: [] }]);
  const classes = ['PLAN_STATUS', 'SCHOOL_GOALS', 'DIRECTION'];
  // of fourteen: the mother and the youth
  await insert(
    client,
    'facts.consent',
    classes.flatMap((dataClass) => [consent(ANNA, BRIN, dataClass), consent(ANNA, BRIN, dataClass, ANNA)]),
  );
}
