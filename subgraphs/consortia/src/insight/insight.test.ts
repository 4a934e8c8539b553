import { type Caller, type Purpose, type Role, uuidOf } from '@ketengraaf/core';
import { ask, askEntities, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { ENDED, fillCounted, LARGE, MIDDLE, RUNNING, SMALL } from '../../test/counted';
import { CONSORTIA } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const of = (role: Role, purpose: Purpose, organisation: string = LARGE): Caller => caller(role, 'municipalities', organisation, role, purpose);
const manager = of('CONTRACT_MANAGER', 'CONTRACT');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await fillCounted(chain);
});

afterAll(() => chain.stop());

const MATRIX = 'supplyAndDemand(service: AMBULATORY) { municipality { code } intensity waiting inCare placesTotal placesAvailable shortage }';

describe('demand and supply', () => {
  test('are told by municipality and kind; one youth is not, nor what would tell of it', async () => {
    const { data, withheld } = await ask(chain, manager, `{ careInsight { ${MATRIX} lightToHeavy } }`);
    const told = (code: string | null, intensity: string) =>
      data.careInsight.supplyAndDemand.find((cell: any) => (cell.municipality?.code ?? null) === code && cell.intensity === intensity);
    expect(told(MIDDLE, 'MEDIUM')).toMatchObject({ waiting: 15, inCare: null });
    // twelve youths on two lists are twelve; they are hidden with the one of the small municipality, whom the total would tell
    expect(told(null, 'MEDIUM')).toMatchObject({ waiting: 28, placesTotal: 8, placesAvailable: 3, shortage: 9.33 });
    expect(told(LARGE, 'MEDIUM')).toBeUndefined();
    expect(told(SMALL, 'MEDIUM')).toBeUndefined();
    expect(told(LARGE, 'LIGHT')).toMatchObject({ inCare: 30 });
    expect(told(null, 'LIGHT')).toMatchObject({ inCare: 45 });
    expect(told(MIDDLE, 'LIGHT')).toBeUndefined();
    expect(data.careInsight.lightToHeavy).toBe(0.59);
    expect(withheld).toEqual([]);
  });

  test('of some municipalities are the same cells, without a total', async () => {
    const { data } = await ask(
      chain,
      manager,
      `{ careInsight { supplyAndDemand(municipalities: ["${MIDDLE}", "${SMALL}"]) { municipality { code } service waiting } } }`,
    );
    expect(data.careInsight.supplyAndDemand).toEqual([{ municipality: { code: MIDDLE }, service: 'AMBULATORY', waiting: 15 }]);
    expect((await ask(chain, manager, '{ careInsight { supplyAndDemand(municipalities: ["Beek"]) { waiting } } }')).errors).toEqual([
      'BAD_USER_INPUT municipalities must be codes of GM and four digits, such as GM0935, not "Beek".',
    ]);
  });
});

test('waiting times are those of the last twelve months, of kinds with ten or more', async () => {
  const { data } = await ask(chain, manager, '{ careInsight { waitingTimes { service intensity started median ninthDecile } } }');
  expect(data.careInsight.waitingTimes).toEqual([{ service: 'RESPITE', intensity: 'MEDIUM', started: 11, median: 16, ninthDecile: 20 }]);
});

test('quarters tell how homelike youths lived and how many were moved', async () => {
  const { data } = await ask(chain, manager, '{ careInsight { asOf quarters { begins started medianWait living homelikeness placements transfers } } }');
  expect(data.careInsight.quarters).toHaveLength(8);
  expect(data.careInsight.quarters.slice(0, 3)).toEqual([
    { begins: '2026-01-01', started: null, medianWait: null, living: 12, homelikeness: 3, placements: 12, transfers: null },
    { begins: '2025-10-01', started: null, medianWait: null, living: 12, homelikeness: 6, placements: 12, transfers: null },
    { begins: '2025-07-01', started: null, medianWait: null, living: null, homelikeness: null, placements: null, transfers: null },
  ]);
  expect(Date.now() - Date.parse(data.careInsight.asOf)).toBeLessThan(600_000);
});

test('G-12 how soon help starts is told by urgency against its norm, without those who are few', async () => {
  const { data } = await ask(chain, manager, '{ careInsight { timeToStart { urgency normDays started inTime median ninthDecile } } }');
  expect(data.careInsight.timeToStart).toEqual([
    { urgency: 'CRISIS', normDays: 1, started: null, inTime: null, median: null, ninthDecile: null },
    { urgency: 'REGULAR', normDays: 98, started: 14, inTime: null, median: 17, ninthDecile: 44 },
  ]);
});

test('C-16 what help cost for each youth is told by quarter, once all its months were reported', async () => {
  const { data } = await ask(chain, manager, '{ careInsight { quarters { begins helped costPerYouthCents } } }');
  expect(data.careInsight.quarters.slice(0, 2)).toEqual([
    { begins: '2026-01-01', helped: 121, costPerYouthCents: 177 },
    { begins: '2025-10-01', helped: null, costPerYouthCents: null },
  ]);
  const member = caller('North member', 'consortia', NORTH.id, 'CONSORTIUM_MEMBER', 'CARE');
  const other = await ask(chain, member, '{ careInsight { quarters { helped costPerYouthCents } } }');
  expect(other.data.careInsight.quarters[0]).toEqual({ helped: 121, costPerYouthCents: null });
  expect(other.withheld).toContain('careInsight.quarters.0.costPerYouthCents BUDGET CLASS_NOT_FOR_ROLE');
});

test('F-11 a consortium answers for its members to who contracted it, and shows them apart to its own people alone', async () => {
  const apart = `{ consortium(id: "${NORTH.id}") { memberHelp { youths careProvider { name } } } }`;
  const own = caller('North member', 'consortia', NORTH.id, 'CONSORTIUM_MEMBER', 'CARE');
  const { data } = await ask(chain, own, apart);
  expect(data.consortium.memberHelp).toEqual([
    { youths: 12, careProvider: { name: 'North Care' } },
    { youths: null, careProvider: { name: 'East Care' } },
  ]);
  for (const other of [manager, caller('East member', 'consortia', EAST.id, 'CONSORTIUM_MEMBER', 'CARE')])
    expect((await ask(chain, other, apart)).data.consortium.memberHelp).toBeNull();
});

test('a contract tells how many it helps, and how many still after its end', async () => {
  const { data } = await askEntities(chain, manager, ['FrameworkContract', 'id'], [RUNNING, ENDED, uuidOf('no contract')], 'help { regular continued total }');
  expect(data._entities).toEqual([
    { help: { regular: null, continued: null, total: 77 } },
    { help: { regular: null, continued: null, total: 44 } },
    { help: { regular: null, continued: null, total: null } },
  ]);
});

describe('counts are told', () => {
  test.each<[string, Caller, string]>([
    ['a case director', caller('director', 'local-teams', 'team', 'CASE_DIRECTOR', 'DIRECTION'), 'CLASS_NOT_FOR_ROLE'],
    ['a finance officer', of('FINANCE_OFFICER', 'FINANCE'), 'CLASS_NOT_FOR_ROLE'],
    ['a contract manager who asks for care', of('CONTRACT_MANAGER', 'CARE'), 'PURPOSE_NOT_ALLOWED'],
  ])('not to %s', async (_, asker, reason) => {
    const { data, withheld } = await ask(chain, asker, `{ careInsight { asOf ${MATRIX} } }`);
    expect([data, withheld]).toEqual([{ careInsight: null }, [`careInsight TRAJECTORY ${reason}`]]);
  });

  test('to who studies policy, and no row with them', async () => {
    const researcher = of('POLICY_RESEARCHER', 'STATISTICS', 'windesheim');
    const { data } = await ask(chain, researcher, '{ careInsight { lightToHeavy } }');
    expect(data.careInsight.lightToHeavy).toBe(0.59);
    const { data: rows } = await askEntities(chain, researcher, ['Youth', 'id'], [uuidOf('youth', 'large 0')], 'trajectories { id } waiting { id }');
    expect(rows._entities).toEqual([{ trajectories: null, waiting: null }]);
  });
});

describe('the database', () => {
  test('counts for its own role alone: the subgraph sees no row it counts', async () => {
    const [seen] = await chain.database.ask<{ count: number }>('select count(*)::int as count from consortia.trajectory');
    expect(seen?.count).toBe(0);
    const [counted] = await chain.database.ask<{ count: number }>('select sum(in_care)::int as count from stats.help');
    expect(counted?.count).toBeGreaterThan(100);
    await expect(chain.database.ask('update stats.counted set at = now()')).rejects.toMatchObject({ code: '42501' });
    await expect(chain.as('owner', (client) => client.query('select * from stats.help'))).rejects.toMatchObject({ code: '42501' });
  });

  test('counts anew only what is older than asked', async () => {
    const at = async () => (await chain.database.ask<{ at: Date }>('select at from stats.counted'))[0]?.at;
    const before = await at();
    await chain.as('app', (client) => client.query(`select stats.count_anew(interval '1 hour')`));
    expect(await at()).toEqual(before);
    await chain.as('app', (client) => client.query(`select stats.count_anew(interval '0')`));
    expect(await at()).not.toEqual(before);
  });
});

test('the numbers cost as many statements however many there are', async () => {
  const { statements } = await ask(chain, manager, `{ careInsight { ${MATRIX} waitingTimes { median } quarters { living } } }`);
  expect(statements).toBeLessThanOrEqual(8);
});

test('nobody of a consortium sees the counts of another by way of them', async () => {
  const desk = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
  expect((await ask(chain, desk, '{ careInsight { asOf } }')).withheld).toEqual(['careInsight TRAJECTORY CLASS_NOT_FOR_ROLE']);
});
