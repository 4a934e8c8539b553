import { type Caller, DATA_CLASSES, type DataClass, uuidOf } from '@ketengraaf/core';
import { type Database, Door, openDatabase, youth } from '@ketengraaf/door';
import { type PartyConnections, preparedCluster, prepareTestParties, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { graphql } from 'graphql';
import { partyWords } from '../party-words';
import { buildPartySchema } from '../schema';
import type { ClassExplanation } from './explanation.type';
import { pictureFor } from './picture.store';
import { checkWonder, explainClasses } from './wonder';

const [ANNA, BAS, MOTHER, FATHER, TEAM, OTHER_TEAM, PROVIDER] = ['anna', 'bas', 'mother', 'father', 'team', 'other team', 'provider'].map((name) =>
  uuidOf(name),
) as [string, string, string, string, string, string, string];
const who = (name: string, organisation: string, over: Partial<Caller>): Caller => ({
  ...{ person: uuidOf(name), organisation, party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' },
  ...over,
});
const DIRECTOR = who('director', TEAM, {});
const LEAD = who('lead', TEAM, { role: 'TEAM_LEAD' });
const OFFICER = who('officer', TEAM, { role: 'PRIVACY_OFFICER', purpose: 'SUPERVISION' });
const OTHER_OFFICER = who('other officer', OTHER_TEAM, { role: 'PRIVACY_OFFICER', purpose: 'SUPERVISION' });
const OUTSIDER = who('outsider', OTHER_TEAM, {});
const COORDINATOR = who('coordinator', '12AB', { party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' });
const GUARDIAN = who('guardian', PROVIDER, { party: 'consortia', role: 'CERTIFIED_INSTITUTION_WORKER', purpose: 'PROTECTION' });
const parent = (person: string): Caller => ({ ...who('', person, { role: 'CUSTODIAL_PARENT', purpose: 'OWN_DATA' }), person });
const ALL = [DIRECTOR, LEAD, OFFICER, OUTSIDER, COORDINATOR, GUARDIAN, parent(MOTHER), parent(FATHER), { ...parent(ANNA), role: 'YOUTH' as const }];
const CLASSES = (Object.keys(DATA_CLASSES) as DataClass[]).filter((dataClass) => dataClass !== 'PLACES' && dataClass !== 'BUDGET');
const AT = { path: { key: 'here', prev: undefined, typename: 'Query' } } as const;

let cluster: TestCluster;
let team: PartyConnections;
let database: Database;

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['local-teams']) });
  ({ 'local-teams': team } = await prepareTestParties(cluster, ['local-teams'] as const));
  const involved = ({ person, organisation, party, role }: Caller, named = true): string =>
    `(gen_random_uuid(), '${ANNA}', '${uuidOf('family')}', '${party}', '${organisation}', ${named ? `'${person}'` : 'null'}, '${role}', '[2020-01-01,)', '{}')`;
  const consent = (organisation: string, dataClass: DataClass, givenBy: string): string =>
    `(gen_random_uuid(), '${ANNA}', '${organisation}', '${dataClass}', '${givenBy}', 'ONLINE', '[2020-01-01,)', '{}')`;
  for (const statement of [
    `insert into app.organisation values ('${TEAM}', 'LOCAL_TEAM', 'North'), ('${OTHER_TEAM}', 'LOCAL_TEAM', 'South')`,
    `insert into app.staff values ${[DIRECTOR, LEAD, OFFICER, OTHER_OFFICER, OUTSIDER]
      .map(({ person, organisation, role }) => `(gen_random_uuid(), '${person}', '${organisation}', '${role}', 'N', '[2020-01-01,)')`)
      .join(', ')}`,
    `insert into facts.involvement values ${[involved(DIRECTOR), involved(COORDINATOR, false), involved(GUARDIAN)].join(', ')}`,
    `insert into facts.person values ('${ANNA}', current_date - interval '14 years', '{}')`,
    `insert into facts.authority (id, holder, youth_id, kind, during, audience, disputed) values
      (gen_random_uuid(), '${MOTHER}', '${ANNA}', 'CUSTODY', '[2020-01-01,)', '{}', false), (gen_random_uuid(), '${FATHER}', '${ANNA}', 'CUSTODY', '[2020-01-01,)', '{}', true)`,
    `insert into facts.measure values (gen_random_uuid(), '${ANNA}', 'SUPERVISION_ORDER', '${PROVIDER}', '[2020-01-01,)', '{}')`,
    `insert into facts.consent values ${[
      consent('12AB', 'PLAN_STATUS', MOTHER),
      consent('12AB', 'PLAN_STATUS', ANNA),
      consent('12AB', 'SCHOOL_GOALS', MOTHER),
      consent(TEAM, 'EDUCATION', FATHER),
      consent(TEAM, 'CARE_CONTENT', ANNA),
    ].join(', ')}`,
  ])
    await rowsOf(team.loader, statement);
  database = await openDatabase('local-teams', team.app, [], { size: 4, patience: 5_000 });
});

afterAll(async () => {
  await database.close();
  await cluster.stop();
});

const doorOf = (caller: Caller): Door => new Door(database, { party: 'local-teams', caller, trace: 'one', areFactsFresh: () => true });

/** What the door really shows of each class, of anybody's rows and of the own organisation's. */
async function seenBy(caller: Caller): Promise<unknown[]> {
  const door = doorOf(caller);
  const reaches = await Promise.all(CLASSES.map((dataClass) => door.reach(youth(ANNA), dataClass, AT)));
  await door.rollback();
  return reaches.map(({ anybody, own }, index) => [CLASSES[index], anybody, own]);
}

/** What the case director is told that somebody sees. */
async function toldOf({ party, organisation, role, purpose }: Caller): Promise<ClassExplanation[]> {
  const door = doorOf(DIRECTOR);
  const picture = await pictureFor(door, ANNA, ['CASE_DIRECTOR'], AT);
  const { now } = await door.enter();
  await door.rollback();
  if (!picture) throw new Error('no picture');
  const wonder = checkWonder({ youthId: ANNA, party, organisation, role, purpose, on: undefined });
  return explainClasses({ party: 'local-teams', now, areFactsFresh: true, withoutReducedForm: [] }, picture, wonder, CLASSES);
}

test.each(ALL.map((caller) => [caller.role, caller.organisation, caller] as const))('what is told of %s of %s is what is shown', async (_role, _of, caller) => {
  const told = (await toldOf(caller)).map(({ dataClass, shows, showsOfOwn }) => [dataClass, shows, showsOfOwn]);
  expect(told).toEqual(await seenBy(caller));
});

test('a picture is for who directs, the citizens it is about and who supervises, by the database’s own wall', async () => {
  const pictureOf = async (caller: Caller, child = ANNA): Promise<unknown> => {
    const door = doorOf(caller);
    const [row] = await door.rows<{ picture: unknown }>({ name: 'p', text: 'select facts.picture($1) as picture' }, [child]);
    await door.rollback();
    return row?.picture ?? null;
  };
  for (const caller of [DIRECTOR, OFFICER, parent(MOTHER), { ...parent(ANNA), role: 'YOUTH' as const }]) expect(await pictureOf(caller)).not.toBeNull();
  for (const caller of [LEAD, OTHER_OFFICER, OUTSIDER, COORDINATOR, GUARDIAN]) expect([caller.role, await pictureOf(caller)]).toEqual([caller.role, null]);
  expect(await pictureOf(DIRECTOR, BAS)).toBeNull();
});

const WORDS = partyWords('local-teams', 'localTeam', [], []);
const schema = buildPartySchema({ party: 'local-teams', migrations: '', words: WORDS });

async function ask(caller: Caller, child: string, more = ''): Promise<{ text: string; data: any; errors: (string | undefined)[]; withheld: unknown }> {
  const door = doorOf(caller);
  const source = `{ explainAccess(youth: "${child}", party: SCHOOLS, organisation: "12AB", role: "SCHOOL_COORDINATOR" ${more}) { localTeam { dataClass shows reason sentence } } }`;
  const { data, errors = [] } = await graphql({ schema: (await schema).schema, source, contextValue: { door } });
  await door.commit();
  const answer = { data: JSON.parse(JSON.stringify(data ?? null)), errors: errors.map(({ message }) => message), withheld: door.withheld() };
  return { ...answer, text: JSON.stringify(answer) };
}

test('about somebody one has nothing to do with one is told what one is told about nobody, and it is written down', async () => {
  for (const caller of [OUTSIDER, OTHER_OFFICER, LEAD, COORDINATOR, parent(MOTHER)]) {
    const [there, absent] = [await ask(caller, BAS), await ask(caller, uuidOf('not there'))];
    expect(there.text).toBe(absent.text);
    expect(there.data.explainAccess).toEqual({ localTeam: null });
  }
  const [last] = await rowsOf<Record<string, unknown>>(
    { ...cluster.admin, database: 'local_teams' },
    `select subject_kind, data_class, result from audit.access where person = '${LEAD.person}' order by id desc limit 1`,
  );
  expect(last).toEqual({ subject_kind: 'UNKNOWN', data_class: 'CONSENT', result: 2 });
});

test('who may ask is told in plain Dutch', async () => {
  for (const caller of [DIRECTOR, OFFICER]) {
    const { data, errors } = await ask(caller, ANNA);
    expect(errors).toEqual([]);
    expect(data.explainAccess.localTeam[0]).toMatchObject({
      dataClass: 'ACCESS_LOG',
      shows: 'NONE',
      sentence: expect.stringContaining('De intern begeleider van een school'),
    });
  }
});

test.each([
  ['role', 'organisation: "12AB", role: "KING"', 'role must be'],
  ['organisation', 'organisation: "school", role: "TEACHER"', 'organisation must be'],
  ['purpose', 'organisation: "12AB", role: "TEACHER", purpose: "FUN"', 'purpose must be'],
])('a %s that is none is refused in words', async (_what, args, message) => {
  const source = `{ explainAccess(youth: "${ANNA}", party: SCHOOLS, ${args}) { localTeam { shows } } }`;
  const door = doorOf(DIRECTOR);
  const { errors } = await graphql({ schema: (await schema).schema, source, contextValue: { door } });
  await door.rollback();
  expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)]);
});
