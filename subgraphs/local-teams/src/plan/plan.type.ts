import { Day, enumOf, Instant, OPAQUE_ID, Shows } from '@ketengraaf/subgraph';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import type { Phase } from './plan.rules';

/** Kinds of plans. */
export const PlanKind = enumOf('FamilyPlanKind', 'Kind of plan, by who drew it up (soort plan, Jeugdwet 4.1.2-4.1.3).', {
  FAMILY_GROUP_PLAN: 'Drawn up by the family with its network (familiegroepsplan).',
  CARE_PROVISION_PLAN: 'Drawn up by professionals with the family (hulpverleningsplan).',
  MEASURE_PLAN: 'Drawn up by a certified institution under a measure (plan van aanpak).',
});

/** Variants of the method. */
export const PlanVariant = enumOf('FamilyPlanVariant', 'Variant of the method (licht of zwaar).', {
  LIGHT: 'Light variant, reviewed after six to ten months (licht).',
  HEAVY: 'Full variant, with safety and reporting code (zwaar).',
});

/** States of a plan. */
export const PlanState = enumOf('FamilyPlanState', 'How far a plan is (status van het plan).', {
  DRAFT: 'Being drawn up (concept).',
  ADOPTED: 'Agreed by the family (vastgesteld).',
  IN_EXECUTION: 'Being carried out (in uitvoering).',
  EVALUATED: 'Evaluated, to be continued or closed (geëvalueerd).',
  CLOSED: 'Closed (afgesloten).',
});

/** Phases of the method. */
export const PlanPhase = enumOf<Phase>('FamilyPlanPhase', 'Phase of the method a plan is in (fase, 1Gezin1Plan1Regisseur).', {
  REGISTRATION: 'The family has come, and basic care and safety are looked at (fase 1, aanmelding).',
  INTAKE: 'The plan is prepared with the family, which decides who takes part (fase 2, intake).',
  START_MEETING: 'The meeting that agrees on the plan is prepared and held (fase 3, startoverleg).',
  EXECUTION: 'The plan is carried out and watched (fase 4, uitvoering).',
  PROGRESS_MEETING: 'The plan is evaluated (fase 5, voortgangsoverleg).',
  CLOSING: 'The plan comes to its end (fase 6, afsluiting).',
});

/** Why a plan was closed. */
export const CloseReason = enumOf('CloseReason', 'Why a plan was closed (reden van afsluiting, CBS).', {
  AS_PLANNED: 'As planned (volgens plan).',
  IN_AGREEMENT: 'Earlier, in agreement (in overeenstemming).',
  BY_FAMILY: 'By the family alone (eenzijdig door het gezin).',
  BY_PROFESSIONAL: 'By the professional alone (eenzijdig door de professional).',
  CIRCUMSTANCES: 'By circumstances, such as a move (externe omstandigheden).',
});

/** Outcomes of an evaluation. */
export const EvaluationOutcome = enumOf('EvaluationOutcome', 'Outcome of an evaluation (uitkomst).', {
  CONTINUE: 'Go on as agreed (voortzetten).',
  ADJUST: 'Adjust goals or actions (bijstellen).',
  ESCALATE: 'Scale up (opschalen).',
  DE_ESCALATE: 'Scale down (afschalen).',
  CLOSE: 'Close the plan (afsluiten).',
});

/** How well help fits. */
export const FitOfHelp = enumOf('FitOfHelp', 'How well the help fits, as the family and its director judge (passende hulp).', {
  FITTING: 'It fits (passend).',
  PARTLY_FITTING: 'It fits in part (deels passend).',
  NOT_FITTING: 'It does not fit (niet passend).',
});

/** The plan of a family. */
@ObjectType({ description: 'The one plan of a family (gezinsplan, 1 gezin 1 plan 1 regisseur).', simpleResolvers: true })
@Directive('@key(fields: "id")')
export class FamilyPlan {
  @Field(() => ID, { description: OPAQUE_ID })
  id: string;

  @Shows('PLAN_STATUS')
  @Field(() => String, { nullable: true, description: 'Title of the plan (titel).' })
  title: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => PlanKind, { nullable: true, description: 'Kind of plan (soort plan).' })
  kind: keyof typeof PlanKind | null;

  @Shows('PLAN_STATUS')
  @Field(() => PlanVariant, { nullable: true, description: 'Variant of the method (licht of zwaar).' })
  variant: keyof typeof PlanVariant | null;

  @Shows('PLAN_STATUS')
  @Field(() => PlanState, { nullable: true, description: 'How far the plan is (status).' })
  state: keyof typeof PlanState | null;

  @Shows('PLAN_STATUS')
  @Field(() => PlanPhase, { nullable: true, description: 'Phase of the method (fase).' })
  phase: keyof typeof PlanPhase | null;

  @Shows('PLAN_STATUS')
  @Field(() => Int, { nullable: true, description: 'Version, which every change raises (versie).' })
  version: number | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day the plan was opened (geopend op).' })
  openedOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day the plan was agreed (vastgesteld op).' })
  adoptedOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day of the next evaluation (volgende evaluatie).' })
  nextEvaluationOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Instant, { nullable: true, description: 'When the next meeting is (volgend overleg).' })
  nextMeetingAt: Date | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day the plan was closed (afgesloten op).' })
  closedOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => CloseReason, { nullable: true, description: 'Why it was closed (reden van afsluiting).' })
  closeReason: keyof typeof CloseReason | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, {
    nullable: true,
    description: 'Day by which the plan must be on paper, fourteen days after somebody asked (uiterlijk op schrift, Jeugdwet 4.1.3).',
  })
  writtenDueOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day the plan was given on paper (op schrift gesteld op).' })
  writtenOn: string | null;

  familyId: string;
  /** The youth through whom the asker came to the plan, if not through the family. */
  throughYouthId: string | undefined;
}

/** An evaluation of a plan. */
@ObjectType({ description: 'Evaluation of a plan, without what was said (evaluatie).', simpleResolvers: true })
export class PlanEvaluation {
  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day of the evaluation (datum).' })
  evaluatedOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => EvaluationOutcome, { nullable: true, description: 'Outcome (uitkomst).' })
  outcome: keyof typeof EvaluationOutcome | null;

  @Shows('PLAN_STATUS')
  @Field(() => Day, { nullable: true, description: 'Day agreed for the next one (volgende evaluatie).' })
  nextOn: string | null;

  @Shows('PLAN_STATUS')
  @Field(() => FitOfHelp, { nullable: true, description: 'How well the help fits (passende hulp).' })
  fit: keyof typeof FitOfHelp | null;
}
