import { uuidOf } from '@ketengraaf/core';
import { checkWalls } from '@ketengraaf/door';
import { ask, askEntities, type Comer, columnsOf, comeAs, insert, type PartyDatabase, startPartyDatabase, tablesInNoExport } from '@ketengraaf/testkit';
import { ACTION_OF_ANNA, ANNA, coordinator, DIRECTOR, EIK, enrolment, fillSchools, LINDE, note, signal, supportPlan } from '../test/world';
import { schools } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(schools);
  await chain.as('loader', fillSchools);
});

afterAll(() => chain.stop());

test('the database is safe to serve, and lets the subgraph write nothing', async () => {
  await expect(checkWalls(chain.database)).resolves.toBeUndefined();
  await expect(chain.database.ask('delete from schools.enrolment')).rejects.toMatchObject({ code: '42501' });
});

test('row classes describe the tables as they were migrated', async () => {
  const { described, kept } = await columnsOf(chain);
  expect(Object.keys(described)).toHaveLength(7);
  expect(described).toEqual(kept);
});

const LATE = signal(ANNA, LINDE, '2026-05-30');
const NOTE = note(ACTION_OF_ANNA, ANNA, LINDE, '2026-05-30T08:00:00Z');

test.each<[string, string, object, string]>([
  ['a pupil at two schools at once', 'enrolment', enrolment(ANNA, EIK, 'Anna', '[2025-01-01,2025-02-01)'), '23P01'],
  ['an enrolment for no time', 'enrolment', enrolment(uuidOf('new'), EIK, 'Dirk', 'empty'), '23514'],
  ['an enrolment at no school', 'enrolment', enrolment(uuidOf('new'), '99ZZ', 'Dirk'), '23503'],
  ['two plans of a school for one year', 'education_support_plan', { ...supportPlan(ANNA, LINDE, '2025-2026'), id: uuidOf('again') }, '23505'],
  ['a school year that is none', 'education_support_plan', supportPlan(ANNA, LINDE, '2026'), '23514'],
  ['fewer hours than none', 'absence_signal', { ...LATE, hours: -1 }, '23514'],
  ['a kind of absence that is not in the list', 'absence_signal', { ...LATE, kind: 'BORED' }, '23514'],
  ['a signal of another class', 'absence_signal', { ...LATE, data_class: 'PLACES' }, '23514'],
  ['progress that is not in the list', 'action_progress', { ...NOTE, state: 'MAYBE' }, '23514'],
  ['progress of another class', 'action_progress', { ...NOTE, data_class: 'EDUCATION' }, '23514'],
  ['a BRIN that cannot be one', 'school', { brin: 'ABCD', name: 'X', kind: 'PRIMARY', municipality: 'GM0935', partnership: uuidOf('partnership') }, '23514'],
])('the database refuses %s', async (_, table, row, code) => {
  await expect(chain.as('loader', (client) => insert(client, `schools.${table}`, [{ ...row }]))).rejects.toMatchObject({ code });
});

test('what differs from a refused row by its fault alone is accepted', async () => {
  await chain.as('loader', async (client) => {
    await client.query('begin');
    await insert(client, 'schools.enrolment', [enrolment(uuidOf('new'), EIK, 'Dirk')]);
    await insert(client, 'schools.education_support_plan', [supportPlan(ANNA, LINDE, '2026-2027')]);
    await insert(client, 'schools.absence_signal', [LATE]);
    await insert(client, 'schools.action_progress', [NOTE]);
    await client.query('rollback');
  });
});

test.each<[string, Comer, number]>([
  ['a coordinator', { ...coordinator(LINDE), employer: LINDE }, 2],
  ['a coordinator of a claimed school', { ...coordinator(LINDE), organisation: EIK }, 0],
  ['the case director of 52 youths, of whom one consents to nothing', DIRECTOR, 52],
  ['nobody', {}, 0],
])('the database shows %s no enrolment beyond that, whatever is selected', async (_, comer, count) => {
  const rows = await chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, comer);
    return (await client.query('select count(*)::int as count from schools.enrolment')).rows;
  });
  expect(rows).toEqual([{ count }]);
});

test('schools are found by a BRIN, and what is none never reaches the database', async () => {
  const SCHOOL = 'query ($brin: ID!) { school(brin: $brin) { name municipalityCode } }';
  expect((await ask(chain, DIRECTOR, SCHOOL, { brin: LINDE })).data).toEqual({ school: { name: 'De Linde', municipalityCode: 'GM0935' } });
  expect((await ask(chain, DIRECTOR, SCHOOL, { brin: '99ZZ' })).data).toEqual({ school: null });
  for (const brin of ['', '12ab', "' or true", 'a\u0000b'])
    expect(await ask(chain, DIRECTOR, SCHOOL, { brin })).toMatchObject({
      data: { school: null },
      errors: ['BAD_USER_INPUT brin must be two digits and two capitals, such as 12AB.'],
    });
  const { entities, errors } = await askEntities(chain, DIRECTOR, ['School', 'brin'], [LINDE, 'a\u0000b', 7], 'name');
  expect([entities, errors]).toEqual([[{ name: 'De Linde' }, null, null], []]);
});

test('every personal table is in the export of what is kept about somebody', async () => {
  expect(await tablesInNoExport(chain)).toEqual([]);
  expect(await tablesInNoExport({ ...chain, definition: { ...chain.definition, words: [] } })).not.toEqual([]);
});
