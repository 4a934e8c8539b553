import { type Caller, uuidOf } from '@ketengraaf/core';
import { comeAs, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Visit } from '../door';
import { KeyReusedError } from '../errors';
import { type PersonalRow, reading } from '../reading';
import { youth } from '../subject';
import { type Change, change, hold, keyOf, type NamedAct, type Room, versionConflict } from '.';

@Entity({ schema: 'schools', name: 'note' })
class NoteRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}

const notes = reading<NoteRow, string>({
  name: 'notes',
  row: NoteRow,
  by: 'id',
  classes: ['EDUCATION'],
  subjectOf: ({ youthId }) => youth(youthId),
  disclose: ({ text }) => text,
});

const [ANNA, NOTE, OTHER_NOTE, FOREIGN_NOTE] = ['anna', 'note', 'other note', 'foreign note'].map((name) => uuidOf(name)) as [string, string, string, string];
const COORDINATOR: Caller = { person: uuidOf('coordinator'), organisation: '12AB', party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' };
const DIRECTOR: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
const STRANGER: Caller = { ...COORDINATOR, person: uuidOf('stranger'), organisation: '34CD' };

const REWRITE: NamedAct = {
  verb: 'rewriteNote',
  party: 'schools',
  dataClass: 'EDUCATION',
  action: 'U',
  does: 'rewrites a note',
  by: { KEEPER: ['SCHOOL_COORDINATOR'] },
};
const UPDATE = { name: 'update_note', text: 'update schools.note set text = $2, version = version + 1 where id = $1 and version = $3 returning version' };
const TOO_LONG = { rule: 'note_is_short', message: 'Een notitie is kort.', wouldSatisfy: 'Hooguit twintig tekens.' };

let school: PartyDatabase;

beforeAll(async () => {
  school = await startPartyDatabase({ party: 'schools', words: [{ rows: [NoteRow] }] });
  await school.as('owner', (client) =>
    client.query(`create table schools.note (id uuid primary key, organisation text not null, youth_id uuid not null, text text not null,
        version int not null default 1, data_class text not null default 'EDUCATION',
        constraint note_is_short check (length(text) <= 20), constraint note_is_said check (text <> ''),
        constraint note_is_said_once exclude using btree (text with =) where (text = 'once') deferrable initially deferred);
      alter table schools.note enable row level security; alter table schools.note force row level security;
      create policy own_rows on schools.note using (organisation = app.employer()) with check (organisation = app.employer());
      create policy involved on schools.note for select using (youth_id = any ((select facts.mine())::uuid[]));
      grant select, insert, update (text, version) on schools.note to schools_app; grant insert on schools.note to schools_loader`),
  );
  await school.load(
    `insert into app.organisation values ('12AB', 'SCHOOL', 'De Linde'), ('34CD', 'SCHOOL', 'De Eik')`,
    ...[COORDINATOR, STRANGER].map(
      ({ person, organisation }) =>
        `insert into app.staff values (gen_random_uuid(), '${person}', '${organisation}', 'SCHOOL_COORDINATOR', 'C', '[2020-01-01,)')`,
    ),
    `insert into facts.involvement values (gen_random_uuid(), '${ANNA}', null, 'local-teams', 'team', '${DIRECTOR.person}', 'CASE_DIRECTOR', '[2020-01-01,)', '{}')`,
    `insert into schools.note (id, organisation, youth_id, text) values ('${NOTE}', '12AB', '${ANNA}', 'first'), ('${OTHER_NOTE}', '12AB', '${ANNA}', 'other'),
      ('${FOREIGN_NOTE}', '34CD', '${uuidOf('bas')}', 'foreign')`,
  );
});
afterAll(() => school.stop());
beforeEach(() =>
  school.as('superuser', (client) =>
    client.query(`delete from audit.access; delete from app.history; delete from app.idempotency; update schools.note set text = 'first', version = 1`),
  ),
);

const visit = (caller: Caller): Visit => ({ party: 'schools', caller, trace: 'trace', areFactsFresh: () => true });
const rows = <Row>(text: string): Promise<Row[]> => school.as('superuser', async (client) => (await client.query(text)).rows as Row[]);
const noteNow = async (): Promise<unknown> => (await rows<{ text: string; version: number }>(`select text, version from schools.note where id = '${NOTE}'`))[0];
const logged = (): Promise<unknown[]> => rows(`select action, result, subject_kind, ground from audit.access order by id`);

const rewriting =
  (text: string, version = 1, id = NOTE) =>
  async (room: Room): Promise<{ version: number }> => {
    const note = await room.need(notes, id);
    const [done] = await room.write<{ version: number }>(UPDATE, [id, text, version]);
    if (!done) versionConflict(note.version);
    await room.tell({ subject: youth(note.youthId), object: { type: 'Note', id }, organisation: note.organisation, reason: 'better' });
    return { version: (done as { version: number }).version };
  };
const act = <Done>(caller: Caller, work: Change<Done>['work'], more: Partial<Change<Done>> = {}) =>
  change<Done>(school.database, visit(caller), { act: REWRITE, work, ...more });
const keyed = (key: string, input: unknown, caller = COORDINATOR) => ({ key: keyOf('rewriteNote', key, input, caller) });

test('keeps the change, its history and its access in one transaction', async () => {
  expect(await act(COORDINATOR, rewriting('second'))).toEqual({ version: 2 });
  expect(await noteNow()).toEqual({ text: 'second', version: 2 });
  expect(await logged()).toEqual([{ action: 'U', result: 1, subject_kind: 'YOUTH', ground: 'OWN_ORGANISATION' }]);
  expect(
    await rows(
      'select organisation, person, acting_for, role, purpose, verb, subject_kind, subject, object_type, object_id, data_class, reason from app.history',
    ),
  ).toEqual([
    {
      ...{ organisation: '12AB', person: COORDINATOR.person, acting_for: '12AB', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION', verb: 'rewriteNote' },
      ...{ subject_kind: 'YOUTH', subject: ANNA, object_type: 'Note', object_id: NOTE, data_class: 'EDUCATION', reason: 'better' },
    },
  ]);
});

test('answers alike for what is forbidden and what is not there, changes nothing and logs both as a miss', async () => {
  const answers = [await act(COORDINATOR, rewriting('x', 1, FOREIGN_NOTE)), await act(COORDINATOR, rewriting('x', 1, uuidOf('nowhere')))];
  expect(answers).toEqual([{ refused: 'NotFound' }, { refused: 'NotFound' }]);
  expect(await rows(`select text from schools.note where text = 'x'`)).toEqual([]);
  const miss = { action: 'U', result: 2, subject_kind: 'UNKNOWN', ground: 'NOT_FOUND' };
  expect(await logged()).toEqual([miss, miss]);
});

test('tells who may know of it why it is not for them, changes nothing and logs it', async () => {
  expect(await act(DIRECTOR, rewriting('x'))).toEqual({ refused: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await act({ ...COORDINATOR, purpose: 'CARE' }, rewriting('x'))).toEqual({ refused: 'NotAllowed', reason: 'PURPOSE_NOT_ALLOWED' });
  expect(await noteNow()).toEqual({ text: 'first', version: 1 });
  expect((await logged()).map((row) => (row as { result: number; ground: string }).ground)).toEqual(['ACT_NOT_FOR_ROLE', 'PURPOSE_NOT_ALLOWED']);
});

test('keeps nothing of what a rule ends half-way, and logs that it was tried', async () => {
  const outcome = await act(COORDINATOR, async (room) => {
    const done = await rewriting('half')(room);
    hold(TOO_LONG);
    return done;
  });
  expect(outcome).toEqual({ refused: 'RuleViolated', ...TOO_LONG });
  expect([await noteNow(), await rows('select from app.history')]).toEqual([{ text: 'first', version: 1 }, []]);
  expect(await logged()).toEqual([{ action: 'U', result: 2, subject_kind: 'YOUTH', ground: 'REFUSED_BY_RULE' }]);
});

test('says what a constraint means, and takes one it does not know for a bug', async () => {
  const constraints = { note_is_short: TOO_LONG };
  expect(await act(COORDINATOR, rewriting('longer than twenty characters'), { constraints })).toEqual({ refused: 'RuleViolated', ...TOO_LONG });
  await expect(act(COORDINATOR, rewriting(''), { constraints })).rejects.toMatchObject({ constraint: 'note_is_said' });
  expect(await noteNow()).toEqual({ text: 'first', version: 1 });
});

test('logs what a constraint stopped only when it was to be kept', async () => {
  await rows(`update schools.note set text = 'once' where id = '${OTHER_NOTE}'`);
  expect(await act(COORDINATOR, rewriting('once'), { constraints: { note_is_said_once: TOO_LONG } })).toEqual({ refused: 'RuleViolated', ...TOO_LONG });
  expect([await noteNow(), await rows('select from app.history')]).toEqual([{ text: 'first', version: 1 }, []]);
  expect(await logged()).toEqual([{ action: 'U', result: 2, subject_kind: 'YOUTH', ground: 'REFUSED_BY_RULE' }]);
});

test('of fifty who write at once one wins, and the others learn the version there is', async () => {
  const outcomes = await Promise.all(Array.from({ length: 50 }, (_, index) => act(COORDINATOR, rewriting(`writer ${index}`))));
  expect(outcomes.filter((outcome) => 'version' in outcome)).toEqual([{ version: 2 }]);
  expect(outcomes.filter((outcome) => 'refused' in outcome && outcome.refused === 'VersionConflict')).toHaveLength(49);
  expect(await act(COORDINATOR, rewriting('late'))).toEqual({ refused: 'VersionConflict', currentVersion: 2 });
  expect(await rows('select from app.history')).toHaveLength(1);
});

test('has one effect and one answer for one key, one after another and at once', async () => {
  const twice = [
    await act(COORDINATOR, rewriting('second'), keyed('key-0001', { text: 'second' })),
    await act(COORDINATOR, rewriting('second'), keyed('key-0001', { text: 'second' })),
  ];
  expect(twice).toEqual([{ version: 2 }, { version: 2 }]);
  const atOnce = await Promise.all(Array.from({ length: 8 }, () => act(COORDINATOR, rewriting('third', 2), keyed('key-0002', { text: 'third' }))));
  expect(atOnce).toEqual(Array.from({ length: 8 }, () => ({ version: 3 })));
  expect([await noteNow(), (await rows('select from app.history')).length, (await logged()).length]).toEqual([{ text: 'third', version: 3 }, 2, 2]);
});

test('takes a key for another input or another purpose for a mistake, for another person for new, and for new again after a day', async () => {
  await act(COORDINATOR, rewriting('second'), keyed('key-0003', { text: 'second', tags: ['a'] }));
  await expect(act(COORDINATOR, rewriting('third', 2), keyed('key-0003', { text: 'third', tags: ['a'] }))).rejects.toBeInstanceOf(KeyReusedError);
  await expect(
    act(COORDINATOR, rewriting('second'), keyed('key-0003', { text: 'second', tags: ['a'] }, { ...COORDINATOR, purpose: 'CARE' })),
  ).rejects.toBeInstanceOf(KeyReusedError);
  expect(await act(COORDINATOR, rewriting('second'), keyed('key-0003', { tags: ['a'], text: 'second' }))).toEqual({ version: 2 });
  expect(await act(STRANGER, rewriting('x', 1, FOREIGN_NOTE), keyed('key-0003', { text: 'x' }, STRANGER))).toEqual({ version: 2 });
  await rows(`update app.idempotency set at = now() - interval '25 hours'`);
  expect(await act(COORDINATOR, rewriting('fourth', 2), keyed('key-0003', { text: 'fourth' }))).toEqual({ version: 3 });
  const [forgotten] = await school.database.ask<{ forgotten: number }>('select app.forget_keys() as forgotten');
  expect([forgotten?.forgotten, (await rows('select from app.idempotency')).length]).toEqual([1, 1]);
});

test('keeps a refused act’s key free for when it may be done', async () => {
  expect(await act(COORDINATOR, rewriting('early', 7), keyed('key-0004', {}))).toEqual({ refused: 'VersionConflict', currentVersion: 1 });
  expect(await act(COORDINATOR, rewriting('early'), keyed('key-0004', {}))).toEqual({ version: 2 });
});

test('leaves nothing behind when its connection is killed half-way, and the key can be used again', async () => {
  const killed = act(
    COORDINATOR,
    async (room) => {
      const done = await rewriting('half')(room);
      await rows(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'schools' and state = 'idle in transaction'`);
      await room.write(UPDATE, [NOTE, 'more', 2]);
      return done;
    },
    keyed('key-0005', {}),
  );
  await expect(killed).rejects.toThrow();
  expect([await noteNow(), await rows('select from app.history'), await rows('select from app.idempotency')]).toEqual([{ text: 'first', version: 1 }, [], []]);
  expect(await act(COORDINATOR, rewriting('second'), keyed('key-0005', {}))).toEqual({ version: 2 });
});

test('tries again what a deadlock stopped', async () => {
  let waiting = 2;
  let go: () => void = () => undefined;
  const bothHaveOne = new Promise<void>((resolve) => {
    go = resolve;
  });
  const crossing = (first: string, second: string) => async (room: Room) => {
    await rewriting('crossed', undefined, first)(room).catch(() => undefined);
    if (--waiting === 0) go();
    await bothHaveOne;
    await room.write({ name: 'touch', text: 'update schools.note set text = $2 where id = $1' }, [second, 'touched']);
    return { first };
  };
  const both = await Promise.all([act(COORDINATOR, crossing(NOTE, OTHER_NOTE)), act(COORDINATOR, crossing(OTHER_NOTE, NOTE))]);
  expect(both).toEqual([{ first: NOTE }, { first: OTHER_NOTE }]);
});

test('gives up after three deadlocks, as a conflict', async () => {
  let tries = 0;
  const outcome = await act(COORDINATOR, async (room) => {
    tries += 1;
    await room.need(notes, NOTE);
    return room.write({ name: 'stuck', text: `do $$ begin raise exception using errcode = '40P01'; end $$` }, []);
  });
  expect([outcome, tries]).toEqual([{ refused: 'VersionConflict', currentVersion: null }, 3]);
});

test('is no act that does not check who acts, or does not tell what it wrote', async () => {
  await expect(act(COORDINATOR, (room) => room.write(UPDATE, [NOTE, 'unchecked', 1]))).rejects.toThrow('did not check');
  await expect(
    act(COORDINATOR, async (room) => {
      await room.need(notes, NOTE);
      return room.write(UPDATE, [NOTE, 'untold', 1]);
    }),
  ).rejects.toThrow('without telling');
  expect(await noteNow()).toEqual({ text: 'first', version: 1 });
});

test('writes history that nobody changes, and that only those can read to whom the class of the thing is open', async () => {
  await act(COORDINATOR, rewriting('second'));
  const seenBy = (caller: Caller, employer: string) =>
    school.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, { ...caller, employer });
      return (await client.query('select from app.history')).rowCount;
    });
  expect([await seenBy(COORDINATOR, '12AB'), await seenBy(DIRECTOR, ''), await seenBy(STRANGER, '34CD')]).toEqual([1, 0, 0]);
  for (const statement of [
    'update app.history set reason = null',
    'delete from app.history',
    'delete from app.idempotency',
    'update app.history set at = now()',
  ])
    await expect(school.as('app', (client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
});
