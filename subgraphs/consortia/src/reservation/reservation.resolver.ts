import { isUuid } from '@ketengraaf/core';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { isInstant } from '../is-instant';
import { stateOf } from './reservation.rules';
import { type KeptReservation, reservationsWeHold, reservationsWithUs } from './reservation.store';
import { Reservation, ReservationSide } from './reservation.type';
import { ReservationConnection } from './reservation-connection.type';

/** The reservations of the asker's organisation. */
@Resolver(() => Reservation)
export class ReservationResolver {
  @Shows('PLACES')
  @Query(() => ReservationConnection, { nullable: true, description: 'Reservations of the asker’s organisation, the latest first (mijn opties).' })
  async myReservations(
    @Arg('side', () => ReservationSide, { defaultValue: 'OURS', description: 'Those it holds, or those of its own places (zijde).' })
    side: keyof typeof ReservationSide,
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReservationConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isInstant, isUuid]);
    if (!door.mayUse('PLACES', info)) return null;
    const statement = side === 'OURS' ? reservationsWeHold : reservationsWithUs;
    const [{ now }, page] = await Promise.all([door.enter(), door.rows<KeptReservation>(statement, [...place, size + 1])]);
    const edges = page.slice(0, size).map((kept) => ({
      cursor: writeCursor([kept.madeAt.toISOString(), kept.id]),
      node: { ...kept, state: stateOf(kept, now) },
    }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Shows('PLACES')
  @FieldResolver(() => Consortium, { nullable: true, description: 'The consortium whose place it is (consortium).' })
  consortium(@Root() { organisation }: Reservation, @Ctx() { door }: Context): Promise<Consortium | null> {
    return door.entry(consortiaByOrganisation, organisation);
  }
}
