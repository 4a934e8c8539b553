import { PageInfo } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { Reservation } from './reservation.type';

/** One reservation in a page. */
@ObjectType({ description: 'A reservation in a page of them (optie op een plek).', simpleResolvers: true })
export class ReservationEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => Reservation, { description: 'The reservation (optie).' })
  node: Reservation;
}

/** A page of reservations. */
@ObjectType({ description: 'Page of reservations (opties op plekken).', simpleResolvers: true })
export class ReservationConnection {
  @Field(() => [ReservationEdge], { description: 'The reservations on this page (opties).' })
  edges: ReservationEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
