import { isDay } from '@ketengraaf/core';
import { youth } from '@ketengraaf/door';
import { badUserInput, type Context, type Outcome, Shows } from '@ketengraaf/subgraph';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import { youthsById } from '../youth/youth.store';
import { Youth } from '../youth/youth.type';
import { endMeasure, type OfMeasure, recordMeasure } from './change-measure';
import { courtOrderOf } from './court-order';
import { EndMeasureInput, RecordMeasureInput } from './measure.input';
import { EndMeasureOutcome, MeasureEnded, MeasureRecorded, RecordMeasureOutcome } from './measure.outcome';
import { CONSTRAINTS } from './measure.rules';
import { measuresAheadOfYouths } from './measure.store';
import { Measure } from './measure.type';

const INPUT = { description: 'What to do (invoer).' } as const;

/** The measures of a youth. */
@Resolver(() => Youth)
export class MeasuresResolver {
  @Shows('MEASURE')
  @FieldResolver(() => [Measure], { nullable: true, description: 'Measures that run or are to come, the first first (maatregelen).' })
  measures(@Root() { id }: Youth, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Measure[] | null> {
    return door.many(measuresAheadOfYouths, youth(id), info);
  }
}

/** Recording and ending measures. */
@Resolver()
export class MeasureActsResolver {
  @Mutation(() => RecordMeasureOutcome, {
    nullable: true,
    description: 'Records a measure the court imposed; it opens to its institution from its first day to its last (maatregel vastleggen).',
  })
  recordMeasure(@Arg('input', () => RecordMeasureInput, INPUT) input: RecordMeasureInput, @Ctx() context: Context): Promise<Outcome<OfMeasure>> {
    const { youth, kind, institution, from, until, orderedOn } = input;
    for (const [name, day] of Object.entries({ from, until, orderedOn }))
      if (day && !isDay(day)) throw badUserInput(`${name} must be a day that exists, as YYYY-MM-DD.`);
    const wish = {
      youth: youth.toLowerCase(),
      kind,
      institution: institution.toLowerCase(),
      from,
      until,
      orderedOn,
      courtOrder: courtOrderOf(input.courtOrder),
    };
    return context.change('recordMeasure', input, (room) => recordMeasure(room, wish), CONSTRAINTS);
  }

  @Mutation(() => EndMeasureOutcome, { nullable: true, description: 'Ends a measure before its time, from now on (maatregel beëindigen).' })
  endMeasure(@Arg('input', () => EndMeasureInput, INPUT) input: EndMeasureInput, @Ctx() context: Context): Promise<Outcome<OfMeasure>> {
    const wish = { ...input, youth: input.youth.toLowerCase(), measure: input.measure.toLowerCase() };
    return context.change('endMeasure', input, (room) => endMeasure(room, wish));
  }
}

/** The youth that has the measure. */
@Resolver(() => MeasureRecorded)
export class MeasureRecordedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, with the measures as they are now (jeugdige).' })
  youth(@Root() { youthId }: MeasureRecorded, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}

/** The youth that had it. */
@Resolver(() => MeasureEnded)
export class MeasureEndedResolver {
  @FieldResolver(() => Youth, { nullable: true, description: 'The youth, with the measures as they are now (jeugdige).' })
  youth(@Root() { youthId }: MeasureEnded, @Ctx() { door }: Context, @Info() info: GraphQLResolveInfo): Promise<Youth | null> {
    return door.one(youthsById, youth(youthId), info);
  }
}
