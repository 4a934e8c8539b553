import type { Word } from '@ketengraaf/subgraph';
import { ReservationResolver } from './reservation.resolver';
import { ReservationRow } from './reservation.row';
import { ReservationActsResolver } from './reservation-acts.resolver';

/** Places that are kept free for a while. */
export const reservation: Word = { rows: [ReservationRow], resolvers: [ReservationResolver, ReservationActsResolver] };
