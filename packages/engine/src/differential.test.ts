import { answered, expected, operationOf, scene } from '../test/random/case';
import { essence, toldTwice } from '../test/random/compare';

const FIRST = Number(process.env.ENGINE_SEED ?? 1);
const WORLDS = Number(process.env.ENGINE_WORLDS ?? 60);
const OPERATIONS = 8;

/** Replay one with ENGINE_SEED=<seed> ENGINE_WORLDS=1. */
test('answers random operations over random parties as one schema over the same data does', async () => {
  let compared = 0;
  for (let seed = FIRST; seed < FIRST + WORLDS; seed += 1) {
    const set = scene(seed);
    if (!set) continue;
    for (let number = 0; number < OPERATIONS; number += 1) {
      const operation = operationOf(set, number);
      if (!operation) continue;
      set.all.asked.length = 0;
      const [ours, theirs] = [await answered(set, operation), await expected(set, operation)];
      const replay = { seed, number, operation: operation.text, variables: operation.variables };
      const asked = set.all.asked;
      const same = JSON.stringify(essence(ours)) === JSON.stringify(essence(theirs));
      if (!same && process.env.ENGINE_SHOW)
        console.log(set.sdl, '\n', operation.text, operation.variables, JSON.stringify(asked, null, 1), JSON.stringify(ours), '\n', JSON.stringify(theirs));
      expect({ ...replay, ...essence(ours), toldTwice: toldTwice(ours) }).toEqual({ ...replay, ...essence(theirs), toldTwice: [] });
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(WORLDS * 2);
});
