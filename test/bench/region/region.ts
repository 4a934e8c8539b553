import { emptyDataFolder } from '@ketengraaf/stack';
import { measureQuestions, type QuestionCost } from './measure-questions';
import { type RegionWorld, startRegion } from './region-world';
import { type Searched, searchTogether } from './searchers';

/** What was measured in a small region and a large one. */
export interface RegionFigures {
  readonly small: WorldFigures;
  readonly large: WorldFigures;
  readonly searched: Searched;
}

/** What was measured in one. */
interface WorldFigures {
  readonly families: number;
  readonly filledInS: number;
  readonly costs: readonly QuestionCost[];
}

/** How to measure. */
export interface RegionBenchWish {
  /** Of the large region. */
  readonly families: number;
  /** How often a place is tried for. */
  readonly tries: number;
  readonly folder: string;
  readonly say: (sentence: string) => void;
}

const SMALL = 1_000;

/** Makes a small region and a large one, asks both the same, and has places searched and booked in the large one. */
export async function measureRegions({ families, tries, folder, say }: RegionBenchWish): Promise<RegionFigures> {
  const figuresOf = async (world: RegionWorld): Promise<WorldFigures> => {
    const { families: count, filledInS } = world;
    return { families: count, filledInS, costs: await measureQuestions(world, say) };
  };
  const within = async <Result>(count: number, work: (world: RegionWorld) => Promise<Result>): Promise<Result> => {
    say(`region of ${count}: it is filled`);
    const world = await startRegion({ families: count, folder, say });
    try {
      return await work(world);
    } finally {
      await world.stack.stop();
      emptyDataFolder(world.stack.dataDir);
    }
  };
  const small = await within(SMALL, figuresOf);
  return within(families, async (world) => ({ small, large: await figuresOf(world), searched: await searchTogether(world, tries, say) }));
}
