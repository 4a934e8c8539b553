import { randomUUID } from 'node:crypto';
import { hold, type Room } from '@ketengraaf/door';
import type { Context, Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { MAKE_HEAVY, RAISE } from '../plan/change-plan.store';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import { changePlan, type OnPlan, planToDecideOn, told } from '../plan/work-on-plan';
import { lastMove, SCALE } from './change-scaling.store';
import { ScaleInput } from './scaling.input';
import { asksForHeavy, FIRST_LEVEL, mayScale } from './scaling.rules';

/** Heavier and lighter help. */
@Resolver()
export class ScalingActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Scales up to heavier help, with why and who decided (opschalen).' })
  scaleUp(@Arg('input', () => ScaleInput, INPUT) input: ScaleInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    checkWords(input);
    return context.change('scaleUp', input, (room) => scale(room, input, 'UP'));
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Scales down to lighter help, with why and who decided (afschalen).' })
  scaleDown(@Arg('input', () => ScaleInput, INPUT) input: ScaleInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    checkWords(input);
    return context.change('scaleDown', input, (room) => scale(room, input, 'DOWN'));
  }
}

async function scale(room: Room, { to, reason, decidedBy, ...input }: ScaleInput, way: 'UP' | 'DOWN'): Promise<OnPlan> {
  const plan = await planToDecideOn(room, input);
  const last = await lastMove(room, plan.id);
  const from = last?.toLevel ?? FIRST_LEVEL;
  hold(mayScale(way, from, to));
  await changePlan(room, plan, RAISE);
  const id = randomUUID();
  await room.write(SCALE, [id, plan.id, plan.familyId, plan.organisation, from, to, reason, decidedBy, (last?.position ?? 0) + 1]);
  if (asksForHeavy(to)) await room.write(MAKE_HEAVY, [plan.id]);
  return told(room, plan, 'Scaling', id, reason);
}

function checkWords({ reason, decidedBy }: ScaleInput): void {
  text('reason', reason);
  text('decidedBy', decidedBy);
}
