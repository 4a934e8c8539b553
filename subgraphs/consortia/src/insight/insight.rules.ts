import { hideSmallCells, SMALLEST_CELL } from '@ketengraaf/access';
import { CARE_INTENSITIES, type CareIntensity, SERVICES, type Service } from '@ketengraaf/core';

/** How many youths there are in a municipality for a service at an intensity. */
export interface Counted {
  readonly municipality: string;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly waiting: number;
  readonly inCare: number;
}

/** The same, with null for what would point at persons; a null municipality is all of them together. */
export interface Told {
  readonly municipality: string | null;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly waiting: number | null;
  readonly inCare: number | null;
}

const KINDS = SERVICES.flatMap((service) => CARE_INTENSITIES.map((intensity) => ({ service, intensity })));

/**
 * Counts as they may be told: for each kind of help one list of all municipalities with its total, whatever part of it is
 * asked for, because lists that overlap would give away together what each of them hides. No other total is ever told.
 */
export function tellCounts(counts: readonly Counted[]): Told[] {
  const municipalities = [...new Set(counts.map(({ municipality }) => municipality))].sort();
  const found = new Map(counts.map((count) => [`${count.municipality} ${count.service} ${count.intensity}`, count]));
  return KINDS.flatMap((kind) => {
    const list = (what: 'waiting' | 'inCare') => {
      const { cells, total } = hideSmallCells([municipalities.map((code) => found.get(`${code} ${kind.service} ${kind.intensity}`)?.[what] ?? 0)]);
      return [...(cells[0] ?? []), total];
    };
    const [waiting, inCare] = [list('waiting'), list('inCare')];
    return [...municipalities, null].map((municipality, at) => ({ ...kind, municipality, waiting: waiting[at] ?? null, inCare: inCare[at] ?? null }));
  });
}

/** Youths in light help for each in heavy help, to two decimals, out of counts that are told; null where too little is. */
export function lightToHeavy(told: readonly Told[]): number | null {
  const sum = (intensity: CareIntensity): number =>
    told.reduce((all, count) => all + (count.municipality === null && count.intensity === intensity ? (count.inCare ?? 0) : 0), 0);
  const [light, heavy] = [sum('LIGHT'), sum('HEAVY')];
  return light === 0 || heavy === 0 ? null : Math.round((light / heavy) * 100) / 100;
}

/** How long youths waited who started, by kind of help. */
export interface Waited {
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly started: number;
  readonly median: number;
  readonly ninthDecile: number;
}

/** Leaves out the waits of so few that they point at persons; no total of them is told. */
export function tellWaits(waits: readonly Waited[]): Waited[] {
  return waits.filter(({ started }) => started >= SMALLEST_CELL);
}

/** Youths who wait for each free place, to two decimals; null where there is no place, or no telling. */
export function shortage(waiting: number | null, placesAvailable: number): number | null {
  if (waiting === null || placesAvailable === 0) return null;
  return Math.round((waiting / placesAvailable) * 100) / 100;
}
