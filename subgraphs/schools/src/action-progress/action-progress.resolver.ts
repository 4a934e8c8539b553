import { type Context, Shows } from '@ketengraaf/subgraph';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { progressOfActions } from './action-progress.store';
import { ActionProgress, PlanAction } from './action-progress.type';

/** How a school's own actions go. */
@Resolver(() => PlanAction)
export class ActionProgressResolver {
  @Shows('SCHOOL_GOALS')
  @FieldResolver(() => ActionProgress, { nullable: true, description: 'The latest note of the school that owns the action (voortgang).' })
  schoolProgress(@Root() { id }: PlanAction, @Ctx() { door }: Context): Promise<ActionProgress | null> {
    return door.find(progressOfActions, id);
  }
}
