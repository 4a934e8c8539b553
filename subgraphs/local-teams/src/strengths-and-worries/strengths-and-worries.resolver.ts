import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { subjectOfPlan } from '../plan/subject-of-plan';
import { strengthsAndWorriesOfPlans } from './strengths-and-worries.store';
import { StrengthOrWorry } from './strengths-and-worries.type';

/** What goes well in a family and what does not. */
@Resolver(() => FamilyPlan)
export class StrengthsAndWorriesResolver {
  @Shows('OTHER_GOALS', 'SAFETY')
  @FieldResolver(() => [StrengthOrWorry], { nullable: true, description: 'Strengths and worries, the earliest first (krachten en zorgen).' })
  strengthsAndWorries(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<StrengthOrWorry[] | null> {
    return door.many(strengthsAndWorriesOfPlans, { key: plan.id, of: subjectOfPlan(plan) }, info);
  }
}
