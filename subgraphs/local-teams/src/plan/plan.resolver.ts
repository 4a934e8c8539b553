import { family } from '@ketengraaf/door';
import { type Context, Shows, Uuid } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import { Family } from '../family/family.type';
import { Youth } from '../youth/youth.type';
import { isEvaluationOverdue } from './plan.rules';
import { evaluationsOfPlans, openPlansOfFamilies, plansById, plansOfFamilies } from './plan.store';
import { FamilyPlan, PlanEvaluation } from './plan.type';

/** A plan and its evaluations. */
@Resolver(() => FamilyPlan)
export class PlanResolver {
  @Query(() => FamilyPlan, {
    nullable: true,
    description: 'A plan by its identifier; null alike for one that is not there and one the asker may not know of (gezinsplan).',
  })
  familyPlan(@Arg('id', () => Uuid, { description: 'Identifier of the plan (kenmerk).' }) id: string, @Ctx() { door }: Context): Promise<FamilyPlan | null> {
    return door.find(plansById, id.toLowerCase());
  }

  @Shows('PLAN_STATUS')
  @FieldResolver(() => Boolean, { nullable: true, description: 'Whether the plan should have been evaluated by now (evaluatie over tijd).' })
  async isEvaluationOverdue(@Root() plan: FamilyPlan, @Ctx() { door }: Context): Promise<boolean> {
    return isEvaluationOverdue(plan, (await door.enter()).today);
  }

  @Shows('PLAN_STATUS')
  @FieldResolver(() => [PlanEvaluation], { nullable: true, description: 'Evaluations, the latest first (evaluaties).' })
  evaluations(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PlanEvaluation[] | null> {
    return door.many(evaluationsOfPlans, { key: id, of: family(familyId) }, info);
  }
}

/** The one plan of a family. */
@Resolver(() => Family)
export class FamilyPlanOfFamilyResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => FamilyPlan, { nullable: true, description: 'The one open plan of the family (gezinsplan).' })
  plan(@Root() { id }: Family, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<FamilyPlan | null> {
    return door.one(openPlansOfFamilies, family(id), info);
  }
}

/** Every plan a family had. */
@Resolver(() => Family)
export class PlansOfFamilyResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => [FamilyPlan], { nullable: true, description: 'Plans of the family, the latest first; at most one is open (gezinsplannen).' })
  plans(@Root() { id }: Family, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<FamilyPlan[] | null> {
    return door.many(plansOfFamilies, family(id), info);
  }
}

/** The same plan, as reached through a youth by somebody who knows the youth and not the family. */
@Resolver(() => Youth)
export class FamilyPlanOfYouthResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => FamilyPlan, { nullable: true, description: 'The shared plan of the youth’s family (gezinsplan).' })
  async plan(@Root() { id, familyId }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<FamilyPlan | null> {
    const plan = await door.one(openPlansOfFamilies, family(familyId), info);
    return plan && { ...plan, throughYouthId: id };
  }
}
