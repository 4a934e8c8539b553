import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { textGiven } from '../text-given';
import { moveAgendaItem, planAgendaItem, setGoal } from './goal-acts';
import { MoveAgendaItemInput, PlanAgendaItemInput, SetGoalInput } from './goal-acts.input';
import { type AgendaItemKept, type GoalSet, MoveAgendaItemOutcome, PlanAgendaItemOutcome, SetGoalOutcome } from './goal-acts.outcome';

/** Setting goals, and working at them together. */
@Resolver()
export class GoalActsResolver {
  @Mutation(() => SetGoalOutcome, { nullable: true, description: 'Sets what an arrangement wants to become different (transformatiedoel vastleggen).' })
  setGoal(@Arg('input', () => SetGoalInput, { description: 'Which goal (invoer).' }) input: SetGoalInput, @Ctx() context: Context): Promise<Outcome<GoalSet>> {
    const [title, desiredResult] = [textGiven('title', input.title, 200), textGiven('desiredResult', input.desiredResult)];
    return context.change('setGoal', input, (room) => setGoal(room, { ...input, arrangement: input.arrangement.toLowerCase(), title, desiredResult }));
  }

  @Mutation(() => PlanAgendaItemOutcome, { nullable: true, description: 'Puts on the agenda what parties will do together (agendapunt plannen).' })
  planAgendaItem(
    @Arg('input', () => PlanAgendaItemInput, { description: 'What (invoer).' }) input: PlanAgendaItemInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AgendaItemKept>> {
    if (input.parties.length === 0) throw badUserInput('parties must name at least one party.');
    const [title, ownerName] = [textGiven('title', input.title, 200), textGiven('ownerName', input.ownerName, 200)];
    return context.change('planAgendaItem', input, (room) => planAgendaItem(room, { ...input, goal: input.goal.toLowerCase(), title, ownerName }));
  }

  @Mutation(() => MoveAgendaItemOutcome, { nullable: true, description: 'Says how far an item of the agenda is (voortgang vastleggen).' })
  moveAgendaItem(
    @Arg('input', () => MoveAgendaItemInput, { description: 'How far (invoer).' }) input: MoveAgendaItemInput,
    @Ctx() context: Context,
  ): Promise<Outcome<AgendaItemKept>> {
    return context.change('moveAgendaItem', input, (room) => moveAgendaItem(room, { ...input, item: input.item.toLowerCase() }));
  }
}
