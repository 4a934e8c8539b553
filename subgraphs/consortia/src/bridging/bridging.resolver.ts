import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Trajectory } from '../trajectory/trajectory.type';
import { bridgedUntil } from './bridging.rules';
import { bridgingOfTrajectories } from './bridging.store';
import { BridgingCare } from './bridging.type';

/** What bridging a wait costs. */
@Resolver(() => Trajectory)
export class BridgingResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => BridgingCare, { nullable: true, description: 'What bridging the wait takes; null where it bridges none (overbruggingszorg).' })
  async bridging(@Root() trajectory: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<BridgingCare | null> {
    const { id, youthId, startedOn, endedOn } = trajectory;
    const [cost, { today }] = await Promise.all([door.one(bridgingOfTrajectories, { key: id, of: youth(youthId) }, info), door.enter()]);
    return cost && { ...cost, ...bridgedUntil(today, { startedOn, endedOn }, cost.weekCostCents) };
  }
}
