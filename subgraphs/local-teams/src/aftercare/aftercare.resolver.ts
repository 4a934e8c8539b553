import { family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { professionalsById } from '../team/team.store';
import { Professional } from '../team/team.type';
import { aftercareOfPlans } from './aftercare.store';
import { Aftercare } from './aftercare.type';

/** The care after a plan. */
@Resolver(() => FamilyPlan)
export class AftercareOfPlanResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => Aftercare, { nullable: true, description: 'Care after the plan was closed (nazorg).' })
  aftercare(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Aftercare | null> {
    return door.one(aftercareOfPlans, { key: id, of: family(familyId) }, info);
  }
}

/** Who gives the care after a plan. */
@Resolver(() => Aftercare)
export class AftercareResolver {
  @Shows('PLAN_STATUS')
  @FieldResolver(() => Professional, { nullable: true, description: 'Who the family can turn to (contactpersoon).' })
  professional(@Root() { professionalId }: Aftercare, @Ctx() { door }: Context): Promise<Professional | null> {
    return professionalId === null ? Promise.resolve(null) : door.entry(professionalsById, professionalId);
  }
}
