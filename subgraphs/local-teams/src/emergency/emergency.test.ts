import { EMERGENCY_ROLES } from '@ketengraaf/access';
import { type Caller, isCitizenRole, PURPOSES, ROLES, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, COORDINATOR, DIRECTOR, FAMILY, fillTeams, MOTHER, NOBODY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';

const DOCTOR: Caller = { person: uuidOf('doctor'), organisation: uuidOf('practice'), party: 'referrers', role: 'GENERAL_PRACTITIONER', purpose: 'REFERRAL' };
const BRIGADE: Caller = { person: uuidOf('expert'), organisation: uuidOf('brigade'), party: 'consortia', role: 'BRIGADE_EXPERT', purpose: 'CARE' };
const OFFICER: Caller = {
  person: uuidOf('officer'),
  organisation: DIRECTOR.organisation,
  party: 'local-teams',
  role: 'PRIVACY_OFFICER',
  purpose: 'SUPERVISION',
};
const ELSEWHERE: Caller = { ...OFFICER, person: uuidOf('officer of south'), organisation: STRANGER.organisation };
const REASON = 'Suïcidedreiging op de huisartsenpost';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const works = ({ person, organisation, role }: Caller) => ({ id: uuidOf('staff', person), person, organisation, role, name: 'W', during: '[2020-01-01,)' });
    await insert(client, 'app.staff', [works(OFFICER), works(ELSEWHERE)]);
    await insert(client, 'facts.person', [{ id: BAS, birth_date: '2014-04-05', audience: ['schools'] }]);
  });
}, 60_000);

afterAll(() => chain.stop());

const later = (hours: number): Promise<void> => setTestClock(chain.connection('owner'), new Date(Date.parse(NOW) + hours * 3_600_000));
const asked = (who: Caller, source: string, variables: object = {}): Promise<Seen> => ask(chain, who, source, { ...variables });
const admin = <Row extends object>(text: string): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text);

const OPEN = `mutation ($youth: UUID!, $reason: String!, $key: String) { openEmergencyDoor(input: { youth: $youth, reason: $reason, idempotencyKey: $key }) { __typename
  ... on EmergencyDoorOpened { doorId closesAt youth { givenName } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
const ANSWER = `mutation ($review: UUID!, $verdict: EmergencyVerdict!) { answerEmergencyReview(input: { review: $review, verdict: $verdict, findings: "Gebeld" }) { __typename
  ... on EmergencyReviewAnswered { review { verdict findings } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
const LOOK = 'query ($id: UUID!) { youth(id: $id) { givenName careTeam { role } family { name plan { state title } members { name } } } }';
const QUEUE = '{ emergencyReviews { reviews { id reason role person isOverdue verdict } } }';
const open = async (who: Caller, youth: string, more: object = {}) => (await asked(who, OPEN, { youth, reason: REASON, ...more })).data.openEmergencyDoor;

/** The rows of youths that the second wall alone shows somebody. */
const walled = (who: Caller): Promise<string[]> =>
  chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, { ...who, employer: '' });
    return (await client.query<{ id: string }>('select id from local_teams.youth')).rows.map(({ id }) => id);
  });

test('opens to one person for four hours, to what it takes, and to nothing else', async () => {
  expect((await asked(DOCTOR, LOOK, { id: ANNA })).data.youth).toBeNull();
  expect(await walled(DOCTOR)).toEqual([]);
  expect(await open(DOCTOR, ANNA)).toMatchObject({ __typename: 'EmergencyDoorOpened', closesAt: '2026-06-01T14:00:00.000Z', youth: { givenName: 'Anna' } });

  const seen = await asked(DOCTOR, LOOK, { id: ANNA });
  expect(seen.data.youth).toMatchObject({ givenName: 'Anna', family: { name: 'Jansen', plan: { state: 'ADOPTED' } } });
  expect(await walled(DOCTOR)).toEqual([ANNA]);
  expect((await asked(DOCTOR, LOOK, { id: BAS })).data.youth).toBeNull();
  expect((await asked({ ...DOCTOR, person: uuidOf('another doctor') }, LOOK, { id: ANNA })).data.youth).toBeNull();
  expect((await asked({ ...DOCTOR, role: 'YOUTH_PHYSICIAN' }, LOOK, { id: ANNA })).data.youth).toBeNull();
  const { data, withheld } = await asked(DOCTOR, 'query ($id: UUID!) { youth(id: $id) { consents { id } } }', { id: ANNA });
  expect([data.youth.consents, withheld]).toEqual([null, ['youth.consents CONSENT NOT_INVOLVED']]);

  await later(3.999);
  expect((await asked(DOCTOR, LOOK, { id: ANNA })).data.youth.givenName).toBe('Anna');
  await later(4);
  expect((await asked(DOCTOR, LOOK, { id: ANNA })).data.youth).toBeNull();
  expect(await walled(DOCTOR)).toEqual([]);
  await later(0);
});

test('what is seen through it is logged as such', async () => {
  const rows = await admin<object>(
    `select action, result, data_class, ground, controls from audit.access where person = '${DOCTOR.person}' and subject = '${ANNA}' and result = 1`,
  );
  expect(rows).toContainEqual({ action: 'C', result: 1, data_class: 'DIRECTION', ground: 'EMERGENCY', controls: 'TFFT' });
  expect(rows).toContainEqual({ action: 'R', result: 1, data_class: 'IDENTITY', ground: 'EMERGENCY', controls: 'TFFT' });
});

test('nothing can be changed through it', async () => {
  const CONSENT = `mutation ($youth: UUID!) { askConsent(input: { youth: $youth, dataClass: "SAFETY", reason: "x" }) { __typename } }`;
  expect((await asked(DOCTOR, CONSENT, { youth: ANNA })).data.askConsent.__typename).toBe('NotFound');
});

test('the case director, the mother and the treating are told who opened it and why; a school is not', async () => {
  const DOORS = 'query ($id: UUID!) { youth(id: $id) { emergencyDoors { person role reason isOpen } } }';
  const door = { person: DOCTOR.person, role: 'GENERAL_PRACTITIONER', reason: REASON, isOpen: true };
  for (const who of [DIRECTOR, MOTHER, TREATING]) expect((await asked(who, DOORS, { id: ANNA })).data.youth.emergencyDoors).toEqual([door]);
  expect((await asked(COORDINATOR, DOORS, { id: ANNA })).data.youth.emergencyDoors).toBeNull();
  const LIST = '{ emergencyDoors { doors { youthId reason } pageInfo { hasNextPage } } }';
  expect((await asked(DIRECTOR, LIST)).data.emergencyDoors).toEqual({ doors: [{ youthId: ANNA, reason: REASON }], pageInfo: { hasNextPage: false } });
  expect((await asked(STRANGER, LIST)).data.emergencyDoors.doors).toEqual([]);
});

test('is opened once at a time, and once for a key', async () => {
  expect(await open(DOCTOR, ANNA)).toEqual({ __typename: 'RuleViolated', rule: 'emergency_door_is_open_once' });
  const [first, again] = [await open(BRIGADE, ANNA, { key: 'open-the-door' }), await open(BRIGADE, ANNA, { key: 'open-the-door' })];
  expect([first.__typename, again.doorId]).toEqual(['EmergencyDoorOpened', first.doorId]);
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => open(STRANGER, BAS)));
  expect(outcomes.map(({ __typename }) => __typename).sort()).toEqual(['EmergencyDoorOpened', ...Array.from({ length: 5 }, () => 'RuleViolated')]);
});

test('opens to nobody who is not there, and on no empty reason', async () => {
  expect((await open(DOCTOR, NOBODY)).__typename).toBe('NotFound');
  for (const reason of ['', 'spoed', '          ', 'x'.repeat(501)])
    expect((await asked(DOCTOR, OPEN, { youth: ANNA, reason })).errors).toEqual([expect.stringContaining('BAD_USER_INPUT reason must say')]);
});

const FORBIDDEN = ROLES.filter((role) => !(EMERGENCY_ROLES as readonly string[]).includes(role));

test.each(FORBIDDEN)('stays shut for %s, by the rules and by the database', async (role) => {
  for (const purpose of PURPOSES) {
    const person = uuidOf('somebody');
    const who: Caller = { person, organisation: isCitizenRole(role) ? person : uuidOf('anywhere'), party: 'municipalities', role, purpose };
    expect(await open(who, ANNA)).toMatchObject({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  }
  const [refused] = await admin<object>('select role, result, ground, action, subject from audit.access order by transaction desc, id desc limit 1');
  expect(refused).toEqual({ role, result: 2, ground: 'ACT_NOT_FOR_ROLE', action: 'C', subject: null });
  const [{ before } = { before: 0 }] = await admin<{ before: number }>('select count(*)::int as before from facts.emergency_grant');
  await chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, { ...DOCTOR, role, employer: '' });
    await expect(client.query('select local_teams.open_emergency_door(gen_random_uuid(), $1, $2)', [ANNA, REASON])).rejects.toMatchObject({ code: '42501' });
  });
  expect(await admin('select count(*)::int as before from facts.emergency_grant')).toEqual([{ before }]);
});

test('every party that knows the youth is told, without the reason', async () => {
  expect(await admin(`select audience, family_id from facts.emergency_grant where youth_id = '${BAS}'`)).toEqual([
    { audience: ['schools'], family_id: FAMILY },
  ]);
  const COLUMNS = ['id', 'youth_id', 'party', 'organisation', 'person', 'role', 'during', 'audience'];
  expect(await admin(`select distinct attnames::text[] as told from pg_publication_tables where tablename = 'emergency_grant'`)).toEqual([{ told: COLUMNS }]);
});

describe('the review', () => {
  const queue = async (who: Caller) => (await asked(who, QUEUE)).data.emergencyReviews?.reviews;

  test('waits with the privacy officer of the team that keeps the youth, the overdue first', async () => {
    expect((await queue(OFFICER)).map(({ person, isOverdue }: { person: string; isOverdue: boolean }) => [person, isOverdue]).sort()).toEqual(
      [DOCTOR, BRIGADE, STRANGER].map(({ person }) => [person, false]).sort(),
    );
    expect(await queue(ELSEWHERE)).toEqual([]);
    expect(await queue(DIRECTOR)).toBeUndefined();
    await admin(
      `update local_teams.emergency_review set due_at = '2026-05-30T00:00Z' where id = (select id from facts.emergency_grant where youth_id = '${BAS}')`,
    );
    expect((await queue(OFFICER))[0]).toMatchObject({ person: STRANGER.person, isOverdue: true });
  });

  test('comes in pages that leave nothing out and show nothing twice', async () => {
    const PAGE = 'query ($after: String) { emergencyReviews(first: 1, after: $after) { reviews { id } pageInfo { hasNextPage endCursor } } }';
    const ids: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Seen['data'] = (await asked(OFFICER, PAGE, { after })).data.emergencyReviews;
      ids.push(...page.reviews.map(({ id }: { id: string }) => id));
      ({ hasNextPage: more, endCursor: after } = page.pageInfo);
    }
    expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
  });

  test('is answered once, by that officer alone, and a door that was not rightly opened closes with it', async () => {
    const reviews = await queue(OFFICER);
    const of = (who: Caller): string => reviews.find(({ person }: { person: string }) => person === who.person).id;
    const answer = async (who: Caller, review: string, verdict: string) => (await asked(who, ANSWER, { review, verdict })).data.answerEmergencyReview;
    expect(await answer(ELSEWHERE, of(DOCTOR), 'JUSTIFIED')).toMatchObject({ __typename: 'NotFound' });
    expect((await answer(DIRECTOR, of(DOCTOR), 'JUSTIFIED')).__typename).not.toBe('EmergencyReviewAnswered');
    expect(await answer(OFFICER, of(DOCTOR), 'JUSTIFIED')).toMatchObject({ review: { verdict: 'JUSTIFIED', findings: 'Gebeld' } });
    expect(await answer(OFFICER, of(DOCTOR), 'NOT_JUSTIFIED')).toEqual({ __typename: 'RuleViolated', rule: 'review_is_open' });
    expect((await asked(DOCTOR, LOOK, { id: ANNA })).data.youth.givenName).toBe('Anna');

    await later(1);
    expect((await asked(BRIGADE, LOOK, { id: ANNA })).data.youth.givenName).toBe('Anna');
    expect((await answer(OFFICER, of(BRIGADE), 'NOT_JUSTIFIED')).__typename).toBe('EmergencyReviewAnswered');
    await later(1.001);
    expect((await asked(BRIGADE, LOOK, { id: ANNA })).data.youth).toBeNull();
    expect((await queue(OFFICER)).length).toBe(1);
    expect((await asked(OFFICER, '{ emergencyReviews(answered: true) { reviews { verdict } } }')).data.emergencyReviews.reviews).toHaveLength(2);
    await later(0);
  });

  test('cannot be unsaid, nor said in the name of somebody else', async () => {
    for (const statement of [
      'update local_teams.emergency_review set due_at = now()',
      'delete from local_teams.emergency_review',
      `insert into local_teams.emergency_review (id) values (gen_random_uuid())`,
    ])
      await expect(chain.as('app', (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
  });
});

test('both walls open the same', async () => {
  await later(10);
  expect((await open(DOCTOR, ANNA)).__typename).toBe('EmergencyDoorOpened');
  const walledOff = await ask(chain, DOCTOR, LOOK, { id: ANNA });
  const byRules = await ask({ ...chain, database: chain.unwalled }, DOCTOR, LOOK, { id: ANNA });
  expect([byRules.data, byRules.withheld]).toEqual([walledOff.data, walledOff.withheld]);
  await later(0);
});
