import { ChangeInput, Day, Instant, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import { CloseReason, EvaluationOutcome, FitOfHelp, PlanVariant } from './plan.type';

const PLAN = 'The plan (gezinsplan).';
const NEXT = 'Day of the next evaluation (volgende evaluatie).';

/** An act on a plan. */
@InputType({ description: 'Plan to work on (plan).' })
export class OnPlanInput extends ChangeInput {
  @Field(() => Uuid, { description: PLAN })
  plan: string;
}

/** An act on a plan as it was seen. */
@InputType({ description: 'Plan to change, in the version that was seen (plan in een versie).' })
export class ChangePlanInput extends OnPlanInput {
  @Field(() => Int, { description: 'Version the asker saw; another one since is a conflict (versie).' })
  version: number;
}

/** A plan to open. */
@InputType({ description: 'Plan to open for a family (te openen plan).' })
export class OpenPlanInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The family, which owns the plan (gezin).' })
  family: string;

  @Field(() => String, { description: 'Title, in words of the family (titel).' })
  title: string;

  @Field(() => PlanVariant, { description: 'Light if it can be, heavy if it must (licht of zwaar).' })
  variant: keyof typeof PlanVariant;

  @Field(() => Uuid, { nullable: true, description: 'Case director of the own team; the asker if left out (regisseur).' })
  director?: string | null;
}

/** An intake to finish. */
@InputType({ description: 'Intake to finish (af te ronden intake).' })
export class FinishIntakeInput extends ChangePlanInput {
  @Field(() => Instant, { nullable: true, description: 'When the start meeting will be, if that is known (startoverleg op).' })
  startMeetingAt?: Date | null;
}

/** A plan to adopt. */
@InputType({ description: 'Plan that was agreed at the start meeting (vast te stellen plan).' })
export class AdoptPlanInput extends ChangePlanInput {
  @Field(() => Day, { description: NEXT })
  nextEvaluationOn: string;
}

/** An evaluation. */
@InputType({ description: 'Evaluation of a plan with the family (evaluatie).' })
export class EvaluatePlanInput extends ChangePlanInput {
  @Field(() => EvaluationOutcome, { description: 'What it came to (uitkomst).' })
  outcome: keyof typeof EvaluationOutcome;

  @Field(() => FitOfHelp, { nullable: true, description: 'How well the help fits (passende hulp).' })
  fit?: keyof typeof FitOfHelp | null;

  @Field(() => Day, { nullable: true, description: 'Day of the next evaluation; left out only to close (volgende evaluatie).' })
  nextOn?: string | null;
}

/** A plan to close. */
@InputType({ description: 'Plan to close (af te sluiten plan).' })
export class ClosePlanInput extends ChangePlanInput {
  @Field(() => CloseReason, { description: 'Why (reden).' })
  reason: keyof typeof CloseReason;
}
