import { isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { consortiaByOrganisation } from '../consortium/consortium.store';
import { Consortium } from '../consortium/consortium.type';
import { WaitingListEntry } from '../waiting/waiting.type';
import { shownSize } from './pool-size.rules';
import { allPools, membersOfPools, poolsById, poolsOfEntries, sizesOfPools } from './waiting-pool.store';
import { PooledWait, PoolSize, WaitingPool } from './waiting-pool.type';
import { WaitingPoolConnection } from './waiting-pool-connection.type';

/** Waiting lists that consortia pool: who takes part, and how many wait. */
@Resolver(() => WaitingPool)
export class WaitingPoolResolver {
  @Query(() => WaitingPoolConnection, { description: 'Waiting lists that consortia pool, by name (gezamenlijke wachtlijsten).' })
  async waitingPools(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last one seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
  ): Promise<WaitingPoolConnection> {
    const size = pageSize(first);
    const place = placeAfter(after, [(part) => part !== null, isUuid]);
    const page = await door.rows<WaitingPool>(allPools, [...place, size + 1]);
    const edges = page.slice(0, size).map((node) => ({ cursor: writeCursor([node.name, node.id]), node }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
  }

  @Shows('PLACES')
  @FieldResolver(() => PoolSize, { nullable: true, description: 'How many wait in it (omvang).' })
  async size(@Root() { id }: WaitingPool, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PoolSize | null> {
    if (!door.mayUse('PLACES', info)) return null;
    const [size] = await door.rowsFor<{ key: string; youths: number; entries: number }>(sizesOfPools, id, []);
    return shownSize(size ?? { youths: 0, entries: 0 });
  }

  @FieldResolver(() => [Consortium], { nullable: true, description: 'Who takes part today (deelnemende consortia).' })
  async members(@Root() { id }: WaitingPool, @Ctx() { door }: Context): Promise<Consortium[]> {
    const members = await door.rowsFor<{ key: string; organisation: string }>(membersOfPools, id, []);
    const found = await Promise.all(members.map(({ organisation }) => door.entry(consortiaByOrganisation, organisation)));
    return found.filter((consortium) => consortium !== null);
  }
}

/** In which pools somebody waits. */
@Resolver(() => WaitingListEntry)
export class PooledWaitingResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [PooledWait], { nullable: true, description: 'In which pools it is or was, the latest first (gezamenlijke wachtlijsten).' })
  pools(@Root() { id, youthId }: WaitingListEntry, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PooledWait[] | null> | null {
    return id === null ? null : door.many(poolsOfEntries, { key: id, of: youth(youthId) }, info);
  }
}

/** The pool somebody waits in. */
@Resolver(() => PooledWait)
export class PooledWaitResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => WaitingPool, { nullable: true, description: 'The pool (gezamenlijke wachtlijst).' })
  pool(@Root() { poolId }: PooledWait, @Ctx() { door }: Context): Promise<WaitingPool | null> {
    return door.entry(poolsById, poolId);
  }
}
