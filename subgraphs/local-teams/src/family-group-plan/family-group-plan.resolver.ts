import { family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { offersOfPlans } from './family-group-plan.store';
import { FamilyGroupPlanOffer } from './family-group-plan.type';

/** The family-group plan that was offered. */
@Resolver(() => FamilyPlan)
export class FamilyGroupPlanResolver {
  @Shows('OTHER_GOALS')
  @FieldResolver(() => [FamilyGroupPlanOffer], {
    nullable: true,
    description: 'Offers to let the family draw up the plan itself, the latest first (familiegroepsplan).',
  })
  familyGroupPlanOffers(
    @Root() { id, familyId }: FamilyPlan,
    @Ctx() { door }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FamilyGroupPlanOffer[] | null> {
    return door.many(offersOfPlans, { key: id, of: family(familyId) }, info);
  }
}
