import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { INPUT, PlanOutcome, text } from '../plan/plan.outcome';
import type { OnPlan } from '../plan/work-on-plan';
import { agreeSafetyPlan, checkSafety, scoreSafety, signSafetyPlan } from './change-safety';
import { AgreeSafetyPlanInput, CheckSafetyInput, ScoreSafetyInput, SignSafetyPlanInput } from './safety.input';

const MOST_AGREEMENTS = 30;
const CONSTRAINTS = {
  the_scale_is_from_0_to_10: {
    rule: 'the_scale_is_from_0_to_10',
    message: 'De schaal loopt van 0 tot en met 10.',
    wouldSatisfy: 'Geef een heel getal van 0 tot en met 10.',
  },
  a_review_follows: { rule: 'a_review_follows', message: 'De herziening ligt niet na de afspraak.', wouldSatisfy: 'Kies een dag na vandaag.' },
  one_signature_each: {
    rule: 'one_signature_each',
    message: 'Deze persoon heeft dit veiligheidsplan al ondertekend.',
    wouldSatisfy: 'Ondertekenen hoeft maar een keer.',
  },
};

/** Safety: looked at, judged, agreed on and signed for. */
@Resolver()
export class SafetyActsResolver {
  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records a look at basic care and safety (basiszorg en veiligheid checken).' })
  checkSafety(@Arg('input', () => CheckSafetyInput, INPUT) input: CheckSafetyInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('extraActions', input.extraActions);
    return context.change('checkSafety', input, (room) => checkSafety(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Records how safe somebody thinks it is (veiligheidsschaal scoren).' })
  scoreSafety(@Arg('input', () => ScoreSafetyInput, INPUT) input: ScoreSafetyInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    text('scoredBy', input.scoredBy);
    if (Math.abs(input.score) > 100) throw badUserInput(`score must be a whole number from 0 to 10, not ${input.score}.`);
    return context.change('scoreSafety', input, (room) => scoreSafety(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, { nullable: true, description: 'Agrees on a safety plan, in the place of the one before (veiligheidsplan afspreken).' })
  agreeSafetyPlan(@Arg('input', () => AgreeSafetyPlanInput, INPUT) input: AgreeSafetyPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    const { length } = input.agreements;
    if (length < 1 || length > MOST_AGREEMENTS) throw badUserInput(`agreements must be from 1 to ${MOST_AGREEMENTS}, not ${length}.`);
    for (const { agreement, keptBy, keptByName } of input.agreements) {
      text('agreements.agreement', agreement);
      text('agreements.keptBy', keptBy);
      text('agreements.keptByName', keptByName);
    }
    return context.change('agreeSafetyPlan', input, (room) => agreeSafetyPlan(room, input), CONSTRAINTS);
  }

  @Mutation(() => PlanOutcome, {
    nullable: true,
    description: 'Signs the safety plan in person, or records a signature on paper (veiligheidsplan ondertekenen).',
  })
  signSafetyPlan(@Arg('input', () => SignSafetyPlanInput, INPUT) input: SignSafetyPlanInput, @Ctx() context: Context): Promise<Outcome<OnPlan>> {
    return context.change('signSafetyPlan', input, (room) => signSafetyPlan(room, input), CONSTRAINTS);
  }
}
