import { isDay, isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { contractsById } from '../contract/contract.store';
import { FrameworkContract } from '../contract/contract.type';
import { municipalitiesByCode } from '../municipality/municipality.store';
import { Municipality } from '../municipality/municipality.type';
import { allocationsOfYouths, countOwnAllocations, ownAllocations } from './allocation.store';
import { Allocation, AllocationConnection, Youth } from './allocation.type';

/** What was allocated to a youth, and by one's own municipality. */
@Resolver(() => Youth)
export class YouthAllocationResolver {
  @Query(() => AllocationConnection, {
    nullable: true,
    description: 'The allocations of the asker’s own municipality, the latest decision first (mijn toewijzingen).',
  })
  async myAllocations(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last allocation seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AllocationConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isDay, isUuid]);
    if (!(await door.mayList('ALLOCATION', info))) return null;
    const [page, [total]] = await Promise.all([door.list(ownAllocations, [...place, size + 1]), door.rows<{ count: number }>(countOwnAllocations, [])]);
    const edges = page.slice(0, size).map(({ decidedOn, id, allocation }) => ({ cursor: writeCursor([decidedOn, id]), node: allocation }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }

  @Shows('ALLOCATION')
  @FieldResolver(() => [Allocation], { nullable: true, description: 'What was allocated, the latest period first (toewijzingen).' })
  allocations(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Allocation[] | null> {
    return door.many(allocationsOfYouths, youth(id), info);
  }
}

/** Where an allocation comes from, and under which contract. */
@Resolver(() => Allocation)
export class AllocationResolver {
  @Shows('ALLOCATION')
  @FieldResolver(() => Municipality, { nullable: true, description: 'The municipality that allocated it (gemeente).' })
  async municipality(@Root() { municipalityCode }: Allocation, @Ctx() { door }: Context): Promise<Municipality | null> {
    return municipalityCode === null ? null : door.entry(municipalitiesByCode, municipalityCode);
  }

  @Shows('ALLOCATION')
  @FieldResolver(() => FrameworkContract, { nullable: true, description: 'The contract it is under (raamcontract).' })
  contract(@Root() { contractId }: Allocation, @Ctx() { door }: Context): Promise<FrameworkContract | null> {
    return door.entry(contractsById, contractId);
  }
}
