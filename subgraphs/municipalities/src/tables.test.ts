import { uuidOf } from '@ketengraaf/core';
import { checkWalls } from '@ketengraaf/door';
import { type Comer, columnsOf, comeAs, type PartyDatabase, startPartyDatabase, tablesInNoExport } from '@ketengraaf/testkit';
import { desk, director } from '../test/people';
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

  test.each<[string, Comer, number]>([
    ['nobody', {}, 0],
    ['the access desk of Maastricht', { ...desk(MAASTRICHT), employer: MAASTRICHT }, 3],
    ['the access desk of Heerlen, involved with 49 youths', { ...desk(HEERLEN), employer: HEERLEN }, 51],
    ['that desk while its facts are stale', { ...desk(HEERLEN), employer: HEERLEN, areFactsFresh: false }, 1],
    ['that desk on an errand of another kind', { ...desk(HEERLEN), employer: HEERLEN, purpose: 'FINANCE' }, 0],
    ['the case director of one youth', director, 2],
    ['a stranger', { ...director, person: uuidOf('stranger') }, 0],
  ])('shows %s no allocation but those its class opens, whatever is selected', async (_, comer, count) => {
    const rows = await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, comer);
      return (await client.query('select count(*)::int as count from municipalities.allocation')).rows;
    });
    expect(rows).toEqual([{ count }]);
  });

  test('lets the subgraph write nothing', async () => {
    await expect(chain.database.ask(`delete from municipalities.allocation`)).rejects.toMatchObject({ code: '42501' });
    await expect(chain.database.ask(`insert into municipalities.region values ('X', 'X', null)`)).rejects.toMatchObject({ code: '42501' });
  });
});

test('every personal table is in the export of what is kept about somebody', async () => {
  expect(await tablesInNoExport(chain)).toEqual([]);
  expect(await tablesInNoExport({ ...chain, definition: { ...chain.definition, words: [] } })).not.toEqual([]);
});
