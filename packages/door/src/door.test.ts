import { type Caller, uuidOf } from '@ketengraaf/core';
import { counting, type NotedAccess, type PartyDatabase, startPartyDatabase, takeAccesses } from '@ketengraaf/testkit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Database, openDatabase } from './database';
import { Door, type Place } from './door';
import { DoorClosedError, ForbiddenError } from './errors';
import { type PersonalRow, reading } from './reading';
import { youth } from './subject';
import { checkWalls } from './walls';

@Entity({ schema: 'schools', name: 'enrolment' })
class EnrolmentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) grade: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}

const gradesOf = reading<EnrolmentRow, string>({
  name: 'grades',
  row: EnrolmentRow,
  by: 'youthId',
  classes: ['EDUCATION'],
  subjectOf: (row) => youth(row.youthId),
  disclose: (row, fields) => `${row.grade} (${fields})`,
});
const gradeById = { ...gradesOf, name: 'grade_by_id', by: 'id' as const, text: gradesOf.text.replace('t.youth_id = any', 't.id = any') };

const COORDINATOR = uuidOf('coordinator');
const DIRECTOR = uuidOf('director');
const [ANNA, BAS, NOBODY_KNOWN] = [uuidOf('anna'), uuidOf('bas'), uuidOf('nobody')] as const;
const ENROLMENT = uuidOf('enrolment of anna');
const AT: Place = { path: { key: 'grades', prev: undefined, typename: 'Youth' } };

const coordinator = (organisation = '12AB'): Caller => ({
  person: COORDINATOR,
  organisation,
  party: 'schools',
  role: 'SCHOOL_COORDINATOR',
  purpose: 'EDUCATION',
});
const director: Caller = { person: DIRECTOR, organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };

let school: PartyDatabase;
let database: Database;

beforeAll(async () => {
  school = await startPartyDatabase({ party: 'schools', words: [{ rows: [EnrolmentRow] }] });
  database = school.database;
  await school.load(
    `insert into app.organisation values ('12AB', 'SCHOOL', 'De Linde'), ('34CD', 'SCHOOL', 'De Eik')`,
    `insert into app.staff values (gen_random_uuid(), '${COORDINATOR}', '12AB', 'SCHOOL_COORDINATOR', 'C', '[2020-01-01,)'),
      (gen_random_uuid(), '${COORDINATOR}', '34CD', 'SCHOOL_COORDINATOR', 'C', '[2020-01-01,2021-01-01)')`,
    `insert into schools.school_partnership values ('${uuidOf('p')}', 'P')`,
    `insert into schools.school values ('12AB', 'De Linde', 'PRIMARY', 'GM0935', '${uuidOf('p')}'), ('34CD', 'De Eik', 'PRIMARY', 'GM0935', '${uuidOf('p')}')`,
    `insert into schools.enrolment (id, organisation, youth_id, pupil_name, grade, during) values
      ('${ENROLMENT}', '12AB', '${ANNA}', 'Anna', '6', '[2020-01-01,)'), (gen_random_uuid(), '34CD', '${BAS}', 'Bas', '7', '[2020-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${ANNA}', null, 'local-teams', 'team', '${DIRECTOR}', 'CASE_DIRECTOR', '[2020-01-01,)', '{}'),
      (gen_random_uuid(), '${BAS}', null, 'local-teams', 'team', '${DIRECTOR}', 'CASE_DIRECTOR', '[2020-01-01,)', '{}')`,
    `insert into facts.person values ('${ANNA}', '2008-01-01', '{}')`,
    `insert into facts.consent values (gen_random_uuid(), '${ANNA}', 'team', 'EDUCATION', '${ANNA}', 'ONLINE', '[2020-01-01,)', '{}')`,
  );
});

afterAll(() => school.stop());

const doorFor = (caller: Caller, areFactsFresh = true): Door =>
  new Door(database, { party: 'schools', caller, trace: 'trace', areFactsFresh: () => areFactsFresh });
const accesses = (): Promise<NotedAccess[]> => takeAccesses(school);

beforeEach(accesses);

test('shows staff the rows of their own organisation and no other', async () => {
  const door = doorFor(coordinator());
  expect(await Promise.all([door.many(gradesOf, youth(ANNA), AT), door.many(gradesOf, youth(BAS), AT)])).toEqual([['6 (ALL)'], null]);
  await door.commit();
  expect(door.withheld()).toEqual([]);
});

test('shows who is involved what consent opens, and says what it withholds', async () => {
  const door = doorFor(director);
  expect(await Promise.all([door.many(gradesOf, youth(ANNA), AT), door.many(gradesOf, youth(BAS), AT)])).toEqual([['6 (ALL)'], null]);
  await door.commit();
  expect(door.withheld()).toEqual([{ path: ['grades'], dataClass: 'EDUCATION', reason: 'NO_CONSENT' }]);
  expect((await accesses()).map(({ subject, result, ground }) => [subject, result, ground]).sort()).toEqual(
    [
      [ANNA, 1, 'INVOLVED_WITH_CONSENT'],
      [BAS, 2, 'NO_CONSENT'],
    ].sort(),
  );
});

test('answers alike for what is forbidden and what is not there, and notes both as a miss', async () => {
  const answers = [];
  for (const id of [BAS, NOBODY_KNOWN]) {
    const door = doorFor(coordinator());
    const finding = doorFor(coordinator());
    answers.push([await door.many(gradesOf, youth(id), AT), door.withheld(), await finding.find(gradeById, id), finding.withheld()]);
    await Promise.all([door.commit(), finding.commit()]);
  }
  expect(answers[0]).toEqual(answers[1]);
  const noted = await accesses();
  expect(noted).toHaveLength(4);
  expect(noted.every(({ subject_kind, subject, result }) => subject_kind === 'UNKNOWN' && subject === null && result === 2)).toBe(true);
});

test('finds a row by its own key for its keeper only', async () => {
  const [own, foreign] = [doorFor(coordinator()), doorFor({ ...director, person: uuidOf('stranger') })];
  expect([await own.find(gradeById, ENROLMENT), await foreign.find(gradeById, ENROLMENT)]).toEqual(['6 (ALL)', null]);
  await Promise.all([own.commit(), foreign.commit()]);
});

test('refuses a worker who left, whatever the token says, and keeps the connection usable', async () => {
  for (let times = 0; times < 5; times++) {
    const door = doorFor(coordinator('34CD'));
    await expect(door.many(gradesOf, youth(BAS), AT)).rejects.toBeInstanceOf(ForbiddenError);
    await door.rollback();
  }
  const door = doorFor(coordinator());
  expect(await door.many(gradesOf, youth(ANNA), AT)).toEqual(['6 (ALL)']);
  await door.commit();
});

test('relies on nobody’s involvement while its facts are stale, and answers its own staff', async () => {
  const [foreign, own] = [doorFor(director, false), doorFor(coordinator(), false)];
  expect([await foreign.many(gradesOf, youth(ANNA), AT), await own.many(gradesOf, youth(ANNA), AT)]).toEqual([null, ['6 (ALL)']]);
  expect(foreign.withheld()).toEqual([{ path: ['grades'], dataClass: 'EDUCATION', reason: 'FACTS_STALE' }]);
  await Promise.all([foreign.commit(), own.commit()]);
});

test('asks as many statements for fifty youths as for one', async () => {
  const count = async (ids: string[]): Promise<number> => {
    const counted = counting(database);
    const door = new Door(counted, { party: 'schools', caller: director, trace: 'trace', areFactsFresh: () => true });
    await Promise.all(ids.map((id) => door.many(gradesOf, youth(id), AT)));
    await door.commit();
    return counted.statements();
  };
  const fifty = [ANNA, BAS, ...Array.from({ length: 48 }, (_, index) => uuidOf('other', index))];
  const one = await count([ANNA]);
  expect(one).toBeGreaterThan(3);
  expect(await count(fifty)).toBe(one);
});

test('lets nobody in after the commit', async () => {
  const door = doorFor(coordinator());
  await door.many(gradesOf, youth(ANNA), AT);
  await door.commit();
  await expect(door.rows({ name: 'late', text: 'select 1' }, [])).rejects.toBeInstanceOf(DoorClosedError);
});

test('does not commit a transaction that a swallowed error has aborted', async () => {
  const door = doorFor(coordinator());
  await door.many(gradesOf, youth(ANNA), AT);
  await door.rows({ name: 'broken', text: 'select 1 / 0' }, []).catch(() => undefined);
  await expect(door.commit()).rejects.toThrow();
  expect(await accesses()).toEqual([]);
  const next = doorFor(coordinator());
  expect(await next.many(gradesOf, youth(ANNA), AT)).toEqual(['6 (ALL)']);
  await next.commit();
});

test('forgets the caller with the transaction', async () => {
  const door = doorFor(coordinator());
  await door.many(gradesOf, youth(ANNA), AT);
  await door.commit();
  const seen = await Promise.all(Array.from({ length: 4 }, () => database.ask<{ count: number }>('select count(*)::int as count from schools.enrolment')));
  expect(seen.flat().map(({ count }) => count)).toEqual([0, 0, 0, 0]);
});

test('passes a safe database, and names every gap of an unsafe one', async () => {
  const asOwner = (statements: string) => school.as('owner', (client) => client.query(statements));
  await expect(checkWalls(database)).resolves.toBeUndefined();
  await asOwner('alter table schools.enrolment no force row level security; grant select on audit.access, facts.consent to schools_app');
  await expect(checkWalls(database)).rejects.toThrow(/audit.access|log of accesses/);
  await expect(checkWalls(database)).rejects.toThrow(/schools\.enrolment has no forced row-level security.*facts\.consent/s);
  await asOwner('alter table schools.enrolment force row level security; revoke select on audit.access, facts.consent from schools_app');
  await expect(checkWalls(database)).resolves.toBeUndefined();
});

test('does not wait for a server that says the login is wrong', async () => {
  const began = Date.now();
  await expect(openDatabase('schools', { ...school.connection('app'), password: 'wrong' }, [EnrolmentRow], { size: 1, patience: 5_000 })).rejects.toThrow(
    /password/,
  );
  expect(Date.now() - began).toBeLessThan(10_000);
});
