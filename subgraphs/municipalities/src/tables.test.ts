import { uuidOf } from '@ketengraaf/core';
import { checkWalls } from '@ketengraaf/door';
import { columnsOf, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, ARNHEM, HEERLEN, MAASTRICHT, NEW, NOBODY, OLD, REGIONAL, WORLD } from '../test/world';
import { municipalities } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(...WORLD);
});

afterAll(() => chain.stop());

describe('the database', () => {
  test('is safe to serve', async () => {
    await expect(checkWalls(chain.database)).resolves.toBeUndefined();
  });

  test('keeps what its row classes say', async () => {
    const { described, kept } = await columnsOf(chain);
    expect(described).toEqual(kept);
  });

  const contract = (term: string, model = 'NEGOTIATED') =>
    `insert into municipalities.framework_contract values (gen_random_uuid(), 'T', '${REGIONAL}', gen_random_uuid(), 'N', '${model}', 'TASK_BASED', '${term}', null, false)`;
  const allocation = (columns: string) =>
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, decided_on, during) values (gen_random_uuid(), '${MAASTRICHT}', '${NOBODY}', '${NEW}', 'RESPITE', ${columns})`;
  const member = (during: string) => `insert into municipalities.region_membership values (gen_random_uuid(), '${ARNHEM}', 'ZLI', '${during}', 'S')`;
  const part = (service: string, level: string, during: string) =>
    `insert into municipalities.participation values (gen_random_uuid(), '${HEERLEN}', '${REGIONAL}', ${service}, '${level}', '${during}', 'S')`;

  test.each([
    ['a municipality in two regions at once', member('[2019-06-01,2019-07-01)'), '23P01'],
    ['two levels of taking part for all services', part('null', 'NONE', '[2025-01-01,)'), '23P01'],
    ['two levels of taking part for one service', part(`'AMBULATORY'`, 'FULL', '[2025-01-01,)'), '23P01'],
    ['taking part partly in one service', part(`'RESPITE'`, 'PARTIAL', '[2025-01-01,)'), '23514'],
    ['a contract without an end', contract('[2025-01-01,)'), '23514'],
    ['a contract without a term', contract('[2025-01-01,2025-01-01)'), '23514'],
    ['a contract procured in an unknown way', contract('[2025-01-01,2026-01-01)', 'FAVOUR'), '23514'],
    ['two options with one place', `insert into municipalities.extension_option values (gen_random_uuid(), '${OLD}', 1, 12, '2025-01-01', null)`, '23505'],
    [
      'two budgets for one contract and year',
      `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2026, 1)`,
      '23505',
    ],
    ['a budget below nothing', `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${OLD}', 2026, -1)`, '23514'],
    ['a product code that cannot be one', allocation(`'43', 'A4309', '2025-01-01', '[2025-01-01,)'`), '23514'],
    ['an allocation for no time', allocation(`'43', null, '2025-01-01', 'empty'`), '23514'],
    [
      'a youth who lives in two municipalities at once',
      `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${ANNA}', '[2025-06-01,2025-07-01)')`,
      '23P01',
    ],
    [
      'two stays at once',
      `insert into municipalities.residential_stay (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${ANNA}', '[2025-06-01,)')`,
      '23P01',
    ],
    [
      'an allocation of another class',
      `insert into municipalities.allocation select gen_random_uuid(), organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during, 'PLACES' from municipalities.allocation limit 1`,
      '23514',
    ],
  ])('refuses %s', async (_, statement, code) => {
    await expect(chain.load(statement)).rejects.toMatchObject({ code });
  });

  test.each([
    ['nobody', '', '', '', 0],
    ['staff of Maastricht', uuidOf('desk', MAASTRICHT), MAASTRICHT, MAASTRICHT, 3],
    ['staff of Heerlen, involved with 49 youths', uuidOf('desk', HEERLEN), HEERLEN, HEERLEN, 51],
    ['the case director of one youth', uuidOf('director'), 'team', '', 2],
    ['a stranger', uuidOf('stranger'), 'team', '', 0],
  ])(
    'shows %s no allocation but their own and those of youths they are involved with, whatever is selected',
    async (_, person, organisation, employer, count) => {
      const { client, release } = await chain.database.lease();
      await client.query('begin');
      await client.query(`select set_config('app.person', $1, true), set_config('app.organisation', $2, true), set_config('app.employer', $3, true)`, [
        person,
        organisation,
        employer,
      ]);
      const { rows } = await client.query('select count(*)::int as count from municipalities.allocation');
      await client.query('rollback');
      await release();
      expect(rows).toEqual([{ count }]);
    },
  );

  test('lets the subgraph write nothing', async () => {
    await expect(chain.database.ask(`delete from municipalities.allocation`)).rejects.toMatchObject({ code: '42501' });
    await expect(chain.database.ask(`insert into municipalities.region values ('X', 'X', null)`)).rejects.toMatchObject({ code: '42501' });
  });
});
