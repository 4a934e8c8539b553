import { badUserInput, type Context, type Outcome } from '@ketengraaf/subgraph';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { ReportCapacityInput } from './capacity.input';
import { CapacityReported, ReportCapacityOutcome } from './capacity.outcome';
import { CAPACITY_CONSTRAINTS } from './capacity.rules';
import { unitsById } from './capacity.store';
import { CapacityUnit } from './capacity.type';
import { reportCapacity } from './report-capacity';

const LONGEST_REPORT = 300;

/** Reporting places. */
@Resolver(() => CapacityReported)
export class CapacityActsResolver {
  @Mutation(() => ReportCapacityOutcome, { nullable: true, description: 'Reports how many places a unit has, and how many are free (capaciteit melden).' })
  reportCapacity(
    @Arg('input', () => ReportCapacityInput, { description: 'What is reported (invoer).' }) input: ReportCapacityInput,
    @Ctx() context: Context,
  ): Promise<Outcome<CapacityReported>> {
    const raw = input.raw.trim();
    if (raw.length < 1 || raw.length > LONGEST_REPORT) throw badUserInput(`raw must have 1 to ${LONGEST_REPORT} characters, not ${raw.length}.`);
    return context.change('reportCapacity', input, (room) => reportCapacity(room, { ...input, raw, unit: input.unit.toLowerCase() }), CAPACITY_CONSTRAINTS);
  }

  @FieldResolver(() => CapacityUnit, { nullable: true, description: 'The unit as it is now (capaciteitseenheid).' })
  unit(@Root() { unitId }: CapacityReported, @Ctx() { door }: Context): Promise<CapacityUnit | null> {
    return door.entry(unitsById, unitId);
  }
}
