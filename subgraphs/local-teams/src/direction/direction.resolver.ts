import { family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { professionalsById } from '../team/team.store';
import { Professional } from '../team/team.type';
import { caseDirectorsOfPlans, directionOfPlans } from './direction.store';
import { DirectorAssignment } from './direction.type';

/** Who directs a plan. */
@Resolver(() => FamilyPlan)
export class DirectionOfPlanResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'The one case director of the plan now (regisseur).' })
  async caseDirector(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Professional | null> {
    const assignment = await door.one(caseDirectorsOfPlans, { key: id, of: family(familyId) }, info);
    return assignment && door.entry(professionalsById, assignment.professionalId);
  }

  @Shows('DIRECTION')
  @FieldResolver(() => [DirectorAssignment], { nullable: true, description: 'Everybody who directed the plan, the latest first (regiegeschiedenis).' })
  direction(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<DirectorAssignment[] | null> {
    return door.many(directionOfPlans, { key: id, of: family(familyId) }, info);
  }
}

/** The worker of an assignment. */
@Resolver(() => DirectorAssignment)
export class DirectorAssignmentResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'Who directs (regisseur).' })
  professional(@Root() { professionalId }: DirectorAssignment, @Ctx() { door }: Context): Promise<Professional | null> {
    return door.entry(professionalsById, professionalId);
  }
}
