import { type Day, daysBetween } from '@ketengraaf/core';

/** A number of places wanted by a day, from what there was on another. */
export interface Target {
  readonly baselineOn: Day;
  readonly baselinePlaces: number;
  readonly factor: number;
  readonly targetOn: Day;
}

/** How many places were counted on a day. */
export interface Count {
  readonly countedOn: Day;
  readonly places: number;
}

/** How a target stands: nothing counted yet, on the straight way to it or behind, reached by its day or missed. */
export type TargetState = 'NOT_COUNTED' | 'ON_TRACK' | 'BEHIND' | 'REACHED' | 'MISSED';

/** How a target stands on a day, and by what. */
export interface Progress {
  readonly state: TargetState;
  /** The last count by that day, or by the day of the target if that has passed. */
  readonly counted: Count | null;
  /** What the straight way from baseline to target allows on the day of that count, or on the day asked for without one. */
  readonly expectedPlaces: number;
}

/** The places that are wanted, rounded to the side of the target. */
export function wantedPlaces({ baselinePlaces, factor }: Target): number {
  const wanted = Math.round(baselinePlaces * factor * 1000) / 1000;
  return factor <= 1 ? Math.floor(wanted) : Math.ceil(wanted);
}

/** What the straight way from baseline to target comes to on a day. */
function placesOnTheWay(target: Target, day: Day): number {
  const whole = daysBetween(target.baselineOn, target.targetOn);
  const share = Math.min(1, Math.max(0, daysBetween(target.baselineOn, day) / whole));
  return Math.round((target.baselinePlaces + (wantedPlaces(target) - target.baselinePlaces) * share) * 10) / 10;
}

/** Holds the counts against the target as it stands on a day: counts after that day, or after the day of the target, do not count. */
export function progressOn(target: Target, counts: readonly Count[], on: Day): Progress {
  const until = on < target.targetOn ? on : target.targetOn;
  const counted = counts
    .filter(({ countedOn }) => countedOn > target.baselineOn && countedOn <= until)
    .reduce<Count | null>((last, count) => (last === null || count.countedOn > last.countedOn ? count : last), null);
  const expectedPlaces = placesOnTheWay(target, counted?.countedOn ?? until);
  if (counted === null) return { state: 'NOT_COUNTED', counted, expectedPlaces };
  const goal = wantedPlaces(target);
  const isFewer = target.factor <= 1;
  const meets = (places: number): boolean => (isFewer ? counted.places <= places : counted.places >= places);
  if (meets(goal)) return { state: 'REACHED', counted, expectedPlaces };
  if (on >= target.targetOn) return { state: 'MISSED', counted, expectedPlaces };
  return { state: meets(expectedPlaces) ? 'ON_TRACK' : 'BEHIND', counted, expectedPlaces };
}
