import { randomUUID } from 'node:crypto';
import type { Room } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import { type OnPlan, planToWorkOn, told } from '../plan/work-on-plan';
import { youthOfPlan } from '../plan/youth-of-plan';
import { RECORD } from './change-strengths-and-worries.store';
import { RecordStrengthOrWorryInput } from './strengths-and-worries.input';

/** What goes well in a family and what does not. */
@Resolver()
export class StrengthsAndWorriesActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records a strength or worry (kracht of zorg vastleggen).' })
  recordStrengthOrWorry(
    @Arg('input', () => RecordStrengthOrWorryInput, INPUT) input: RecordStrengthOrWorryInput,
    @Ctx() context: Context,
  ): Promise<Outcome<OnPlan>> {
    text('statement', input.statement);
    text('saidBy', input.saidBy);
    return context.change('recordStrengthOrWorry', input, (room) => record(room, input));
  }
}

async function record(room: Room, { kind, lifeDomain, statement, saidBy, youth, ...input }: RecordStrengthOrWorryInput): Promise<OnPlan> {
  const plan = await planToWorkOn(room, input);
  const id = randomUUID();
  await room.write(RECORD, [id, plan.id, plan.familyId, await youthOfPlan(room, plan, youth), plan.organisation, kind, lifeDomain, statement, saidBy]);
  return told(room, plan, 'StrengthOrWorry', id);
}
