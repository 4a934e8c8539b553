import { type Door, family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { professionalsById } from '../team/team.store';
import { Professional } from '../team/team.type';
import { directionOfPlans, directorsOfPlans } from './direction.store';
import { DirectorAssignment, type DirectorCapacity } from './direction.type';

/** Who directs a plan. */
@Resolver(() => FamilyPlan)
export class DirectionOfPlanResolver {
  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'The one case director of the plan now (regisseur).' })
  caseDirector(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Professional | null> {
    return directorOf(plan, 'CASE_DIRECTOR', door, info);
  }

  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'Who guards the process now, if somebody does (procesregisseur).' })
  processDirector(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Professional | null> {
    return directorOf(plan, 'PROCESS_DIRECTOR', door, info);
  }

  @Shows('DIRECTION')
  @FieldResolver(() => Professional, { nullable: true, description: 'Who coordinates the content now, if somebody does beside the director (casusregisseur).' })
  caseCoordinator(@Root() plan: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Professional | null> {
    return directorOf(plan, 'CASE_COORDINATOR', door, info);
  }

  @Shows('DIRECTION')
  @FieldResolver(() => [DirectorAssignment], { nullable: true, description: 'Everybody who directed the plan, the latest first (regiegeschiedenis).' })
  direction(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<DirectorAssignment[] | null> {
    return door.many(directionOfPlans, { key: id, of: family(familyId) }, info);
  }
}

async function directorOf(
  { id, familyId }: FamilyPlan,
  wanted: keyof typeof DirectorCapacity,
  door: Door,
  info: GraphQLResolveInfo,
): Promise<Professional | null> {
  const assignments = await door.many(directorsOfPlans, { key: id, of: family(familyId) }, info);
  const assignment = assignments?.find(({ capacity }) => capacity === wanted);
  return assignment ? door.entry(professionalsById, assignment.professionalId) : null;
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
