import type { Violation } from '@ketengraaf/door';

/** How a reservation stands. */
export type ReservationState = 'HELD' | 'CONFIRMED' | 'RELEASED' | 'EXPIRED';

/** The moments of a reservation. */
export interface ReservationMoments {
  readonly expiresAt: Date;
  readonly confirmedAt: Date | null;
  readonly releasedAt: Date | null;
}

/** How a reservation stands at an instant: it ends by time, and nothing is done when it does. */
export function stateOf({ expiresAt, confirmedAt, releasedAt }: ReservationMoments, now: Date): ReservationState {
  if (releasedAt !== null) return 'RELEASED';
  if (confirmedAt !== null) return 'CONFIRMED';
  return now < expiresAt ? 'HELD' : 'EXPIRED';
}

/** So many places one person keeps free at once. */
const MOST_AT_ONCE = 3;

/** Whether somebody who keeps so many places free may keep another. */
export function mayReserve(heldNow: number): Violation | undefined {
  return heldNow < MOST_AT_ONCE ? undefined : FEW_AT_ONCE;
}

/** Whether a reservation that stands so can be confirmed. */
export function mayConfirm(state: ReservationState): Violation | undefined {
  return state === 'HELD' ? undefined : NOT_HELD;
}

/** Whether a reservation that stands so can be given back: also one that was confirmed. */
export function mayRelease(state: ReservationState): Violation | undefined {
  return state === 'HELD' || state === 'CONFIRMED' ? undefined : NOT_HELD;
}

const FEW_AT_ONCE: Violation = {
  rule: 'few_places_at_once',
  message: `U houdt al ${MOST_AT_ONCE} plekken vrij.`,
  wouldSatisfy: 'Geef eerst een andere optie vrij, of wacht tot er een verloopt.',
};
const NOT_HELD: Violation = {
  rule: 'reservation_is_held',
  message: 'De optie is verlopen, vrijgegeven of al bevestigd.',
  wouldSatisfy: 'Neem een nieuwe optie als er nog plek is.',
};

/** What constraints of the database mean to who reserves. */
export const RESERVATION_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  place_is_free: {
    rule: 'place_is_free',
    message: 'Hier is geen vrije plek meer die niemand vrijhoudt.',
    wouldSatisfy: 'Kies een andere plek, of probeer het opnieuw als een optie is verlopen.',
  },
  place_is_held_once: {
    rule: 'place_is_free',
    message: 'Iemand anders was net eerder met deze plek.',
    wouldSatisfy: 'Kies een andere plek.',
  },
};
