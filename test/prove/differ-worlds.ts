import { scene } from '../../packages/engine/test/random/case';
import { differ, differSpoilt } from '../../packages/engine/test/random/differ';

/** What came of holding the engine against the truth, world by world. */
export interface DifferedWorlds {
  readonly worlds: number;
  readonly operations: number;
  /** Answers that are not those of one schema over the same data; or, with faults, tell what is not true or hide what is missing. */
  readonly wrong: readonly object[];
}

const OPERATIONS = 12;

/** Draws so many random worlds, from a seed on, and asks each a dozen operations with and without faults. */
export async function differWorlds(seed: string, count: number, progress: (done: number) => void): Promise<DifferedWorlds> {
  // Worlds are numbered: the same seed draws the same ones.
  const first = [...seed].reduce((number, character) => (number * 31 + character.charCodeAt(0)) % 1_000_000_007, 7);
  const wrong: object[] = [];
  let [worlds, operations] = [0, 0];
  for (let world = 0; world < count; world += 1) {
    const set = scene(first + world);
    progress(world + 1);
    if (!set) continue;
    worlds += 1;
    for (const found of [await differ(set, OPERATIONS), await differSpoilt(set, OPERATIONS)]) {
      operations += found.compared;
      wrong.push(...found.wrong);
    }
  }
  return { worlds, operations, wrong };
}
