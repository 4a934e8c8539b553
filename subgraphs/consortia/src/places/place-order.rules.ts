import type { Urgency } from '@ketengraaf/core';
import type { Fit, Unit } from './places.rules';

/** What places are put in order by. */
export type PlaceCriterion = 'SOONEST' | 'FRESHEST' | 'BEST_FIT' | 'NEAREST';

/**
 * What counts first when places are put in order, by urgency: who cannot wait needs the place that is there, who can needs
 * the place that fits. Whatever the order, nothing is left out by it.
 */
export const ORDER_OF_PLACES: Readonly<Record<Urgency, readonly PlaceCriterion[]>> = {
  CRISIS: ['SOONEST', 'FRESHEST', 'NEAREST', 'BEST_FIT'],
  URGENT: ['SOONEST', 'FRESHEST', 'BEST_FIT', 'NEAREST'],
  SOON: ['BEST_FIT', 'SOONEST', 'NEAREST', 'FRESHEST'],
  REGULAR: ['BEST_FIT', 'NEAREST', 'SOONEST', 'FRESHEST'],
};

/** The order where no urgency is known. */
const WITHOUT_URGENCY = ORDER_OF_PLACES.URGENT;

/** Each criterion as text that sorts: what comes first is less. */
const KEYS: Readonly<Record<PlaceCriterion, (fit: Fit<Unit>) => string>> = {
  SOONEST: ({ freeFrom }) => freeFrom ?? '',
  FRESHEST: ({ isStale }) => (isStale ? '1' : '0'),
  BEST_FIT: ({ matchedExpertises }) => String(99 - matchedExpertises.length).padStart(2, '0'),
  NEAREST: ({ kilometres }) => (kilometres === null ? '~' : String(Math.round(kilometres * 10)).padStart(7, '0')),
};

/** Where a place stands in the order for an urgency: its keys, and its identifier last, so that no two stand at one place. */
export function positionOf(fit: Fit<Unit>, urgency: Urgency | null): string[] {
  const order = urgency === null ? WITHOUT_URGENCY : ORDER_OF_PLACES[urgency];
  return [...order.map((criterion) => KEYS[criterion](fit)), fit.unit.id];
}

/** Compares two positions of one order. */
export function comparePositions(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const beside = other[index] ?? '';
    if (part !== beside) return part < beside ? -1 : 1;
  }
  return 0;
}
