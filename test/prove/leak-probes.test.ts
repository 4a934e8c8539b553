import { CODES, MATRIX } from '@ketengraaf/access';
import { type TestStack, testStack } from '@ketengraaf/testkit';
import { probeGateway } from './gateway-probes';
import { makeProbeWorld, type Probed, type ProbeWorld, probe, rowsOf } from './leak-probes';
import { CEDAR, oracleOf } from './oracle';
import { openParties, type PartyAtHand } from './parties';
import { startTamperingGateway } from './tampering-gateway';

const SEED = 'every test run';
const PROBES = 10_000;
const GATEWAY_PROBES = 4_000;

let stack: TestStack;
let parties: PartyAtHand[];
let world: ProbeWorld;

beforeAll(async () => {
  stack = await testStack();
  parties = await openParties(stack);
  world = await makeProbeWorld(await rowsOf(parties), SEED, 140);
}, 120_000);

afterAll(async () => {
  await Promise.all((parties ?? []).map((party) => party.close()));
  await stack?.stop();
});

const summary = ({ disagreements }: Probed): string[] =>
  disagreements
    .slice(0, 20)
    .map(
      ({ asker: { caller, areFactsFresh }, table, row, oracle, firstWall, secondWall }) =>
        `${caller.role} for ${caller.purpose} at ${caller.party}${areFactsFresh ? '' : ' (stale)'} of ${table} ${row.dataClass}: oracle ${oracle}, first wall ${firstWall}, second wall ${secondWall ? 'shows' : 'hides'}`,
    );

test('ten thousand probes: both walls show what the oracle allows, and nothing else', async () => {
  const probed = await probe(world, oracleOf(), undefined, PROBES);
  process.stdout.write(
    `leak probes: ${probed.probes} by ${probed.askers} askers, of which ${probed.shown} may be seen; ${probed.disagreements.length} disagreements\n`,
  );
  expect(summary(probed)).toEqual([]);
  expect(probed.probes).toBeGreaterThanOrEqual(PROBES);
  // a comparison in which nearly nothing, or nearly everything, may be seen would prove little
  expect(probed.shown / probed.probes).toBeGreaterThan(0.05);
  expect(probed.shown / probed.probes).toBeLessThan(0.9);
  const left = [...world.rows.values()].flat().filter(({ table, subject }) => subject !== null && !probed.tables.has(table.target));
  expect([...new Set(left.map(({ table }) => table.target))]).toEqual([]);
}, 120_000);

test('the gateway shows what the oracle allows and nothing else, and one that answers for another is seen', async () => {
  const sound = await probeGateway(stack, world, oracleOf(), { seed: SEED, most: GATEWAY_PROBES });
  process.stdout.write(`probes of the gateway: ${sound.probes} in ${sound.requests} requests, of which ${sound.shown} may be seen\n`);
  expect(sound.disagreements.slice(0, 10)).toEqual([]);
  expect(sound.shown).toBeGreaterThan(50);
  const swapped = await startTamperingGateway(stack.url, (_answer, last) => last);
  const { disagreements } = await probeGateway(stack, world, oracleOf(), { seed: SEED, most: GATEWAY_PROBES, url: swapped.url });
  await swapped.close();
  expect(disagreements.length).toBeGreaterThan(10);
}, 120_000);

describe('a rule that was broken on purpose is seen', () => {
  // a case director hears from a school without anybody's consent
  const directors = (): ProbeWorld => ({ ...world, askers: world.askers.filter(({ caller }) => caller.role === 'CASE_DIRECTOR') });

  test('in the oracle', async () => {
    const rule = /(context\.role == "CASE_DIRECTOR") && context\.consented/;
    expect(CEDAR).toMatch(rule);
    const { disagreements } = await probe(directors(), oracleOf(CEDAR.replace(rule, '$1')));
    expect(disagreements.filter(({ oracle, firstWall, secondWall }) => oracle === 'ALL' && firstWall === 'NONE' && !secondWall)).not.toEqual([]);
  }, 120_000);

  test('of objections, in the oracle', async () => {
    const rule = 'context.restricted && !context.own';
    expect(CEDAR).toContain(rule);
    const carers = { ...world, askers: world.askers.filter(({ caller }) => caller.role === 'CARE_PROFESSIONAL') };
    const { disagreements } = await probe(carers, oracleOf(CEDAR.replace(rule, 'false')));
    expect(disagreements.filter(({ oracle, firstWall, secondWall }) => oracle === 'ALL' && firstWall === 'NONE' && !secondWall)).not.toEqual([]);
  }, 120_000);

  test('of who left, in the oracle', async () => {
    const rule = 'when { context.left }';
    expect(CEDAR).toContain(rule);
    const { disagreements } = await probe({ ...world, askers: world.askers.filter(({ hasLeft }) => hasLeft) }, oracleOf(CEDAR.replace(rule, 'when { false }')));
    expect(disagreements.filter(({ oracle, firstWall, secondWall }) => oracle !== 'NONE' && firstWall === 'NONE' && !secondWall)).not.toEqual([]);
  }, 120_000);

  test('in the first wall', async () => {
    const cells = MATRIX.CASE_DIRECTOR.cells as Record<string, unknown>;
    const before = cells.EDUCATION;
    cells.EDUCATION = CODES.A;
    const { disagreements } = await probe(directors(), oracleOf());
    cells.EDUCATION = before;
    expect(disagreements.filter(({ oracle, firstWall, secondWall }) => oracle === 'NONE' && firstWall === 'ALL' && !secondWall)).not.toEqual([]);
  }, 120_000);

  test('in the second wall', async () => {
    const schools = parties.find(({ party }) => party === 'schools');
    const need = (consent: boolean) =>
      schools?.ask(`update rules.cell set needs_consent = $1 where capacity = 'CASE_DIRECTOR' and data_class = 'EDUCATION'`, [consent]);
    await need(false);
    const { disagreements } = await probe(directors(), oracleOf());
    await need(true);
    expect(disagreements.filter(({ oracle, firstWall, secondWall }) => oracle === 'NONE' && firstWall === 'NONE' && secondWall)).not.toEqual([]);
  }, 120_000);
});
