import { type Scene, scene } from '../test/random/case';
import { type Differing, differ, differSpoilt } from '../test/random/differ';
import { FAULTS } from '../test/random/faults';

const FIRST = Number(process.env.ENGINE_SEED ?? 1);
const WORLDS = Number(process.env.ENGINE_WORLDS ?? 24);
const OPERATIONS = Number(process.env.ENGINE_OPERATIONS ?? 12);
/** Long enough for a machine that has other things to do. */
const PATIENCE_MS = 300_000;

// Replay a failure with ENGINE_SEED=<seed> ENGINE_WORLDS=1: what failed can be read whole.
describe('over random parties, data and operations', () => {
  const scenes: Scene[] = [];

  beforeAll(() => {
    for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
      const set = scene(seed);
      if (set) scenes.push(set);
    }
  }, PATIENCE_MS);

  async function all(compare: (set: Scene, operations: number) => Promise<Differing>): Promise<Differing[]> {
    const found: Differing[] = [];
    for (const set of scenes) found.push(await compare(set, OPERATIONS));
    return found;
  }

  const sum = (found: readonly Differing[], of: (one: Differing) => number): number => found.reduce((total, one) => total + of(one), 0);

  test(
    'the answer is that of one schema over the same data',
    async () => {
      const found = await all(differ);
      expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
      const compared = sum(found, (one) => one.compared);
      expect(sum(found, ({ refused }) => refused)).toBeLessThanOrEqual(compared / 100);
      expect(sum(found, ({ texts }) => texts)).toBeGreaterThan(compared / 2);
      expect(compared).toBeGreaterThan(scenes.length * 10 * Number(WORLDS > 1));
    },
    PATIENCE_MS,
  );

  test(
    'with faults, what is told is true, and what is missing is in the errors',
    async () => {
      const found = await all(differSpoilt);
      expect(found.flatMap(({ wrong }) => wrong)).toEqual([]);
      const seldom = FAULTS.filter(({ name }) => sum(found, ({ spoilt }) => spoilt.get(name) ?? 0) < 5);
      expect(WORLDS > 1 ? seldom.map(({ name }) => name) : []).toEqual([]);
    },
    PATIENCE_MS,
  );
});
