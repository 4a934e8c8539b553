import { join } from 'node:path';
import { parties, type Subgraph } from '../../test/subgraphs';
import { buildSupergraph } from '../supergraph/build-supergraph';
import { planHere } from './plan-here';
import { planInThread } from './plan-in-thread';
import type { Planner, PlanningLimits } from './planner';

/** Parties between which the planner has so much choice that it weighs plans for minutes. */
const HARD: readonly Subgraph[] = [0, 1, 2, 3, 4].map((number) => ({
  name: `p${number}`,
  sdl: `
    type Query { t: T @shareable }
    type T @key(fields: "id") { id: ID! a: Int @shareable b: Int @shareable t: T @shareable u: U @shareable own${number}: Int }
    type U @key(fields: "id") { id: ID! t: T @shareable x: Int @shareable }
  `,
}));
const EASY = '{ t { a } }';
const HOSTILE = `{${'t { a b own0 own1 own2 own3 own4 u { x '.repeat(4)} t { a } ${'}}'.repeat(4)}}`;
const NONE: ReadonlyMap<string, boolean> = new Map();
const LIMITS: PlanningLimits = { evaluatedPlans: 1_000_000_000, paths: 1_000_000_000, planningMs: 60_000 };
const options = { execArgv: ['--require', join(__dirname, '../../../../test/jest/run-typescript.cjs')] };
const { supergraph } = parties(HARD);

async function withPlanner<T>(given: string, limits: Partial<PlanningLimits>, use: (planner: Planner) => Promise<T>): Promise<T> {
  const planner = planInThread(given, { ...LIMITS, ...limits }, options);
  try {
    return await use(planner);
  } finally {
    await planner.close();
  }
}

async function codeOf(planning: () => unknown): Promise<unknown> {
  try {
    await planning();
    return undefined;
  } catch (error) {
    return (error as { extensions?: { code?: unknown } }).extensions?.code ?? (error as Error).message;
  }
}

test('a thread plans what would be planned here', async () => {
  const here = planHere(buildSupergraph(supergraph), LIMITS);
  await withPlanner(supergraph, {}, async (planner) => {
    for (const text of [EASY, '{ t { own1 u { t { own2 } } } }', '{ __typename }', 'query ($x: Boolean) { t { b } }']) {
      expect(await planner.plan({ text, overrides: NONE })).toEqual(here.plan({ text, overrides: NONE }));
    }
    expect(await codeOf(() => planner.plan({ text: '{ nothing }', overrides: NONE }))).toBe('Cannot query field "nothing" on type "Query".');
  });
});

test('what takes too long is refused; until then nothing else here is held up, and then the next is planned', async () => {
  await withPlanner(supergraph, { planningMs: 4_000 }, async (planner) => {
    await planner.plan({ text: EASY, overrides: NONE });
    let ticks = 0;
    const ticking = setInterval(() => {
      ticks += 1;
    }, 100);
    const [hostile, next] = [HOSTILE, '{ t { b } }'].map((text) => codeOf(() => planner.plan({ text, overrides: NONE })));
    expect(await hostile).toBe('PLAN_TOO_COMPLEX');
    clearInterval(ticking);
    // Forty, were the machine idle; none, were it planned here.
    expect(ticks).toBeGreaterThan(4);
    expect(await next).toBeUndefined();
  });
});

test('without a thread nothing is planned, and nobody waits', async () => {
  await withPlanner('type Query { a: Int }', {}, async (planner) => {
    expect(await codeOf(() => planner.plan({ text: EASY, overrides: NONE }))).toBe('PLANNER_UNAVAILABLE');
  });
});

test('who waits when it is closed is told', async () => {
  const planner = planInThread(supergraph, LIMITS, options);
  const waiting = [EASY, HOSTILE].map((text) => codeOf(() => planner.plan({ text, overrides: NONE })));
  await planner.close();
  expect(await Promise.all(waiting)).toEqual(['PLANNER_UNAVAILABLE', 'PLANNER_UNAVAILABLE']);
  expect(await codeOf(() => planner.plan({ text: EASY, overrides: NONE }))).toBe('PLANNER_UNAVAILABLE');
});
