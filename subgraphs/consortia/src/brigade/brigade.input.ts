import type { Expertise, ResidenceType } from '@ketengraaf/core';
import { ChangeInput, Day, ExpertiseKind, OPAQUE_ID, Residence, Uuid } from '@ketengraaf/subgraph';
import { Field, InputType, Int } from 'type-graphql';
import type { BrigadeGoal, DeclineReason, Finding } from './brigade.rules';
import { BrigadeDeclineReason, BrigadeGoalKind, FindingKind } from './brigade.type';

/** What the brigade is asked for. */
@InputType({ description: 'For whom the mobile brigade is asked to come, and what for (aanvraag mobiele brigade).' })
export class RequestMobileBrigadeInput extends ChangeInput {
  @Field(() => Uuid, { description: 'The youth (jeugdige).' })
  youth: string;

  @Field(() => Uuid, { description: 'The consortium that is asked (consortium).' })
  consortium: string;

  @Field(() => BrigadeGoalKind, { description: 'What it is for (doel).' })
  goal: BrigadeGoal;

  @Field(() => [ExpertiseKind], { description: 'Specialisms that are needed, at least one (expertises).' })
  expertises: Expertise[];

  @Field(() => Residence, { description: 'Where the youth lives (verblijfsvorm).' })
  host: ResidenceType;

  @Field(() => Uuid, { nullable: true, description: 'The provider where the youth lives in a group (aanbieder).' })
  hostProvider?: string | null;

  @Field(() => Boolean, { description: 'Whether secure care was considered (gesloten plaatsing overwogen).' })
  secureCareConsidered: boolean;
}

/** Which request to decline. */
@InputType({ description: 'Which request is declined, and why (af te wijzen inzet).' })
export class DeclineMobileBrigadeInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  deployment: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => BrigadeDeclineReason, { description: 'Why (reden).' })
  because: DeclineReason;
}

/** Who comes. */
@InputType({ description: 'Who comes, with which specialism (expert).' })
export class BrigadeExpertInput {
  @Field(() => Uuid, { description: 'Identifier of the worker at the consortium (kenmerk medewerker).' })
  staff: string;

  @Field(() => ExpertiseKind, { description: 'The specialism the expert brings (expertise).' })
  expertise: Expertise;
}

/** Who comes when. */
@InputType({ description: 'Who comes, from when and for how long (te starten inzet).' })
export class StartDeploymentInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  deployment: string;

  @Field(() => Int, { description: 'The version that was seen (versie).' })
  version: number;

  @Field(() => Day, { description: 'First day (vanaf).' })
  from: string;

  @Field(() => Int, { defaultValue: 12, description: 'For how many weeks, from 1 to 26 (weken).' })
  weeks: number;

  @Field(() => [BrigadeExpertInput], { description: 'Who comes, at least one and at most ten (experts).' })
  experts: BrigadeExpertInput[];
}

/** How it stood some months later. */
@InputType({ description: 'Whether secure care was averted, some months after the start (vast te leggen uitkomst).' })
export class RecordOutcomeInput extends ChangeInput {
  @Field(() => Uuid, { description: OPAQUE_ID })
  deployment: string;

  @Field(() => Int, { description: 'Months after the start: 3, 6 or 12 (maanden na start).' })
  afterMonths: number;

  @Field(() => FindingKind, { description: 'Whether secure care was averted (gesloten plaatsing voorkomen).' })
  secureCareAverted: Finding;
}
