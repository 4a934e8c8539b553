import { enumOf, Instant, Shows } from '@ketengraaf/subgraph';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ReservationState } from './reservation.rules';

/** How a reservation stands. */
const ReservationStateKind = enumOf<ReservationState>('ReservationState', 'How a reservation of a place stands (stand van de optie).', {
  HELD: 'The place is kept free until it expires (optie).',
  CONFIRMED: 'The consortium confirmed it: the place stays kept (bevestigd).',
  RELEASED: 'It was given back (vrijgegeven).',
  EXPIRED: 'Its time is over (verlopen).',
});

/** Whose reservations are listed. */
export const ReservationSide = enumOf('ReservationSide', 'Whose reservations are listed (zijde van de optie).', {
  OURS: 'Those that the asker’s organisation holds (onze opties).',
  WITH_US: 'Those of places of the asker’s consortium (opties bij ons).',
});

/** A place that is kept free for a while. */
@ObjectType({ description: 'Place that an organisation keeps free for a while, without saying for whom (optie op een plek).', simpleResolvers: true })
export class Reservation {
  @Shows('PLACES')
  @Field(() => ID, { description: 'Identifier of the reservation (kenmerk).' })
  id: string;

  @Shows('PLACES')
  @Field(() => ReservationStateKind, { description: 'How it stands (stand).' })
  state: ReservationState;

  @Shows('PLACES')
  @Field(() => ID, { description: 'Identifier of the unit that has the place (kenmerk).' })
  unitId: string;

  @Shows('PLACES')
  @Field(() => String, { description: 'Name of that unit (naam van de groep of het team).' })
  unitName: string;

  @Shows('PLACES')
  @Field(() => ID, { description: 'Organisation that holds it: GM code, BRIN or identifier (organisatie).' })
  heldFor: string;

  @Shows('PLACES')
  @Field(() => Instant, { description: 'When it was made (gemaakt op).' })
  madeAt: Date;

  @Shows('PLACES')
  @Field(() => Instant, { description: 'When it expires or expired, unless it was confirmed (verloopt op).' })
  expiresAt: Date;

  @Shows('PLACES')
  @Field(() => Instant, { nullable: true, description: 'When the consortium confirmed it (bevestigd op).' })
  confirmedAt: Date | null;

  @Shows('PLACES')
  @Field(() => Instant, { nullable: true, description: 'When it was given back (vrijgegeven op).' })
  releasedAt: Date | null;

  @Shows('PLACES')
  @Field(() => Int, { description: 'Version, to give when it is changed (versie).' })
  version: number;

  organisation: string;
}
