import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { textGiven } from '../text-given';
import { INDICATOR_CONSTRAINTS, recordMeasurement, setTarget } from './indicator-acts';
import {
  type MeasurementRecorded,
  RecordMeasurementInput,
  RecordMeasurementOutcome,
  SetTargetInput,
  SetTargetOutcome,
  type TargetSet,
} from './indicator-acts.type';

/** Numeric(12, 2) keeps no more. */
const MOST = 9_999_999_999;

/** Setting targets, and measuring how far they are. */
@Resolver()
export class IndicatorActsResolver {
  @Mutation(() => SetTargetOutcome, { nullable: true, description: 'Sets what an indicator is to be, for a goal or a contract (streefwaarde vastleggen).' })
  setTarget(
    @Arg('input', () => SetTargetInput, { description: 'Which target (invoer).' }) input: SetTargetInput,
    @Ctx() context: Context,
  ): Promise<Outcome<TargetSet>> {
    const [goal, contract] = [input.goal?.toLowerCase() ?? null, input.contract?.toLowerCase() ?? null];
    if ((goal === null) === (contract === null)) throw badUserInput('either goal or contract must be given, and not both.');
    checkValue(input.value);
    return context.change('setTarget', input, (room) => setTarget(room, { ...input, goal, contract }), INDICATOR_CONSTRAINTS);
  }

  @Mutation(() => RecordMeasurementOutcome, { nullable: true, description: 'Records what an indicator was over a period (meting vastleggen).' })
  recordMeasurement(
    @Arg('input', () => RecordMeasurementInput, { description: 'What was measured (invoer).' }) input: RecordMeasurementInput,
    @Ctx() context: Context,
  ): Promise<Outcome<MeasurementRecorded>> {
    checkValue(input.value);
    const source = textGiven('source', input.source);
    const target = input.target.toLowerCase();
    return context.change('recordMeasurement', input, (room) => recordMeasurement(room, { ...input, target, source }), INDICATOR_CONSTRAINTS);
  }
}

function checkValue(value: number): void {
  if (!Number.isFinite(value) || Math.abs(value) > MOST) throw badUserInput(`value must be a number from -${MOST} to ${MOST}.`);
}
