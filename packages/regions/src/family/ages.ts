import { addDays, type Day } from '@ketengraaf/core';
import { shifted } from '../period';
import type { Random } from '../random';

// the ages at which rights change, each in turn; 18 stands for 18 to 22
const TURNING = [11, 12, 15, 16, 17, 18];

/** The birth date of the eldest of the n-th family: every other one at an age where rights change, the others up to 22. */
export function eldestBirth(index: number, leastAge: number, today: Day, random: Random): Day {
  const turning = TURNING[Math.floor(index / 2) % TURNING.length] as number;
  const age =
    index % 2 === 0 ? (turning === 18 ? random.between(18, 22) : turning) : random.between(leastAge, random.chance(0.15) ? Math.max(leastAge, 22) : 17);
  return addDays(shifted(today, -age), -random.below(364) - 1);
}

/** The birth dates of younger siblings; twins share one. */
export function siblingBirths(eldest: Day, count: number, twins: boolean, today: Day, random: Random): Day[] {
  const births: Day[] = [];
  let last = eldest;
  for (let index = 0; index < count; index++) {
    last = twins && index === 1 ? last : addDays(last, random.between(450, 1500));
    if (last >= addDays(today, -30)) break;
    births.push(last);
  }
  return births;
}
