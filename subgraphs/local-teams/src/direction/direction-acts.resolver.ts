import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { PLAN_CONSTRAINTS } from '../plan/plan.constraints';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { assign, handOverDirection } from './change-direction';
import { AssignInput, HandOverDirectionInput } from './direction.input';

/** Who directs, guards the process and coordinates the content. */
@Resolver()
export class DirectionActsResolver {
  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Hands the direction over; of all who do so at once, one does and the others learn the version there is (regie overdragen).',
  })
  handOverDirection(@Arg('input', () => HandOverDirectionInput, INPUT) input: HandOverDirectionInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    return context.change('handOverDirection', input, (room) => handOverDirection(room, input), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Assigns who guards the process beside the case director (procesregisseur aanwijzen).' })
  assignProcessDirector(@Arg('input', () => AssignInput, INPUT) input: AssignInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    return context.change('assignProcessDirector', input, (room) => assign(room, input, 'PROCESS_DIRECTOR'), PLAN_CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Assigns who coordinates the content beside the case director (casusregisseur aanwijzen).' })
  assignCaseCoordinator(@Arg('input', () => AssignInput, INPUT) input: AssignInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    return context.change('assignCaseCoordinator', input, (room) => assign(room, input, 'CASE_COORDINATOR'), PLAN_CONSTRAINTS);
  }
}
