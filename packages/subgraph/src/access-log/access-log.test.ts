import { type Caller, uuidOf } from '@ketengraaf/core';
import { type Database, Door, openDatabase, youth } from '@ketengraaf/door';
import { type PartyConnections, preparedCluster, prepareTestParties, rowsOf, startTestCluster, type TestCluster } from '@ketengraaf/testkit';
import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { buildPartySchema } from '../schema';
import { LOG_OF_WORKER, LOG_OF_YOUTH } from './access-log.store';
import { auditWord } from './audit-word';
import { readPage } from './read-page';

const [ANNA, BAS, STRANGER, FAMILY, OLD_FAMILY] = ['anna', 'bas', 'stranger', 'family', 'old family'].map((name) => uuidOf(name)) as [
  string,
  string,
  string,
  string,
  string,
];
const [MOTHER, TEAM, OTHER_TEAM, OFFICER] = ['mother', 'team', 'other team', 'officer'].map((name) => uuidOf(name)) as [string, string, string, string];
const caller = (name: string, organisation: string, over: Partial<Caller> = {}): Caller => ({
  ...{ person: uuidOf(name), organisation, party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' },
  ...over,
});
const DIRECTOR = caller('director', TEAM);
const COLLEAGUE = caller('colleague', TEAM);
const OUTSIDER = caller('outsider', OTHER_TEAM);
const SUPERVISOR = caller('supervisor', TEAM, { role: 'PRIVACY_OFFICER', purpose: 'SUPERVISION' });
const OTHER_SUPERVISOR = caller('other supervisor', OTHER_TEAM, { role: 'PRIVACY_OFFICER', purpose: 'SUPERVISION' });
const COORDINATOR = caller('coordinator', '12AB', { party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' });
const AT = { path: { key: 'here', prev: undefined, typename: 'Query' } } as const;
const WHOLE = { scope: 'ALL', isCountOnly: false } as const;

let cluster: TestCluster;
let team: PartyConnections;
let database: Database;
let schema: GraphQLSchema;
const statements: string[] = [];

beforeAll(async () => {
  cluster = await startTestCluster({ template: await preparedCluster(['local-teams']) });
  ({ 'local-teams': team } = await prepareTestParties(cluster, ['local-teams'] as const));
  const involved = (
    child: string,
    family: string,
    person: string,
    party = 'local-teams',
    organisation = TEAM,
    role = 'CASE_DIRECTOR',
    during = '[2020-01-01,)',
  ) => `(gen_random_uuid(), '${child}', '${family}', '${party}', '${organisation}', '${person}', '${role}', '${during}', '{}')`;
  for (const statement of [
    `insert into app.organisation values ('${TEAM}', 'LOCAL_TEAM', 'CJG Maastricht Noord'), ('${OTHER_TEAM}', 'LOCAL_TEAM', 'CJG Heerlen')`,
    `insert into app.staff select gen_random_uuid(), p::uuid, o, 'CASE_DIRECTOR', 'N', '[2020-01-01,)' from (values
      ('${DIRECTOR.person}', '${TEAM}'), ('${COLLEAGUE.person}', '${TEAM}'), ('${OFFICER}', '${TEAM}'), ('${OUTSIDER.person}', '${OTHER_TEAM}')) s (p, o)`,
    `insert into app.staff select gen_random_uuid(), p::uuid, o, 'PRIVACY_OFFICER', 'N', '[2020-01-01,)' from (values
      ('${SUPERVISOR.person}', '${TEAM}'), ('${OTHER_SUPERVISOR.person}', '${OTHER_TEAM}')) s (p, o)`,
    `insert into facts.involvement values ${[
      involved(ANNA, FAMILY, DIRECTOR.person),
      involved(BAS, FAMILY, DIRECTOR.person),
      involved(ANNA, FAMILY, COORDINATOR.person, 'schools', '12AB', 'SCHOOL_COORDINATOR'),
      involved(BAS, OLD_FAMILY, uuidOf('before'), 'local-teams', TEAM, 'CASE_DIRECTOR', '[2019-01-01,2020-01-01)'),
    ].join(', ')}`,
    `insert into facts.authority select gen_random_uuid(), '${MOTHER}', child::uuid, 'CUSTODY', '[2020-01-01,)', '{}' from unnest(array['${ANNA}', '${BAS}']) child`,
  ])
    await rowsOf(team.loader, statement);
  const open = await openDatabase('local-teams', team.app, [], { size: 4, patience: 5_000 });
  database = {
    ...open,
    async lease() {
      const lease = await open.lease();
      const client = new Proxy(lease.client, {
        get(target, property) {
          const value = Reflect.get(target, property);
          if (property !== 'query') return value;
          return (...words: [string | { text: string }]) => {
            statements.push(typeof words[0] === 'string' ? words[0] : words[0].text);
            return Reflect.apply(value, target, words);
          };
        },
      });
      return { ...lease, client };
    },
  };
  ({ schema } = await buildPartySchema({ party: 'local-teams', migrations: '', words: [auditWord('local-teams', 'localTeam')] }));

  const look = async (who: Caller, subject: Parameters<Door['reach']>[0], ...classes: Parameters<Door['reach']>[1][]): Promise<void> => {
    const door = doorOf(who);
    for (const dataClass of classes) await door.reach(subject, dataClass, AT);
    await door.commit();
  };
  await look(DIRECTOR, youth(ANNA), 'IDENTITY', 'MEASURE');
  await look(DIRECTOR, { kind: 'FAMILY', id: FAMILY }, 'PLAN_STATUS');
  await look(DIRECTOR, youth(BAS), 'EDUCATION');
  await look(OUTSIDER, youth(ANNA), 'SAFETY');
  await look(OUTSIDER, { kind: 'FAMILY', id: FAMILY }, 'SAFETY');
  await look(COORDINATOR, youth(ANNA), 'SCHOOL_GOALS');
});

afterAll(async () => {
  await database.close();
  await cluster.stop();
});

const doorOf = (who: Caller): Door => new Door(database, { party: 'local-teams', caller: who, trace: 'one for all', areFactsFresh: () => true });

/** The log as a door shows it, without deciding first: the wall in the database stands alone. */
async function sentences(who: Caller, child: string, log = LOG_OF_YOUTH): Promise<(string | null)[]> {
  const door = doorOf(who);
  const { entries } = await readPage(door, log, child, { first: 100, after: null }, WHOLE);
  await door.rollback();
  return (entries ?? []).map(({ sentence }) => sentence);
}

async function ask(who: Caller, source: string): Promise<ExecutionResult & { withheld: unknown }> {
  const door = doorOf(who);
  const result = await graphql({ schema, source, contextValue: { door } });
  await door.commit();
  return { ...result, withheld: door.withheld().map(({ dataClass, reason }) => [dataClass, reason]) };
}

const mother = caller('mother', 'home', { person: MOTHER, party: 'municipalities' });

describe('the log of a youth', () => {
  test('tells who has authority what concerned this youth, in plain Dutch, and nothing that concerned a sibling', async () => {
    expect(await sentences(mother, ANNA)).toEqual([
      'De intern begeleider van een school wilde voor onderwijs de schooldoelen bekijken en kreeg niets te zien.',
      'De regisseur van CJG Heerlen wilde voor regie het veiligheidsplan bekijken en kreeg niets te zien.',
      'De regisseur van CJG Heerlen wilde voor regie het veiligheidsplan bekijken en kreeg niets te zien.',
      'De regisseur van CJG Maastricht Noord bekeek de plangegevens van het gezin voor regie.',
      'De regisseur van CJG Maastricht Noord bekeek de persoonsgegevens en de maatregelen voor regie.',
    ]);
    expect(await sentences(mother, BAS)).toEqual([
      'De regisseur van CJG Heerlen wilde voor regie het veiligheidsplan bekijken en kreeg niets te zien.',
      'De regisseur van CJG Maastricht Noord wilde voor regie de onderwijsgegevens bekijken en kreeg niets te zien.',
      'De regisseur van CJG Maastricht Noord bekeek de plangegevens van het gezin voor regie.',
    ]);
  });

  test('is one for the youth, and for nobody who has nothing to do with it but for what the own organisation did', async () => {
    expect(await sentences({ ...mother, person: BAS }, BAS)).toHaveLength(3);
    expect(await sentences({ ...mother, person: BAS }, ANNA)).toEqual([]);
    expect(await sentences(OUTSIDER, ANNA)).toHaveLength(2);
    expect(await sentences(COLLEAGUE, BAS)).toHaveLength(2);
    expect(await sentences({ ...mother, person: STRANGER }, ANNA)).toEqual([]);
  });

  test('comes in pages that leave nothing out, though all requests bore the same trace id', async () => {
    const seen: (string | null)[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const door = doorOf(mother);
      const { entries, totalCount, pageInfo } = await readPage(door, LOG_OF_YOUTH, ANNA, { first: 2, after }, WHOLE);
      await door.rollback();
      expect(totalCount).toBe(5);
      seen.push(...(entries ?? []).map(({ sentence }) => sentence));
      [after, more] = [pageInfo?.endCursor ?? null, pageInfo?.hasNextPage ?? false];
    }
    expect(seen).toEqual(await sentences(mother, ANNA));
  });

  test('is for a case director a number, for an outsider nothing, as for a youth that is not there', async () => {
    const query = (child: string): string => `{ accessLog(youth: "${child}") { localTeam { totalCount entries { sentence } pageInfo { hasNextPage } } } }`;
    expect(await ask(DIRECTOR, query(ANNA))).toMatchObject({
      data: { accessLog: { localTeam: { totalCount: 5, entries: null, pageInfo: null } } },
      withheld: [],
    });
    const [forbidden, absent] = [await ask(OUTSIDER, query(BAS)), await ask(OUTSIDER, query(uuidOf('not there')))];
    expect(forbidden).toEqual(absent);
    expect(forbidden).toMatchObject({ data: { accessLog: { localTeam: null } }, withheld: [] });
  });

  test('is whole for the privacy officer of who keeps data about the youth, and for one of another no more than what the own people did', async () => {
    const query = (child: string): string => `{ accessLog(youth: "${child}") { localTeam { totalCount entries { organisation sentence } } } }`;
    const seen = await ask(SUPERVISOR, query(ANNA));
    const organisations = (seen.data as { accessLog: { localTeam: { entries: { organisation: string }[] } } }).accessLog.localTeam.entries.map(
      ({ organisation }) => organisation,
    );
    expect(new Set(organisations)).toEqual(new Set([TEAM, OTHER_TEAM, '12AB']));
    const other = await ask(OTHER_SUPERVISOR, query(BAS));
    expect(other).toMatchObject({ data: { accessLog: { localTeam: { entries: expect.any(Array) } } }, withheld: [] });
    expect(JSON.stringify(other)).not.toContain(TEAM);
  });

  test('is, by the database’s own wall, whole for no colleague of the privacy officer', async () => {
    expect((await sentences(SUPERVISOR, BAS)).length).toBeGreaterThan((await sentences({ ...COLLEAGUE, person: OFFICER }, BAS)).length);
  });

  test('is for a school what the asker did, and that does not tell whose family it was', async () => {
    const query = `{ accessLog(youth: "${ANNA}") { localTeam { totalCount entries { organisation sentence } } } }`;
    const { data, withheld } = await ask(COORDINATOR, query);
    expect(withheld).toEqual([]);
    const log = (data as { accessLog: { localTeam: { totalCount: number; entries: { organisation: string; sentence: string }[] } } }).accessLog.localTeam;
    expect(log.totalCount).toBe(log.entries.length);
    expect(log.entries.map(({ sentence }) => sentence)).toContain(
      'De intern begeleider van een school wilde voor onderwijs de schooldoelen bekijken en kreeg niets te zien.',
    );
    expect(new Set(log.entries.map(({ organisation }) => organisation))).toEqual(new Set(['12AB']));
    const elsewhere = { ...COORDINATOR, organisation: '99ZZ', person: uuidOf('elsewhere') };
    const [forbidden, absent] = await Promise.all([BAS, uuidOf('not there')].map((child) => ask(elsewhere, query.replace(ANNA, child))));
    expect(forbidden).toEqual(absent);
  });

  test('writes down who read it', async () => {
    await ask(SUPERVISOR, `{ accessLog(youth: "${ANNA}") { localTeam { totalCount } } }`);
    const [last] = await rowsOf<Record<string, unknown>>({ ...cluster.admin, database: 'local_teams' }, 'select * from audit.access order by id desc limit 1');
    expect(last).toMatchObject({ person: SUPERVISOR.person, subject: ANNA, data_class: 'ACCESS_LOG', result: 1, ground: 'OWN_ORGANISATION' });
  });

  test.each(['first: 0', 'first: 101', 'after: "nonsense"', 'after: "WyIxIl0"', 'after: "WyJ4IiwiMSIsIllPVVRIIiwiIl0"'])('refuses %s', async (argument) => {
    const { errors } = await ask(DIRECTOR, `{ accessLog(youth: "${ANNA}") { localTeam(${argument}) { totalCount } } }`);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  test('costs as many statements for many youths as for one, and one insert', async () => {
    const count = async (...children: string[]): Promise<number[]> => {
      statements.length = 0;
      await ask(DIRECTOR, `{ ${children.map((child, index) => `y${index}: accessLog(youth: "${child}") { localTeam { totalCount } }`).join(' ')} }`);
      return [statements.length, statements.filter((text) => text.startsWith('insert into audit.access')).length];
    };
    const one = await count(ANNA);
    expect(one[1]).toBe(1);
    expect(await count(ANNA, BAS, ...Array.from({ length: 20 }, (_, index) => uuidOf('more', index)))).toEqual(one);
  });
});

describe('the log of a worker', () => {
  const query = (person?: string): string =>
    `{ workerLog${person ? `(person: "${person}")` : ''} { personId localTeam { totalCount entries { subject subjectKind dataClasses isAllowed } } } }`;

  test('shows what one did oneself to every role that sees anything of a log, with misses that name nobody', async () => {
    const { data, withheld } = await ask(OUTSIDER, query());
    expect(await ask({ ...COORDINATOR, role: 'TEACHER' }, query())).toMatchObject({
      data: { workerLog: { localTeam: null } },
      withheld: [['ACCESS_LOG', 'CLASS_NOT_FOR_ROLE']],
    });
    const log = data?.workerLog as { personId: string; localTeam: { entries: Record<string, unknown>[] } };
    expect([log.personId, withheld]).toEqual([OUTSIDER.person, []]);
    expect(log.localTeam.entries.at(-1)).toEqual({ subject: null, subjectKind: 'UNKNOWN', dataClasses: ['SAFETY'], isAllowed: false });
    expect(new Set(log.localTeam.entries.map(({ subject }) => subject))).toEqual(new Set([null]));
  });

  test('shows nobody else’s to who has no part in supervision, and notes the attempt', async () => {
    expect(await ask(COLLEAGUE, query(DIRECTOR.person))).toMatchObject({
      data: { workerLog: { localTeam: null } },
      withheld: [['ACCESS_LOG', 'CLASS_NOT_FOR_ROLE']],
    });
    const [last] = await rowsOf<Record<string, unknown>>({ ...cluster.admin, database: 'local_teams' }, 'select * from audit.access order by id desc limit 1');
    expect(last).toMatchObject({ person: COLLEAGUE.person, subject_kind: 'WORKER', subject: DIRECTOR.person, result: 2 });
  });

  test('ends, by the database’s own wall, at the asker’s own organisation', async () => {
    expect((await sentences({ ...COLLEAGUE, person: OFFICER }, DIRECTOR.person, LOG_OF_WORKER)).length).toBeGreaterThanOrEqual(3);
    expect(await sentences({ ...COLLEAGUE, person: OFFICER }, OUTSIDER.person, LOG_OF_WORKER)).toEqual([]);
    expect(await sentences(COORDINATOR, DIRECTOR.person, LOG_OF_WORKER)).toEqual([]);
  });
});
