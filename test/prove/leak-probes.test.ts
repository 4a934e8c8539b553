import { CODES, MATRIX } from '@ketengraaf/access';
import { uuidOf } from '@ketengraaf/core';
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

test('consent about a sibling opens the family’s plan to who knows that sibling, and not to who opened a door to it alone', async () => {
  const teams = parties.find(({ party }) => party === 'local-teams') as PartyAtHand;
  const [of] = await teams.ask<{ family: string; known: string; sibling: string }>(
    `select y.family_id as family, min(y.id::text) as known, max(y.id::text) as sibling from local_teams.youth y join local_teams.family_plan p using (family_id)
     where not exists (select from facts.restriction r join local_teams.youth o on o.id = r.youth_id where o.family_id = y.family_id)
       and not exists (select from facts.authority a join local_teams.youth o on o.id = a.youth_id where o.family_id = y.family_id and a.disputed)
     group by 1 having count(distinct y.id) > 1 order by 1 limit 1`,
  );
  const { family, known, sibling } = of as NonNullable<typeof of>;
  const [person, organisation, role] = [uuidOf('partnership'), '99ZZ', 'SCHOOL_PARTNERSHIP'] as const;
  const involve = (youth: string) =>
    teams.ask(
      `insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
       values (gen_random_uuid(), $1, $2, 'schools', $3, $4, $5, '[2020-01-01,)', '{local-teams}')`,
      [youth, family, organisation, person, role],
    );
  await involve(known);
  await teams.ask(
    `insert into facts.emergency_grant (id, youth_id, family_id, party, organisation, person, role, reason, during, audience)
     values (gen_random_uuid(), $1, $2, 'schools', $3, $4, $5, 'probe', tstzrange(now() - interval '1 minute', now() + interval '1 hour'), '{local-teams}')`,
    [sibling, family, organisation, person, role],
  );
  await teams.ask(
    `insert into facts.person values ($1, app.today() - interval '17 years', '{local-teams}') on conflict (id) do update set birth_date = excluded.birth_date`,
    [sibling],
  );
  await teams.ask(
    `insert into facts.consent (id, youth_id, organisation, data_class, given_by, manner, during, audience)
     values (gen_random_uuid(), $1, $2, 'PLAN_STATUS', $1, 'ONLINE', '[2020-01-01,)', '{local-teams}')`,
    [sibling, organisation],
  );
  const caller = { person, organisation, party: 'schools', role, purpose: 'EDUCATION' } as const;
  const asked = { ...world, parties: [teams], askers: [{ caller, subjects: [family], areFactsFresh: true, hasLeft: false }] };
  const before = await probe(asked, oracleOf());
  await involve(sibling);
  const after = await probe(asked, oracleOf());
  expect([...summary(before), ...summary(after)]).toEqual([]);
  expect(after.shown).toBeGreaterThan(before.shown);
}, 60_000);

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
