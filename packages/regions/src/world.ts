import { type Day, isDay, type SealedBsn, testBsns } from '@ketengraaf/core';
import { familyOf } from './family/family';
import { isRegion, REGIONS, type Region } from './regions';
import { type Batch, collector } from './rows/batch';
import { familyRows } from './rows/family-rows';
import { staticRows } from './rows/static-rows';
import { sceneOf } from './scene/scene';
import { showcaseFamily } from './showcase/showcase-family';

/** What a world is made of: the same input gives the same bytes. */
export interface WorldInput {
  readonly region: string;
  /** How many families, the showcase family included: 1 to 1,000,000. */
  readonly families: number;
  readonly seed: string | number;
  /** The day the world is made for; all its dates lie around it. */
  readonly today: Day;
  readonly sealBsn: (bsn: string) => SealedBsn;
}

/** A synthetic world of one region. */
export interface World {
  readonly region: Region;
  readonly families: number;
  readonly today: Day;
  /** Rows for five parties, tables in foreign-key order: first what stands in the region, then families in chunks. */
  batches(): Generator<Batch>;
}

/** Bounds of `today`: every region's contracts of today run between these days. */
export const FIRST_TODAY: Day = '2025-07-01';
export const LAST_TODAY: Day = '2034-06-30';
const MOST_FAMILIES = 1_000_000;
/** Families that are made in one go: few, so that whoever takes the rows gets a turn. */
const CHUNK = 10;

/** Makes a world, or throws an Error that says which input is wrong and what is allowed. */
export function createWorld(input: WorldInput): World {
  const { families, seed, today, sealBsn } = input;
  const region = allowedRegion(input.region);
  if (!Number.isInteger(families) || families < 1 || families > MOST_FAMILIES)
    throw new Error(`families must be a whole number from 1 to ${MOST_FAMILIES}, not ${families}`);
  if (!isDay(today) || today < FIRST_TODAY || today > LAST_TODAY) throw new Error(`today must be a day from ${FIRST_TODAY} to ${LAST_TODAY}, not ${today}`);
  return {
    region,
    families,
    today,
    *batches() {
      const scene = sceneOf(region, today, families);
      const into = collector();
      const numbers = testBsns();
      const nextBsn = (): SealedBsn | null => {
        const { value } = numbers.next();
        return value ? sealBsn(value) : null;
      };
      staticRows(scene, into);
      yield* into.take();
      familyRows(scene, showcaseFamily(scene), nextBsn, into);
      for (let index = 2; index <= families; index++) {
        familyRows(scene, familyOf(scene, seed, index), nextBsn, into);
        if (index % CHUNK === 0) yield* into.take();
      }
      yield* into.take();
    },
  };
}

function allowedRegion(region: string): Region {
  if (!isRegion(region)) throw new Error(`region must be one of ${REGIONS.join(', ')}, not ${region}`);
  return region;
}
