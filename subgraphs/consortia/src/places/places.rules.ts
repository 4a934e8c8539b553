import { addDays, type CareIntensity, type Day, type Expertise, type ResidenceType, type Urgency } from '@ketengraaf/core';
import { holdsOn, type Span } from './coverage.rules';
import { kilometresBetween, type Point } from './distance.rules';

/** What is looked for; an empty list or null asks for anything. */
export interface Need {
  readonly expertises: readonly Expertise[];
  readonly intensity: CareIntensity | null;
  readonly residenceType: ResidenceType | null;
  readonly age: number | null;
  readonly urgency: Urgency | null;
  readonly on: Day;
  readonly maxKilometres: number | null;
}

/** What a unit offers, and what it last reported of its places. */
export interface Unit extends Point {
  readonly id: string;
  readonly intensity: CareIntensity;
  readonly residenceType: ResidenceType | null;
  readonly expertises: readonly Expertise[];
  /** Whole years, from one up to but not including another. */
  readonly ages: { readonly from: number; readonly until: number };
  /** When its provider is a member of the consortium. */
  readonly membership: Span;
  /** As reported. */
  readonly placesAvailable: number;
  /** How many of those somebody holds now. */
  readonly placesHeld: number;
  readonly availableFrom: Day | null;
  readonly asOf: Date;
}

/** A unit that fits the need, with what the order looks at. */
export interface Fit<U extends Unit> {
  readonly unit: U;
  /** The day a place comes free; null where there is one already. */
  readonly freeFrom: Day | null;
  readonly isStale: boolean;
  readonly matchedExpertises: readonly Expertise[];
  /** Null where nobody said where the distance counts from. */
  readonly kilometres: number | null;
}

const FRESH_MILLISECONDS = 7 * 86_400_000;

/** Within how many days somebody must be helped; help of no urgency has no such bound. */
export const DAYS_TO_HELP: Readonly<Record<Urgency, number | null>> = { CRISIS: 1, URGENT: 3, SOON: 28, REGULAR: null };

/** Whether a report is too old to rely on without asking: older than seven days. */
export function isStale(asOf: Date, now: Date): boolean {
  return now.getTime() - asOf.getTime() > FRESH_MILLISECONDS;
}

/** When there is a place that nobody holds: NOW, a day, or undefined where a unit is full and said no day. */
export function freeFrom(
  { placesAvailable, placesHeld, availableFrom }: Pick<Unit, 'placesAvailable' | 'placesHeld' | 'availableFrom'>,
  on: Day,
): Day | 'NOW' | undefined {
  if (placesAvailable > 0 && placesHeld >= placesAvailable) return undefined;
  if (placesAvailable > 0 && (availableFrom === null || availableFrom <= on)) return 'NOW';
  return availableFrom ?? undefined;
}

/** The unit as a place for the need, or undefined where it is none. One expertise that is wanted is enough: members combine. */
export function fit<U extends Unit>(unit: U, need: Need, from: Point | null, now: Date): Fit<U> | undefined {
  if (!holdsOn(unit.membership, need.on)) return undefined;
  if (need.intensity !== null && unit.intensity !== need.intensity) return undefined;
  if (need.residenceType !== null && unit.residenceType !== need.residenceType) return undefined;
  if (need.age !== null && (need.age < unit.ages.from || need.age >= unit.ages.until)) return undefined;
  const matchedExpertises = unit.expertises.filter((expertise) => need.expertises.includes(expertise));
  if (need.expertises.length > 0 && matchedExpertises.length === 0) return undefined;
  const free = freeFrom(unit, need.on);
  const daysToHelp = need.urgency === null ? null : DAYS_TO_HELP[need.urgency];
  if (free === undefined || (free !== 'NOW' && daysToHelp !== null && free > addDays(need.on, daysToHelp))) return undefined;
  const kilometres = from && kilometresBetween(from, unit);
  // a distance nobody knows hides no place from who needs one
  if (need.maxKilometres !== null && kilometres !== null && kilometres > need.maxKilometres) return undefined;
  return { unit, freeFrom: free === 'NOW' ? null : free, isStale: isStale(unit.asOf, now), matchedExpertises, kilometres };
}
