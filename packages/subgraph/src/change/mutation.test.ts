import { type Caller, uuidOf } from '@ketengraaf/core';
import { type PersonalRow, reading, youth } from '@ketengraaf/door';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Context, RequestContext } from '../context';
import { Uuid } from '../scalars';
import { ChangeInput } from './change-input.type';
import { outcomeOf } from './outcome-of';

@Entity({ schema: 'schools', name: 'note' })
class NoteRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}

const textOf = reading<NoteRow, string>({
  name: 'text_of_note',
  row: NoteRow,
  by: 'id',
  classes: ['EDUCATION'],
  subjectOf: ({ youthId }) => youth(youthId),
  disclose: ({ text }) => text,
});

@ObjectType({ simpleResolvers: true })
class Noted {
  @Field(() => ID) id: string;
  youthId: string;
}
@InputType()
class NoteInput extends ChangeInput {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) youth: string;
  @Field(() => String) text: string;
}
const NoteOutcome = outcomeOf('NoteOutcome', 'What came of it.', Noted);
const INSERT = { name: 'insert_note', text: 'insert into schools.note (id, organisation, youth_id, text) values ($1, app.employer(), $2, $3)' };
const TAKEN = { note_pkey: { rule: 'note_is_new', message: 'Deze notitie is er al.' } };
let done = 0;

@Resolver(() => Noted)
class NoteResolver {
  @Mutation(() => NoteOutcome, { nullable: true })
  note(@Arg('input', () => NoteInput) input: NoteInput, @Ctx() context: Context) {
    const { id, youth: child, text } = input;
    return context.change<{ id: string; youthId: string }>(
      'askConsent',
      input,
      async (room) => {
        done += 1;
        await room.may(youth(child));
        await room.write(INSERT, [id, child, text]);
        await room.tell({ subject: youth(child), object: { type: 'Note', id }, organisation: room.caller.organisation, dataClass: 'EDUCATION' });
        return { id, youthId: child };
      },
      TAKEN,
    );
  }

  @FieldResolver(() => String, { nullable: true })
  text(@Root() { id, youthId }: Noted, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<string | null> {
    return door.one(textOf, { key: id, of: youth(youthId) }, info);
  }

  @Query(() => Int, { nullable: true })
  number(): number {
    return 1;
  }
}

const [ANNA, BAS] = [uuidOf('anna'), uuidOf('bas')];
const COORDINATOR: Caller = { person: uuidOf('coordinator'), organisation: '12AB', party: 'schools', role: 'SCHOOL_COORDINATOR', purpose: 'EDUCATION' };

let school: PartyDatabase;

beforeAll(async () => {
  school = await startPartyDatabase({ party: 'schools', words: [{ rows: [NoteRow], resolvers: [NoteResolver] }] });
  await school.as('owner', (client) =>
    client.query(`create table schools.note (id uuid primary key, organisation text not null, youth_id uuid not null, text text not null,
        data_class text not null default 'EDUCATION', check (text <> 'impossible'));
      alter table schools.note enable row level security; alter table schools.note force row level security;
      create policy own_rows on schools.note using (organisation = app.employer()) with check (organisation = app.employer());
      grant select, insert on schools.note to schools_app`),
  );
  await school.load(
    `insert into app.organisation values ('12AB', 'SCHOOL', 'De Linde')`,
    `insert into app.staff values (gen_random_uuid(), '${COORDINATOR.person}', '12AB', 'SCHOOL_COORDINATOR', 'C', '[2020-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${ANNA}', null, 'schools', '12AB', '${COORDINATOR.person}', 'SCHOOL_COORDINATOR', '[2020-01-01,)', '{}')`,
  );
});
afterAll(() => school.stop());
beforeEach(() => school.as('superuser', (client) => client.query('delete from audit.access; delete from schools.note')));

const SHOWN =
  '__typename ... on Noted { id text } ... on RuleViolated { rule message wouldSatisfy } ... on NotAllowed { reason message } ... on NotFound { message }';
const note = (name: string, more: Readonly<Record<string, string>> = {}): string => {
  const input = { id: uuidOf(name), youth: ANNA, text: name, ...more };
  return `note(input: { ${Object.entries(input)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')} }) { ${SHOWN} }`;
};
const count = async (): Promise<number> => (await school.as('superuser', (client) => client.query('select from schools.note'))).rowCount ?? -1;

test('does the acts of a document in their order, each read behind a fresh door after its commit', async () => {
  const { data, errors } = await ask(school, COORDINATOR, `mutation { a: ${note('first')} b: ${note('second')} again: ${note('first')} }`);
  expect([errors, data]).toEqual([
    [],
    {
      a: { __typename: 'Noted', id: uuidOf('first'), text: 'first' },
      b: { __typename: 'Noted', id: uuidOf('second'), text: 'second' },
      again: { __typename: 'RuleViolated', rule: 'note_is_new', message: 'Deze notitie is er al.', wouldSatisfy: null },
    },
  ]);
  const { rows } = await school.as('superuser', (client) =>
    client.query('select action, result, count(distinct transaction)::int as times from audit.access group by 1, 2 order by 1, 2'),
  );
  expect(rows).toEqual([
    { action: 'C', result: 1, times: 2 },
    { action: 'C', result: 2, times: 1 },
    { action: 'R', result: 1, times: 2 },
  ]);
});

test('answers alike for a youth one may not know of and one who is not there, and goes on with the next act', async () => {
  const { data } = await ask(school, COORDINATOR, `mutation { a: ${note('x', { youth: BAS })} b: ${note('y', { youth: uuidOf('nobody') })} c: ${note('z')} }`);
  const unknown = { __typename: 'NotFound', message: 'Dit bestaat niet, of u mag er niet van weten.' };
  expect([data.a, data.b, data.c.__typename, await count()]).toEqual([unknown, unknown, 'Noted', 1]);
});

test('says in Dutch why something is not allowed', async () => {
  const { data } = await ask({ ...school, areFactsFresh: false }, COORDINATOR, `mutation { ${note('stale')} }`);
  expect(data.note).toEqual({ __typename: 'NotAllowed', reason: 'FACTS_STALE', message: expect.stringMatching(/^De partij kan niet/) });
  expect(await count()).toBe(0);
});

test('gives the same answer for the same key, without doing it again', async () => {
  done = 0;
  const keyed = `mutation { ${note('keyed', { idempotencyKey: 'once-0001' })} }`;
  const answers = [await ask(school, COORDINATOR, keyed), await ask(school, COORDINATOR, keyed)].map(({ data }) => data);
  expect(answers).toEqual(Array.from({ length: 2 }, () => ({ note: { __typename: 'Noted', id: uuidOf('keyed'), text: 'keyed' } })));
  expect([done, await count()]).toEqual([1, 1]);
  const other = await ask(school, COORDINATOR, `mutation { ${note('other', { idempotencyKey: 'once-0001' })} }`);
  expect([other.data, other.errors, await count()]).toEqual([{ note: null }, ['the idempotency key was used for another input'], 1]);
  for (const idempotencyKey of ['short', 'x'.repeat(65)])
    expect((await ask(school, COORDINATOR, `mutation { ${note('z', { idempotencyKey })} }`)).errors[0]).toMatch(
      /^BAD_USER_INPUT idempotencyKey must have 8 to 64/,
    );
});

test('lets a former worker change nothing', async () => {
  const { data, errors } = await ask(school, { ...COORDINATOR, organisation: '34CD' }, `mutation { ${note('former')} }`);
  expect([data, errors.length, await count()]).toEqual([null, 1, 0]);
});

test('costs a bug in one act that act alone', async () => {
  const { data, errors } = await ask(school, COORDINATOR, `mutation { a: ${note('a')} b: ${note('b', { text: 'impossible' })} c: ${note('c')} }`);
  expect([data.a.text, data.b, data.c.text, errors.length, await count()]).toEqual(['a', null, 'c', 1, 2]);
});

test('hands over nothing that was read behind a door that did not commit', async () => {
  const visit = { party: 'schools' as const, caller: COORDINATOR, trace: 'trace', areFactsFresh: () => true };
  const context = new RequestContext(school.database, visit);
  await context.door.rows({ name: 'broken', text: 'select 1 / 0' }, []).catch(() => undefined);
  const input = { idempotencyKey: null };
  await expect(context.change('askConsent', input, async () => ({}))).rejects.toThrow();
  await expect(context.commit()).rejects.toThrow('did not commit');
});
