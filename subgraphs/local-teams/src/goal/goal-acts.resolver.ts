import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { addAction, addGoal, moveAction, reportProgress, settleGoal } from './change-goal';
import { type ActionOwnerInput, AddActionInput, AddGoalInput, MoveActionInput, ReportProgressInput, SettleGoalInput } from './goal.input';

const CONSTRAINTS = {
  plan_action_owner_person_fkey: {
    rule: 'the_worker_is_of_a_team',
    message: 'Deze medewerker werkt bij geen lokaal team.',
    wouldSatisfy: 'Noem een medewerker van een lokaal team, of geen.',
  },
};

/** Goals and actions of a plan. */
@Resolver()
export class GoalActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Adds a goal in one domain of life (doel toevoegen).' })
  addGoal(@Arg('input', () => AddGoalInput, INPUT) input: AddGoalInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('title', input.title);
    text('desiredResult', input.desiredResult);
    return context.change('addGoal', input, (room) => addGoal(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Says how far a goal was reached (doel afronden).' })
  settleGoal(@Arg('input', () => SettleGoalInput, INPUT) input: SettleGoalInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('settleGoal', input, (room) => settleGoal(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Adds an action towards a goal, with its one owner (actie toevoegen).' })
  addAction(@Arg('input', () => AddActionInput, INPUT) input: AddActionInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('title', input.title);
    checkOwner(input.owner);
    return context.change('addAction', input, (room) => addAction(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Gives an open action to another owner or day (actie overdragen).' })
  moveAction(@Arg('input', () => MoveActionInput, INPUT) input: MoveActionInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('reason', input.reason);
    checkOwner(input.owner);
    return context.change('moveAction', input, (room) => moveAction(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Reports how far an action of the own organisation is (voortgang melden).' })
  reportProgress(@Arg('input', () => ReportProgressInput, INPUT) input: ReportProgressInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('reportProgress', input, (room) => reportProgress(room, input), CONSTRAINTS);
  }
}

function checkOwner({ organisation, name }: ActionOwnerInput): void {
  text('owner.organisation', organisation);
  text('owner.name', name);
}
