import { family } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { FamilyPlan } from '../plan/plan.type';
import { type CareLevel, FIRST_LEVEL } from './scaling.rules';
import { scalingsOfPlans } from './scaling.store';
import { CareLevelKind, Scaling } from './scaling.type';

/** How heavy the help of a plan is, and was. */
@Resolver(() => FamilyPlan)
export class ScalingOfPlanResolver {
  @Shows('OTHER_GOALS')
  @FieldResolver(() => CareLevelKind, { nullable: true, description: 'How heavy the help is now (niveau van hulp).' })
  async careLevel(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<CareLevel | null> {
    const moves = await door.many(scalingsOfPlans, { key: id, of: family(familyId) }, info);
    return moves && (moves[0]?.toLevel ?? FIRST_LEVEL);
  }

  @Shows('OTHER_GOALS')
  @FieldResolver(() => [Scaling], { nullable: true, description: 'Moves to another level of help, the latest first (opschalen, afschalen).' })
  scalings(@Root() { id, familyId }: FamilyPlan, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Scaling[] | null> {
    return door.many(scalingsOfPlans, { key: id, of: family(familyId) }, info);
  }
}
