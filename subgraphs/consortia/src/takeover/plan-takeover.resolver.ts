import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { CONSTRAINTS, planTakeover } from './plan-takeover';
import { PlanTakeoverInput, PlanTakeoverOutcome, type TakeoverPlanned } from './plan-takeover.type';

const LONGEST_NAME = 200;

/** Plans for help that ends. */
@Resolver()
export class PlanTakeoverResolver {
  @Mutation(() => PlanTakeoverOutcome, { nullable: true, description: 'Plans who goes on, without a gap, with help that ends here (overname plannen).' })
  planTakeover(
    @Arg('input', () => PlanTakeoverInput, { description: 'What to plan (invoer).' }) input: PlanTakeoverInput,
    @Ctx() context: Context,
  ): Promise<Outcome<TakeoverPlanned>> {
    const { successorName } = input;
    if (successorName.trim() === '' || successorName.length > LONGEST_NAME) throw badUserInput(`successorName must have 1 to ${LONGEST_NAME} characters.`);
    const checked = { ...input, trajectory: input.trajectory.toLowerCase(), successor: input.successor.toLowerCase() };
    return context.change('planTakeover', input, (room) => planTakeover(room, checked), CONSTRAINTS);
  }
}
