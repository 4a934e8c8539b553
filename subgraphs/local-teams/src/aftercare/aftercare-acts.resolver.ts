import { randomUUID } from 'node:crypto';
import { hold, type Room } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome } from '../plan/plan.outcome';
import { type OnPlan, planOf, told } from '../plan/work-on-plan';
import { EndAftercareInput, StartAftercareInput } from './aftercare.input';
import { mayLast, mustBeClosed, mustLast } from './aftercare.rules';
import { END, START } from './change-aftercare.store';

const CONSTRAINTS = {
  one_aftercare_at_a_time: { rule: 'one_aftercare_at_a_time', message: 'Er loopt al nazorg voor dit gezin.', wouldSatisfy: 'Beëindig die eerst.' },
  aftercare_professional_fkey: {
    rule: 'who_gives_aftercare_works_here',
    message: 'Deze medewerker werkt bij geen lokaal team.',
    wouldSatisfy: 'Kies een medewerker van het team.',
  },
};

/** Care after a plan was closed. */
@Resolver()
export class AftercareActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Starts aftercare; who gives it stays involved for that time (nazorg starten).' })
  startAftercare(@Arg('input', () => StartAftercareInput, INPUT) input: StartAftercareInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('startAftercare', input, (room) => start(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Ends aftercare, and says how (nazorg beëindigen).' })
  endAftercare(@Arg('input', () => EndAftercareInput, INPUT) input: EndAftercareInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('endAftercare', input, (room) => end(room, input), CONSTRAINTS);
  }
}

async function start(room: Room, { until, nextContactOn, professional, ...input }: StartAftercareInput): Promise<OnPlan> {
  const plan = await planOf(room, input);
  const { today } = await room.enter();
  hold(mustBeClosed(plan.closedOn));
  hold(mayLast(until, nextContactOn, today));
  const id = randomUUID();
  const who = professional?.toLowerCase() ?? room.caller.person;
  await room.write(START, [id, plan.id, plan.familyId, plan.organisation, who, until, nextContactOn]);
  return told(room, plan, 'Aftercare', id);
}

async function end(room: Room, { outcome, ...input }: EndAftercareInput): Promise<OnPlan> {
  const plan = await planOf(room, input);
  const [ended] = await room.write<{ id: string }>(END, [plan.id, outcome]);
  hold(mustLast(ended !== undefined));
  return told(room, plan, 'Aftercare', ended?.id, outcome);
}
