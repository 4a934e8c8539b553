import { isDay, isUuid } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { type Context, pageSize, placeAfter, Shows, Uuid, writeCursor } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { referrersByOrganisation } from '../referrer/referrer.store';
import { Referrer } from '../referrer/referrer.type';
import { countOwnReferrals, ownReferrals, referralsById, referralsOfYouths, stepsOfReferrals } from './referral.store';
import { Referral, ReferralConnection, ReferralStep, Youth } from './referral.type';

/** The referrals of a youth. */
@Resolver(() => Youth)
export class YouthReferralResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => [Referral], { nullable: true, description: 'The referrals, the latest first (verwijzingen).' })
  referrals(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Referral[] | null> {
    return door.many(referralsOfYouths, youth(id), info);
  }
}

/** Referrals, and those of one's own practice. */
@Resolver(() => Referral)
export class ReferralResolver {
  @Query(() => Referral, { nullable: true, description: 'A referral by its identifier; null where it does not exist or may not be seen (verwijzing).' })
  referral(@Arg('id', () => Uuid, { description: 'Identifier of the referral (kenmerk).' }) id: string, @Ctx() { door }: Context): Promise<Referral | null> {
    return door.find(referralsById, id.toLowerCase());
  }

  @Query(() => ReferralConnection, { nullable: true, description: 'The referrals of the asker’s own practice, the latest first (mijn verwijzingen).' })
  async myReferrals(
    @Arg('first', () => Int, { defaultValue: 20, description: 'How many, from 1 to 100 (aantal).' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last referral seen (cursor).' }) after: string | null,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralConnection | null> {
    const size = pageSize(first);
    const place = placeAfter(after, [isDay, isUuid]);
    if (!(await door.mayList('TRAJECTORY', info))) return null;
    const [page, [total]] = await Promise.all([door.list(ownReferrals, [...place, size + 1]), door.rows<{ count: number }>(countOwnReferrals, [])]);
    const edges = page.slice(0, size).map(({ referredOn, referral }) => ({ cursor: writeCursor([referredOn, referral.id]), node: referral }));
    return { edges, pageInfo: { hasNextPage: page.length > size, endCursor: edges.at(-1)?.cursor ?? null }, totalCount: total?.count ?? 0 };
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Referrer, { nullable: true, description: 'Who referred (verwijzer).' })
  async referrer(@Root() { organisation, court }: Referral, @Ctx() { door }: Context): Promise<Referrer | null> {
    const referrer = court ?? organisation;
    return referrer === null ? null : door.entry(referrersByOrganisation, referrer);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => Referrer, {
    nullable: true,
    description: 'Who entered it: who referred or, of what a court decided, the access that received it (ingevoerd door).',
  })
  async enteredBy(@Root() { organisation }: Referral, @Ctx() { door }: Context): Promise<Referrer | null> {
    return organisation === null ? null : door.entry(referrersByOrganisation, organisation);
  }

  @Shows('TRAJECTORY')
  @FieldResolver(() => [ReferralStep], { nullable: true, description: 'The steps the referrer took, in their order (stappen).' })
  steps(@Root() { id, youthId }: Referral, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<ReferralStep[] | null> {
    return door.many(stepsOfReferrals, { key: id, of: youth(youthId) }, info);
  }
}
