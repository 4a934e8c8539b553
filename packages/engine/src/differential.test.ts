import { answered, answeredAsText, expected, operationOf, type Scene, scene } from '../test/random/case';
import { essence, toldTwice, untrue } from '../test/random/compare';
import { FAULTS } from '../test/random/faults';
import { hash } from '../test/random/rng';

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

  test(
    'the answer is that of one schema over the same data',
    async () => {
      let compared = 0;
      let refused = 0;
      let texts = 0;
      for (const set of scenes) {
        for (let number = 0; number < OPERATIONS; number += 1) {
          const operation = operationOf(set, number);
          if (!operation) continue;
          const [ours, theirs] = [await answered(set, operation), await expected(set, operation)];
          const replay = { seed: set.world.seed, number, operation: operation.text, variables: operation.variables };
          if (ours.errors?.[0]?.extensions?.code === 'PLAN_UNSOUND') {
            refused += 1;
            continue;
          }
          expect({ ...replay, ...essence(ours), toldTwice: toldTwice(ours) }).toEqual({ ...replay, ...essence(theirs), toldTwice: [] });
          const { text, madeAsText } = await answeredAsText(set, operation);
          expect({ ...replay, text }).toEqual({ ...replay, text: JSON.stringify(ours) });
          compared += 1;
          texts += Number(madeAsText);
        }
      }
      expect(refused).toBeLessThanOrEqual(compared / 100);
      expect(texts).toBeGreaterThan(compared / 2);
      expect(compared).toBeGreaterThan(scenes.length * 10 * Number(WORLDS > 1));
    },
    PATIENCE_MS,
  );

  test(
    'with faults, what is told is true, and what is missing is in the errors',
    async () => {
      const spoilt = new Map(FAULTS.map(({ name }) => [name, 0]));
      let turn = 0;
      for (const set of scenes) {
        for (let number = 0; number < OPERATIONS; number += 1) {
          const operation = operationOf(set, number);
          const fault = FAULTS[turn++ % FAULTS.length]!;
          if (!operation) continue;
          let calls = 0;
          set.spoil = (answer) => {
            calls += 1;
            if (hash(`${set.world.seed}/${number}/${calls}`) % 2 === 0) return answer;
            spoilt.set(fault.name, (spoilt.get(fault.name) ?? 0) + 1);
            return fault.spoil(answer);
          };
          const [ours, theirs] = [await answered(set, operation), await expected(set, operation)];
          const wrong = untrue(ours, theirs.data).filter((one) => fault.told || !one.startsWith('nothing'));
          const replay = { seed: set.world.seed, number, operation: operation.text, fault: fault.name };
          expect({ ...replay, wrong, toldTwice: toldTwice(ours) }).toEqual({ ...replay, wrong: [], toldTwice: [] });
          set.spoil = undefined;
        }
      }
      expect(WORLDS > 1 ? [...spoilt.values()].filter((times) => times < 5) : []).toEqual([]);
    },
    PATIENCE_MS,
  );
});
