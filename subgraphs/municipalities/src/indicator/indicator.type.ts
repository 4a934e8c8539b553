import { Day, enumOf } from '@ketengraaf/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';

/** In what an indicator counts. */
export const IndicatorUnit = enumOf('IndicatorUnit', 'In what an indicator counts (eenheid).', {
  PERCENT: 'Parts of a hundred (procent).',
  DAYS: 'Days (dagen).',
  COUNT: 'How many (aantal).',
  SCALE: 'A place on a scale that its definition names (schaal).',
});

/** What of an indicator is better. */
export const IndicatorDirection = enumOf('IndicatorDirection', 'Whether more or less of it is better (richting).', {
  HIGHER: 'More is better (hoger).',
  LOWER: 'Less is better (lager).',
});

/** What is measured. */
@ObjectType({ description: 'What is measured, how and from what (indicator).', simpleResolvers: true })
export class Indicator {
  @Field(() => ID, { description: 'Code of the indicator (code).' })
  code: string;

  @Field(() => String, { description: 'Name of the indicator (naam).' })
  name: string;

  @Field(() => String, { description: 'What exactly is counted (definitie).' })
  definition: string;

  @Field(() => String, { description: 'From what it is counted (bron).' })
  source: string;

  @Field(() => IndicatorUnit, { description: 'In what it counts (eenheid).' })
  unit: keyof typeof IndicatorUnit;

  @Field(() => IndicatorDirection, { description: 'Whether more or less of it is better (richting).' })
  better: keyof typeof IndicatorDirection;
}

/** What an indicator is to be. */
@ObjectType({ description: 'What an indicator is to be in a period (streefwaarde).', simpleResolvers: true })
export class IndicatorTarget {
  @Field(() => ID, { description: 'Identifier of the target (kenmerk).' })
  id: string;

  @Field(() => Float, { description: 'What it is to be, in its unit (streefwaarde).' })
  value: number;

  @Field(() => Day, { nullable: true, description: 'First day of the period (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day after the period (tot).' })
  until: string | null;

  indicatorCode: string;
}

/** What an indicator was. */
@ObjectType({ description: 'What an indicator was over a period (meting).', simpleResolvers: true })
export class IndicatorMeasurement {
  @Field(() => Float, { description: 'What it was, in its unit (waarde).' })
  value: number;

  @Field(() => Day, { nullable: true, description: 'First day of the period (vanaf).' })
  from: string | null;

  @Field(() => Day, { nullable: true, description: 'First day after the period (tot).' })
  until: string | null;

  @Field(() => Day, { description: 'Day it was measured (meetdatum).' })
  measuredOn: string;

  @Field(() => String, { description: 'Who measured it, or with what (bron).' })
  source: string;
}
