import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A reservation was made, confirmed or given back. */
@ObjectType({ description: 'A reservation was made, confirmed or given back (optie gewijzigd).', simpleResolvers: true })
export class ReservationKept {
  @Field(() => ID, { description: OPAQUE_ID })
  reservationId: string;
}

/** What reserving can give. */
export const ReservePlaceOutcome = outcomeOf('ReservePlaceOutcome', 'What came of reserving a place (uitkomst).', ReservationKept);
/** What confirming can give. */
export const ConfirmReservationOutcome = outcomeOf('ConfirmReservationOutcome', 'What came of confirming a reservation (uitkomst).', ReservationKept);
/** What giving back can give. */
export const ReleaseReservationOutcome = outcomeOf('ReleaseReservationOutcome', 'What came of giving a place back (uitkomst).', ReservationKept);
