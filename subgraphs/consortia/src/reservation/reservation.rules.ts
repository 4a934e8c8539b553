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
