import { youth } from '@ketengraaf/door';
import { type Context, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { Trajectory } from '../trajectory/trajectory.type';
import { takeoversOfTrajectories } from './takeover.store';
import { PlannedTakeover } from './takeover.type';

/** Who goes on with help that ends here. */
@Resolver(() => Trajectory)
export class TakeoverResolver {
  @Shows('TRAJECTORY')
  @FieldResolver(() => PlannedTakeover, { nullable: true, description: 'Who goes on with it, where it ends here (geplande overname).' })
  takeover(@Root() { id, youthId }: Trajectory, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<PlannedTakeover | null> {
    return door.one(takeoversOfTrajectories, { key: id, of: youth(youthId) }, info);
  }
}
