import { isDay, isUuid } from '@ketengraaf/core';
import { family } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { teamsById } from '../team/team.store';
import { LocalTeam } from '../team/team.type';
import { transfersOfPlans, transfersToOwn } from './transfer.store';
import { TeamTransfer, TeamTransferPage } from './transfer.type';

/** The teams of a transfer, and what waits to be received. */
@Resolver(() => TeamTransfer)
export class TransferResolver {
  @Query(() => TeamTransferPage, {
    nullable: true,
    description: 'Families offered to the asker’s own team that nobody received yet, the first day first (te ontvangen overdrachten).',
  })
  async teamTransfers(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor where the last page ended (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TeamTransferPage | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [(day) => day === null || isDay(day), isUuid]);
    if (!(await door.mayList('DIRECTION', info))) return null;
    const found = await door.list(transfersToOwn, [...place, size + 1]);
    const transfers = found.slice(0, size);
    const last = transfers.at(-1);
    return { transfers, pageInfo: { hasNextPage: found.length > size, endCursor: last?.id ? writeCursor([last.startsOn, last.id]) : null } };
  }

  @Shows('DIRECTION')
  @FieldResolver(() => LocalTeam, { nullable: true, description: 'Team that gives the family (overdragend team).' })
  fromTeam(@Root() { fromTeamId }: TeamTransfer, @Ctx() { door }: Context): Promise<LocalTeam | null> {
    return door.entry(teamsById, fromTeamId);
  }

  @Shows('DIRECTION')
  @FieldResolver(() => LocalTeam, { nullable: true, description: 'Team that receives the family (ontvangend team).' })
  toTeam(@Root() { toTeamId }: TeamTransfer, @Ctx() { door }: Context): Promise<LocalTeam | null> {
    return door.entry(teamsById, toTeamId);
  }
}

/** The transfers of a plan. */
@Resolver(() => FamilyPlan)
export class TransfersOfPlanResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => [TeamTransfer], { nullable: true, description: 'Transfers of the plan between local teams, the latest first (overdrachten).' })
  transfers(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<TeamTransfer[] | null> {
    return door.many(transfersOfPlans, { key: id, of: family(familyId) }, info);
  }
}
