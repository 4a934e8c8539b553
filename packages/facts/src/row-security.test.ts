import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { uuidOf } from '@ketengraaf/core';
import { CHAIN_SETTINGS, connectionAs, type EmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import type { Client } from 'pg';
import { checkRules } from './check-rules';
import { prepareParty } from './prepare-party';
import { rulesData } from './rules-data';

const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' };
const folder = mkdtempSync(path.join(os.tmpdir(), 'row-security-'));
const [DIRECTOR, TEAM, FOREIGN] = [uuidOf('director'), uuidOf('team'), uuidOf('foreign')] as const;
const YOUTHS = Array.from({ length: 50 }, (_, index) => uuidOf('youth', index));
let server: EmbeddedPostgres;

const admin = () => ({ host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' });
const as = <T>(duty: 'owner' | 'app' | 'loader', work: (client: Client) => Promise<T>) =>
  withClient(connectionAs(admin(), 'schools', duty, PASSWORDS[duty]), work);
const prepare = () =>
  prepareParty({ party: 'schools', admin: admin(), passwords: PASSWORDS, folder: path.join(__dirname, '../../../subgraphs/schools/migrations') });

beforeAll(async () => {
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), durable: false, password: 'admin', settings: CHAIN_SETTINGS });
  await prepare();
  await as('loader', async (client) => {
    const [partnership, ties] = [uuidOf('partnership'), `'[2020-01-01,)', '{}'`];
    await client.query(`insert into app.organisation values ('12AB', 'SCHOOL', 'De Linde')`);
    await client.query(`insert into schools.school_partnership values ('${partnership}', 'P')`);
    await client.query(`insert into schools.school values ('12AB', 'De Linde', 'PRIMARY', 'GM0935', '${partnership}')`);
    await client.query(
      `insert into facts.involvement select gen_random_uuid(), youth, null, 'local-teams', '${TEAM}', '${DIRECTOR}', 'CASE_DIRECTOR', ${ties} from unnest($1::uuid[]) youth`,
      [YOUTHS],
    );
    await client.query(
      `insert into facts.consent select gen_random_uuid(), youth, '${TEAM}', 'EDUCATION', youth, 'ONLINE', ${ties} from unnest($1::uuid[]) youth`,
      [YOUTHS],
    );
    await client.query(`insert into facts.person select youth, '2008-01-01', '{}' from unnest($1::uuid[]) youth`, [YOUTHS]);
    await client.query(
      `insert into schools.enrolment (id, organisation, youth_id, pupil_name, grade, during) select gen_random_uuid(), '12AB', youth, 'P', '6', '[2020-01-01,)' from unnest($1::uuid[]) youth`,
      [YOUTHS],
    );
  });
}, 60_000);

afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** What one statement of the director finds under row-level security, and how many blocks it looks at for that. */
function look(): Promise<{ rows: number; blocks: number }> {
  return as('app', async (client) => {
    await client.query('begin');
    await client.query(`select set_config('app.person', '${DIRECTOR}', true), set_config('app.organisation', '${TEAM}', true), set_config('app.role', 'CASE_DIRECTOR', true),
      set_config('app.purpose', 'DIRECTION', true), set_config('app.has_fresh_facts', 'true', true)`);
    const text = `select * from schools.enrolment t where t.youth_id = any ('{${YOUTHS.slice(0, 5).join(',')}}'::uuid[])`;
    await client.query(text);
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(`explain (analyze, buffers, format json) ${text}`);
    const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
    return { rows: plan['Actual Rows'] ?? 0, blocks: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0) };
  });
}

test('two hundred thousand consents of others do not make a statement look at more', async () => {
  const before = await look();
  await as('loader', async (client) => {
    await client.query(`insert into facts.involvement select gen_random_uuid(), gen_random_uuid(), null, 'local-teams', '${FOREIGN}', gen_random_uuid(), 'CASE_DIRECTOR',
      '[2020-01-01,)', '{}' from generate_series(1, 20000)`);
    await client.query(`insert into facts.consent select gen_random_uuid(), i.youth_id, case when n = 1 then '${TEAM}' else '${FOREIGN}' end, 'EDUCATION', i.youth_id, 'ONLINE',
      '[2020-01-01,)', '{}' from facts.involvement i, generate_series(1, 10) n where i.organisation = '${FOREIGN}'`);
    await client.query('analyze facts.involvement; analyze facts.consent');
  });
  const after = await look();
  expect([before.rows, after.rows]).toEqual([5, 5]);
  // an index of two hundred thousand rows is at most two levels deeper, for each of fifty youths and a few ties
  expect(after.blocks - before.blocks).toBeLessThan(2 * (YOUTHS.length + 10));
}, 60_000);

test('the matrix that decides is the one in the database, and a subgraph with another one refuses to start', async () => {
  const ask = (text: string) => as('app', async (client) => (await client.query(text)).rows);
  await expect(checkRules(ask)).resolves.toBeUndefined();
  const cells = await as('owner', async (client) => (await client.query({ text: 'select * from rules.cell', rowMode: 'array' })).rows);
  expect(cells.map((cell) => cell.join(' ')).sort()).toEqual(
    rulesData()
      .cells.map((cell) => [cell[0], cell[1], ...cell.slice(2)].join(' '))
      .sort(),
  );
  await as('owner', (client) => client.query(`update rules.version set digest = 'another'`));
  await expect(checkRules(ask)).rejects.toThrow('prepare the database first');
  await prepare();
  await expect(checkRules(ask)).resolves.toBeUndefined();
});

test('nobody but the owner reaches the rules, and a matrix the policies would misread is refused', async () => {
  for (const duty of ['app', 'loader'] as const)
    await expect(as(duty, (client) => client.query('select * from rules.cell'))).rejects.toMatchObject({ code: '42501' });
  await expect(as('app', (client) => client.query(`select rules.fits('EDUCATION')`))).rejects.toMatchObject({ code: '42501' });
  for (const change of [`to_keeper = true where capacity = 'PARENT_OF_UNDER_12'`, `only_if = 'MINORS' where capacity = 'TEACHER'`, `shows = 'MUCH'`])
    await expect(as('owner', (client) => client.query(`update rules.cell set ${change}`))).rejects.toMatchObject({ code: '23514' });
});
