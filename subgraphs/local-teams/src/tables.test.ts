import { uuidOf } from '@ketengraaf/core';
import { checkWalls } from '@ketengraaf/door';
import { columnsOf, insert, type PartyDatabase, startPartyDatabase, tablesInNoExport } from '@ketengraaf/testkit';
import { ANNA, action, authority, CROWD, directs, FAMILY, FAMILY_GOAL, fillTeams, goal, plan, STRANGER } from '../test/world';
import { localTeams } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
});

afterAll(() => chain.stop());

test('the database is safe to serve, and lets the subgraph write nothing', async () => {
  await expect(checkWalls(chain.database)).resolves.toBeUndefined();
  await expect(chain.database.ask('delete from local_teams.family_plan')).rejects.toMatchObject({ code: '42501' });
});

test('row classes describe the tables and views as they were migrated', async () => {
  const { described, kept } = await columnsOf(chain);
  expect(Object.keys(described)).toHaveLength(35);
  expect(described).toEqual(kept);
});

const NEW = uuidOf('new');
const LATER = '[2026-06-01T00:00Z,)';
const other = { professional: STRANGER.person };

test.each<[string, string, object, string]>([
  ['a second open plan of a family', 'family_plan', plan(NEW, FAMILY, { opened_on: '2026-06-01' }), '23P01'],
  ['a plan while another was open', 'family_plan', plan(NEW, FAMILY, { opened_on: '2024-06-01', closed_on: '2024-07-01', state: 'CLOSED' }), '23P01'],
  [
    'a plan without a director',
    'family_plan',
    plan(NEW, FAMILY, { case_director: null, opened_on: '2020-01-01', closed_on: '2021-01-01', state: 'CLOSED' }),
    '23502',
  ],
  [
    'a plan directed by nobody of a team',
    'family_plan',
    plan(NEW, FAMILY, { case_director: NEW, opened_on: '2020-01-01', closed_on: '2021-01-01', state: 'CLOSED' }),
    '23503',
  ],
  ['a closed plan without a day', 'family_plan', plan(NEW, CROWD[0]?.family ?? '', { state: 'CLOSED' }), '23514'],
  ['two case directors at once', 'director_assignment', directs('other', LATER, other), '23P01'],
  ['a direction for no time', 'director_assignment', directs('other', 'empty', { ...other, capacity: 'PROCESS_DIRECTOR' }), '23514'],
  ['a goal of school about no pupil', 'goal', goal(NEW, null, 'SCHOOL'), '23514'],
  ['an action of school about no pupil', 'plan_action', action('new', FAMILY_GOAL, null, 'SCHOOL'), '23514'],
  ['an action that nobody owns', 'plan_action', action('new', FAMILY_GOAL, null, 'FINANCES', { owner_organisation: null }), '23502'],
  ['an action done on no day', 'plan_action', action('new', FAMILY_GOAL, null, 'FINANCES', { state: 'DONE' }), '23514'],
  ['an action under no goal', 'plan_action', action('new', NEW, null, 'FINANCES'), '23503'],
  ['a goal of a class of its own choice', 'goal', goal(NEW, ANNA, 'FINANCES', { data_class: 'SCHOOL_GOALS' }), '428C9'],
  ['the same authority twice at once', 'authority', authority('again', '[2020-01-01,)'), '23P01'],
  [
    'a number given twice',
    'family',
    { id: NEW, organisation: STRANGER.organisation, number: '2025-000001', name: 'X', municipality: 'GM0935', registered_on: '2026-01-01' },
    '23505',
  ],
])('the database refuses %s', async (_, table, row, code) => {
  await expect(chain.as('loader', (client) => insert(client, `local_teams.${table}`, [{ ...row }]))).rejects.toMatchObject({ code });
});

test('what differs from a refused row by its fault alone is accepted', async () => {
  await chain.as('loader', async (client) => {
    await client.query('begin');
    await insert(client, 'local_teams.family_plan', [plan(NEW, FAMILY, { opened_on: '2020-01-01', closed_on: '2021-01-01', state: 'CLOSED' })]);
    await insert(client, 'local_teams.director_assignment', [directs('other', LATER, { ...other, capacity: 'PROCESS_DIRECTOR' })]);
    await insert(client, 'local_teams.goal', [goal(NEW, ANNA, 'SCHOOL')]);
    await insert(client, 'local_teams.plan_action', [action('new', NEW, ANNA, 'SCHOOL', { state: 'DONE', done_on: '2026-05-01' })]);
    await client.query('rollback');
  });
});

test('every personal table is in the export of what is kept about somebody', async () => {
  expect(await tablesInNoExport(chain)).toEqual([]);
  expect(await tablesInNoExport({ ...chain, definition: { ...chain.definition, words: [] } })).not.toEqual([]);
});
