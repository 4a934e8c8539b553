import { uuidOf } from '@ketengraaf/core';
import { ask, askEntities, askOfYouths, type PartyDatabase, startPartyDatabase, takeAccesses } from '@ketengraaf/testkit';
import {
  ANNA,
  BAS,
  CAS,
  COLLEAGUE,
  COORDINATOR,
  CROWD,
  DIRECTOR,
  FAMILY,
  FAMILY_GOAL,
  FORMER,
  fillTeams,
  GOAL_OF_BAS,
  LEAD,
  NOBODY,
  OTHER_COORDINATOR,
  OTHER_FAMILY,
  OTHER_PLAN,
  PLAN,
  SCHOOL_GOAL,
  STRANGER,
  TREATING,
} from '../test/world';
import { localTeams } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});

afterAll(() => chain.stop());

const MEMBER = 'name relation birthDate phone household';
const PLAN_FIELDS = `id title state nextEvaluationOn isEvaluationOverdue caseDirector { name team { name } } direction { capacity reason from until professional { name } }
  goals { id title desiredResult youth { id givenName family { name } } actions { title isOverdue } } actions { title ownerParty } openActions { party open overdue }`;
const FAMILY_FIELDS = `id number name municipality { code } registeredOn team { name } members { ${MEMBER} }
  youths { id givenName birthYear birthDate authorities { kind holder { ${MEMBER} } } } plan { ${PLAN_FIELDS} }`;
const YOUTH_FIELDS = `id givenName family { name } authorities { kind } plan { id goals { id youth { givenName } } actions { title } openActions { party open } caseDirector { name } direction { reason } } careTeam { role professional { name } } consents { organisation dataClass manner }`;
const familyOf = (who: typeof DIRECTOR, id: string = FAMILY, circumstances = chain as Parameters<typeof ask>[0]) =>
  ask(circumstances, who, `query ($id: UUID!) { family(id: $id) { ${FAMILY_FIELDS} } }`, { id });
const youthOf = (who: typeof DIRECTOR, id: string, circumstances = chain as Parameters<typeof ask>[0]) =>
  ask(circumstances, who, `query ($id: UUID!) { youth(id: $id) { ${YOUTH_FIELDS} } }`, { id });

const FATHER = { name: 'father', relation: '112', birthDate: '1984-01-01', phone: '06-open', household: 2 };
const MOTHER = { name: 'mother', relation: '112', birthDate: '1985-01-01', phone: null, household: null };

test('who directs sees the whole family, its one plan and who directs it', async () => {
  const { data, withheld, errors } = await familyOf(DIRECTOR);
  expect([withheld, errors]).toEqual([[], []]);
  const { plan, ...rest } = data.family;
  expect(rest).toEqual({
    id: FAMILY,
    number: '2025-000001',
    name: 'Jansen',
    municipality: { code: 'GM0935' },
    registeredOn: '2025-02-03',
    team: { name: 'North' },
    members: [FATHER, MOTHER],
    youths: [
      { id: ANNA, givenName: 'Anna', birthYear: 2012, birthDate: '2012-04-05', authorities: [{ kind: 'CUSTODY', holder: MOTHER }] },
      { id: BAS, givenName: 'Bas', birthYear: 2014, birthDate: '2014-04-05', authorities: [] },
    ],
  });
  expect(plan).toMatchObject({
    id: PLAN,
    isEvaluationOverdue: false,
    caseDirector: { name: 'Robin', team: { name: 'North' } },
    direction: [
      { reason: 'Vertrouwd', until: null, professional: { name: 'Robin' } },
      { reason: 'Eerste contact', until: '2026-01-01T00:00:00.000Z', professional: { name: 'Sacha' } },
    ],
    goals: [
      { id: SCHOOL_GOAL, youth: { id: ANNA, givenName: 'Anna', family: { name: 'Jansen' } }, actions: [{ title: 'Actie school', isOverdue: true }] },
      { id: GOAL_OF_BAS, youth: { givenName: 'Bas' } },
      { id: FAMILY_GOAL, youth: null, actions: [{ isOverdue: false }] },
    ],
    openActions: [
      { party: 'MUNICIPALITIES', open: 1, overdue: 0 },
      { party: 'SCHOOLS', open: 2, overdue: 2 },
    ],
  });
});

test('a secret address shows no phone and no household, by no way and to nobody', async () => {
  for (const who of [DIRECTOR, TREATING, LEAD]) {
    const { data } = await familyOf(who);
    expect(data.family.members).toContainEqual(expect.objectContaining({ name: 'mother', phone: null, household: null }));
    expect(JSON.stringify(data)).not.toContain('06-secret');
  }
});

test('who treats one youth sees that youth in the family, and nothing of a brother', async () => {
  const { data } = await familyOf(TREATING);
  expect(data.family.youths.map(({ id }: { id: string }) => id)).toEqual([ANNA]);
  expect(data.family.plan.goals.map(({ id }: { id: string }) => id)).toEqual([SCHOOL_GOAL, FAMILY_GOAL]);
  expect(data.family.plan.actions.map(({ title }: { title: string }) => title)).toEqual(['Actie school', 'Actie family']);
  expect(JSON.stringify(data)).not.toMatch(new RegExp(`Bas|bas|${BAS}|${GOAL_OF_BAS}`));
});

test('a school comes through its pupil to the goals of school of that pupil and the consents of its own, and to nothing of the family', async () => {
  const { data, withheld } = await youthOf(COORDINATOR, ANNA);
  const { consents, ...youth } = data.youth;
  expect(new Set(consents.map(({ organisation }: { organisation: string }) => organisation))).toEqual(new Set([COORDINATOR.organisation]));
  expect(youth).toEqual({
    id: ANNA,
    givenName: 'Anna',
    family: null,
    authorities: null,
    plan: {
      id: PLAN,
      goals: [{ id: SCHOOL_GOAL, youth: { givenName: 'Anna' } }],
      actions: [{ title: 'Actie school' }],
      openActions: [{ party: 'SCHOOLS', open: 1 }],
      caseDirector: { name: 'Robin' },
      direction: [{ reason: null }, { reason: null }],
    },
    careTeam: null,
  });
  for (const entry of ['youth.family IDENTITY', 'youth.authorities IDENTITY', 'youth.careTeam DIRECTION'])
    expect(withheld).toContain(`${entry} CLASS_NOT_FOR_ROLE`);
});

test('a school without consent is told that the plan is withheld', async () => {
  const { data, withheld } = await youthOf(OTHER_COORDINATOR, BAS);
  expect(data.youth).toMatchObject({ givenName: 'Bas', plan: null });
  expect(withheld).toContain('youth.plan PLAN_STATUS NO_CONSENT');
});

test('a colleague who is not involved sees what is seen of a family that is not there', async () => {
  expect(JSON.stringify(await familyOf(COLLEAGUE))).toBe(JSON.stringify(await familyOf(COLLEAGUE, NOBODY)));
  expect((await familyOf(COLLEAGUE)).data.family).toBeNull();
});

test('who leads the team sees besides that there is a plan, its state, its next date, and who directs', async () => {
  const { data } = await familyOf(LEAD);
  expect(data.family.plan).toMatchObject({
    title: null,
    state: 'ADOPTED',
    nextEvaluationOn: '2026-06-15',
    caseDirector: { name: 'Robin' },
    direction: [{ reason: 'Vertrouwd' }, { reason: 'Eerste contact' }],
    goals: null,
    actions: null,
    openActions: null,
  });
});

test('the care team and the consents are for who directs', async () => {
  const { data } = await youthOf(DIRECTOR, ANNA);
  expect(data.youth.careTeam).toHaveLength(3);
  expect(data.youth.careTeam).toEqual(
    expect.arrayContaining([
      { role: 'CASE_DIRECTOR', professional: { name: 'Robin' } },
      { role: 'CARE_PROFESSIONAL', professional: null },
      { role: 'SCHOOL_COORDINATOR', professional: null },
    ]),
  );
  // each given by the mother and by the youth
  const classes = ['DIRECTION', 'PLAN_STATUS', 'SCHOOL_GOALS'].flatMap((dataClass) => [dataClass, dataClass]);
  expect(data.youth.consents.map(({ dataClass }: { dataClass: string }) => dataClass).sort()).toEqual(classes);
  expect(data.youth.consents[0]).toMatchObject({ organisation: '12AB', manner: 'IN_MEETING' });
  expect((await youthOf(LEAD, ANNA)).data.youth).toMatchObject({ consents: null });
});

test('who leads the team sees who is involved with the youths of the team, and with no other', async () => {
  const { data, withheld } = await youthOf(LEAD, ANNA);
  expect(data.youth.careTeam).toHaveLength(3);
  expect(withheld).not.toContainEqual(expect.stringContaining('careTeam'));
  expect((await youthOf(LEAD, CAS)).data).toEqual({ youth: null });
});

describe.each([
  ['both walls', () => chain.database],
  ['the rules alone', () => chain.unwalled],
])('behind %s', (_, database) => {
  test.each([
    ['another team', STRANGER, FAMILY, ANNA, PLAN],
    ['the team, of a family of another', DIRECTOR, OTHER_FAMILY, CAS, OTHER_PLAN],
    ['who treats another', { ...TREATING, person: uuidOf('elsewhere') }, FAMILY, ANNA, PLAN],
    ['who treats Anna, of the family of Cas', TREATING, OTHER_FAMILY, CAS, OTHER_PLAN],
    ['another school', { ...COORDINATOR, organisation: '56EF', person: uuidOf('third') }, FAMILY, ANNA, PLAN],
  ])('for %s a family, a youth and a plan are as those that do not exist', async (_name, who, family, youth, plan) => {
    const circumstances = { ...chain, database: database() };
    const planOf = (id: string) => ask(circumstances, who, 'query ($id: UUID!) { familyPlan(id: $id) { id goals { id } } }', { id });
    const there = [await familyOf(who, family, circumstances), await youthOf(who, youth, circumstances), await planOf(plan)];
    const absent = [await familyOf(who, NOBODY, circumstances), await youthOf(who, NOBODY, circumstances), await planOf(NOBODY)];
    expect(there.map(({ data }) => data)).toEqual([{ family: null }, { youth: null }, { familyPlan: null }]);
    expect(there.map(({ data, errors, withheld }) => JSON.stringify([data, errors, withheld]))).toEqual(
      absent.map(({ data, errors, withheld }) => JSON.stringify([data, errors, withheld])),
    );
  });

  test('who treats one youth is told nothing of a brother', async () => {
    const circumstances = { ...chain, database: database() };
    expect((await youthOf(TREATING, BAS, circumstances)).data).toEqual({ youth: null });
    const { family } = (await familyOf(TREATING, FAMILY, circumstances)).data;
    expect([family.youths.length, family.plan.goals.length, family.plan.actions.length]).toEqual([1, 2, 2]);
  });
});

test('entities are found by who may see them, and by nobody else', async () => {
  const actionId = uuidOf('action', 'school');
  const of = async (who: typeof DIRECTOR) => [
    (await askOfYouths(chain, who, [ANNA, 'x'], 'givenName')).youths,
    (await askEntities(chain, who, ['PlanAction', 'id'], [actionId], 'title')).entities,
    (await askEntities(chain, who, ['Family', 'id'], [FAMILY], 'name')).entities,
  ];
  expect(await of(DIRECTOR)).toEqual([[{ givenName: 'Anna' }, null], [{ title: 'Actie school' }], [{ name: 'Jansen' }]]);
  expect(await of(STRANGER)).toEqual([[null, null], [null], [null]]);
  const { entities } = await askEntities(chain, DIRECTOR, ['Municipality', 'code'], ['GM0935', 'a\u0000b'], 'localTeams { name }');
  expect(entities).toEqual([{ localTeams: [{ name: 'North' }, { name: 'South' }] }, null]);
});

test('who left is refused at once, whatever the token says', async () => {
  expect(await familyOf(FORMER)).toMatchObject({
    data: null,
    errors: ['FORBIDDEN The organisation in the token does not employ this person in this role today.'],
  });
});

test('every look is written down, and a miss without whom', async () => {
  await takeAccesses(chain);
  await ask(chain, DIRECTOR, `{ youth(id: "${ANNA}") { givenName } }`);
  await ask(chain, STRANGER, `{ youth(id: "${ANNA}") { givenName } }`);
  expect((await takeAccesses(chain)).map(({ subject, result, person }) => [subject, result, person])).toEqual([
    [ANNA, 1, DIRECTOR.person],
    [null, 2, STRANGER.person],
  ]);
});

test('fifty families cost as many statements as one', async () => {
  // Each word is reached by one path: by two, it depends on the wire whether both come in one batch or in two.
  const NESTED =
    'team { name } members { name } youths { givenName authorities { kind } } plan { caseDirector { name } evaluations { outcome } goals { title } actions { title } }';
  const of = (ids: readonly string[]) => askEntities(chain, DIRECTOR, ['Family', 'id'], ids, NESTED);
  const families = CROWD.map(({ family }) => family);
  const [one, fifty] = [await of([FAMILY]), await of([FAMILY, ...families.slice(1)])];
  expect(fifty.entities.filter(({ plan }) => plan.caseDirector.name === 'Robin')).toHaveLength(50);
  expect(fifty.entities[1].team).toEqual({ name: 'North' });
  expect(fifty.statements).toBe(one.statements);
});
