import type { ResidenceType } from '@ketengraaf/core';
import { Day, enumOf, Residence } from '@ketengraaf/subgraph';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { TargetState } from './progress.rules';

/** How a target stands. */
const TargetStateKind = enumOf<TargetState>('TargetState', 'How a capacity target stands (stand van het capaciteitsdoel).', {
  NOT_COUNTED: 'Nothing was counted since the baseline (nog niet geteld).',
  ON_TRACK: 'On the straight way to it (op koers).',
  BEHIND: 'Behind the straight way to it (achter op koers).',
  REACHED: 'Reached (gehaald).',
  MISSED: 'Not reached by its day (niet gehaald).',
});

/** How many places were counted. */
@ObjectType({ description: 'How many places were counted on a day, and by whom (telling).', simpleResolvers: true })
export class CapacityCount {
  @Field(() => Day, { description: 'Day of the count (peildatum).' })
  countedOn: string;

  @Field(() => Int, { description: 'Places that were counted (plekken).' })
  places: number;

  @Field(() => String, { description: 'Where the number is from (bron).' })
  source: string;
}

/** How a target stands on a day. */
@ObjectType({ description: 'How a capacity target stands on a day (voortgang).', simpleResolvers: true })
export class TargetProgress {
  @Field(() => TargetStateKind, { description: 'How it stands (stand).' })
  state: TargetState;

  @Field(() => CapacityCount, { nullable: true, description: 'The count it is judged by, if there is one (telling).' })
  counted: CapacityCount | null;

  @Field(() => Float, { description: 'Places that the straight way to the target comes to on the day of that count (verwacht op koers).' })
  expectedPlaces: number;
}

/** What a region wants to have of places by a day. */
@ObjectType({ description: 'What a region wants to have of places by a day (capaciteitsdoel).', simpleResolvers: true })
export class CapacityTarget {
  @Field(() => ID, { description: 'Identifier of the target (kenmerk).' })
  id: string;

  @Field(() => String, { description: 'What it is called (naam).' })
  name: string;

  @Field(() => [Residence], { description: 'Ways of living whose places count (verblijfsvormen).' })
  residenceTypes: ResidenceType[];

  @Field(() => Day, { description: 'Day of the baseline (peildatum uitgangspunt).' })
  baselineOn: string;

  @Field(() => Int, { description: 'Places on that day (plekken uitgangspunt).' })
  baselinePlaces: number;

  @Field(() => Int, { description: 'Places that are wanted (doel).' })
  wantedPlaces: number;

  @Field(() => Day, { description: 'Day by which they are wanted (streefdatum).' })
  targetOn: string;

  @Field(() => String, { description: 'Where the target was agreed (bron).' })
  source: string;

  factor: number;
}
