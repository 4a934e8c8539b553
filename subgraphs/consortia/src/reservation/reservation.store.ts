import type { Statement } from '@ketengraaf/door';
import type { ReservationMoments } from './reservation.rules';

/** A reservation as it is kept, with the name of its unit. */
export interface KeptReservation extends ReservationMoments {
  readonly id: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly organisation: string;
  readonly heldFor: string;
  readonly madeAt: Date;
  readonly version: number;
}

const SELECT = `select t.id, t.capacity_unit as "unitId", u.name as "unitName", t.organisation, t.held_for as "heldFor", t.made_at as "madeAt",
  t.expires_at as "expiresAt", t.confirmed_at as "confirmedAt", t.released_at as "releasedAt", t.version
from consortia.reservation t join consortia.capacity_unit u on u.id = t.capacity_unit`;

/** A reservation by its identifier, for who holds it and whose place it is. */
export const reservationById: Statement = { name: 'reservation_by_id', text: `${SELECT} where t.id = $1` };

const PAGE = `($1::timestamptz is null or (t.made_at, t.id) < ($1, $2::uuid)) order by t.made_at desc, t.id desc limit $3`;

/** The reservations the asker's organisation holds, the latest first; from after an instant and an identifier. */
export const reservationsWeHold: Statement = { name: 'reservations_we_hold', text: `${SELECT} where t.held_for = app.organisation() and ${PAGE}` };

/** The same of places of the asker's consortium. */
export const reservationsWithUs: Statement = { name: 'reservations_with_us', text: `${SELECT} where t.organisation = app.employer() and ${PAGE}` };
