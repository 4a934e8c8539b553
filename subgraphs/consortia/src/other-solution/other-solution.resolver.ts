import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Trajectory } from '../trajectory/trajectory.type';
import { Youth } from '../youth/youth.type';
import { solutionsOfTrajectories, solutionsOfYouths } from './other-solution.store';
import { OtherSolution } from './other-solution.type';

const WHAT_ELSE = {
  nullable: true,
  description: 'What is done that no product code names, the latest first (andere oplossingen).',
} as const;

/** What else is done within a trajectory. */
@Resolver(() => Trajectory)
export class TrajectorySolutionsResolver {
  @Shows('CARE_CONTENT')
  @FieldResolver(() => [OtherSolution], WHAT_ELSE)
  otherSolutions(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<OtherSolution[] | null> {
    return door.many(solutionsOfTrajectories, { key: id, of: youth(youthId) }, info);
  }
}

/** What else is done for a youth, for whom care content is open and the trajectory is not. */
@Resolver(() => Youth)
export class YouthSolutionsResolver {
  @Shows('CARE_CONTENT')
  @FieldResolver(() => [OtherSolution], WHAT_ELSE)
  otherSolutions(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<OtherSolution[] | null> {
    return door.many(solutionsOfYouths, youth(id), info);
  }
}
