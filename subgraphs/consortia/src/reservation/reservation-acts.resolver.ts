import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ReservationInput, ReservePlaceInput } from './reservation.input';
import { ConfirmReservationOutcome, ReleaseReservationOutcome, ReservationKept, ReservePlaceOutcome } from './reservation.outcome';
import { RESERVATION_CONSTRAINTS, stateOf } from './reservation.rules';
import { type KeptReservation, reservationById } from './reservation.store';
import { Reservation } from './reservation.type';
import { confirmReservation, releaseReservation, reservePlace } from './reserve-place';

const INPUT = { description: 'What to do (invoer).' } as const;
const LONGEST_HOURS = 24;

const lowered = (input: ReservationInput): ReservationInput => ({ ...input, reservation: input.reservation.toLowerCase() });

/** Keeping a place free, from the reservation to its end. */
@Resolver(() => ReservationKept)
export class ReservationActsResolver {
  @Mutation(() => ReservePlaceOutcome, { nullable: true, description: 'Keeps a place free for some hours, without saying for whom (optie nemen).' })
  reservePlace(@Arg('input', () => ReservePlaceInput, INPUT) input: ReservePlaceInput, @Ctx() context: Context): Promise<Outcome<ReservationKept>> {
    const { unit, hours } = input;
    if (hours < 1 || hours > LONGEST_HOURS) throw badUserInput(`hours must be from 1 to ${LONGEST_HOURS}, not ${hours}.`);
    return context.change('reservePlace', input, (room) => reservePlace(room, { unit: unit.toLowerCase(), hours }), RESERVATION_CONSTRAINTS);
  }

  @Mutation(() => ConfirmReservationOutcome, {
    nullable: true,
    description: 'Confirms that a place stays kept, as the consortium whose it is (optie bevestigen).',
  })
  confirmReservation(@Arg('input', () => ReservationInput, INPUT) input: ReservationInput, @Ctx() context: Context): Promise<Outcome<ReservationKept>> {
    return context.change('confirmReservation', input, (room) => confirmReservation(room, lowered(input)), RESERVATION_CONSTRAINTS);
  }

  @Mutation(() => ReleaseReservationOutcome, { nullable: true, description: 'Gives back a place that was kept free (optie vrijgeven).' })
  releaseReservation(@Arg('input', () => ReservationInput, INPUT) input: ReservationInput, @Ctx() context: Context): Promise<Outcome<ReservationKept>> {
    return context.change('releaseReservation', input, (room) => releaseReservation(room, lowered(input)), RESERVATION_CONSTRAINTS);
  }

  @FieldResolver(() => Reservation, { nullable: true, description: 'The reservation as it is now (optie).' })
  async reservation(@Root() { reservationId }: ReservationKept, @Ctx() { door }: Context): Promise<Reservation | null> {
    const [{ now }, [kept]] = await Promise.all([door.enter(), door.rows<KeptReservation>(reservationById, [reservationId])]);
    return kept ? { ...kept, state: stateOf(kept, now) } : null;
  }
}
