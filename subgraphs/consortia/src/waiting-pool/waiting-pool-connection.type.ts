import { PageInfo } from '@ketengraaf/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { WaitingPool } from './waiting-pool.type';

/** One pool in a page. */
@ObjectType({ description: 'A pool in a page of them (gezamenlijke wachtlijst).', simpleResolvers: true })
export class WaitingPoolEdge {
  @Field(() => String, { description: 'Where it stands in the list (cursor).' })
  cursor: string;

  @Field(() => WaitingPool, { description: 'The pool (gezamenlijke wachtlijst).' })
  node: WaitingPool;
}

/** A page of pools. */
@ObjectType({ description: 'Page of pooled waiting lists (gezamenlijke wachtlijsten).', simpleResolvers: true })
export class WaitingPoolConnection {
  @Field(() => [WaitingPoolEdge], { description: 'The pools on this page (gezamenlijke wachtlijsten).' })
  edges: WaitingPoolEdge[];

  @Field(() => PageInfo, { description: 'Whether there is more (pagina).' })
  pageInfo: PageInfo;
}
