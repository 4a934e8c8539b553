import { ChangeInput, Day, outcomeOf, Uuid } from '@ketengraaf/subgraph';
import { Field, Float, ID, InputType, ObjectType } from 'type-graphql';

/** What an indicator is to be. */
@InputType({ description: 'What an indicator is to be in a period, of a goal or of a contract (streefwaarde).' })
export class SetTargetInput extends ChangeInput {
  @Field(() => ID, { description: 'Code of the indicator (code indicator).' })
  indicator: string;

  @Field(() => Uuid, { nullable: true, description: 'Identifier of the goal; this or a contract (kenmerk doel).' })
  goal?: string | null;

  @Field(() => Uuid, { nullable: true, description: 'Identifier of the contract; this or a goal (kenmerk raamcontract).' })
  contract?: string | null;

  @Field(() => Float, { description: 'What it is to be, in its unit (streefwaarde).' })
  value: number;

  @Field(() => Day, { description: 'First day of the period (vanaf).' })
  from: string;

  @Field(() => Day, { nullable: true, description: 'Last day of the period; without end if left out (einddatum).' })
  lastDay?: string | null;
}

/** What an indicator was. */
@InputType({ description: 'What an indicator was over a period that has ended (meting).' })
export class RecordMeasurementInput extends ChangeInput {
  @Field(() => Uuid, { description: 'Identifier of the target (kenmerk streefwaarde).' })
  target: string;

  @Field(() => Float, { description: 'What it was, in its unit (waarde).' })
  value: number;

  @Field(() => Day, { description: 'First day of the period (vanaf).' })
  from: string;

  @Field(() => Day, { description: 'Last day of the period, before today (einddatum).' })
  lastDay: string;

  @Field(() => String, { description: 'Who measured it, or with what (bron).' })
  source: string;
}

/** A target was set. */
@ObjectType({ description: 'A target was set (streefwaarde vastgelegd).', simpleResolvers: true })
export class TargetSet {
  @Field(() => ID, { description: 'Identifier of the target (kenmerk).' })
  targetId: string;
}

/** It was measured. */
@ObjectType({ description: 'An indicator was measured (meting vastgelegd).', simpleResolvers: true })
export class MeasurementRecorded {
  @Field(() => ID, { description: 'Identifier of the target (kenmerk streefwaarde).' })
  targetId: string;

  @Field(() => Boolean, { description: 'Whether what was measured reaches the target (behaald).' })
  isReached: boolean;
}

/** What setting a target can give. */
export const SetTargetOutcome = outcomeOf('SetTargetOutcome', 'What came of setting a target (uitkomst).', TargetSet);
/** What recording can give. */
export const RecordMeasurementOutcome = outcomeOf('RecordMeasurementOutcome', 'What came of recording a measurement (uitkomst).', MeasurementRecorded);
