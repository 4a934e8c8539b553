import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A measure is recorded. */
@ObjectType({ description: 'The measure is recorded; it opens and closes by its dates, at every party (maatregel vastgelegd).', simpleResolvers: true })
export class MeasureRecorded {
  @Field(() => ID, { description: OPAQUE_ID })
  measureId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** A measure ended. */
@ObjectType({ description: 'The measure ended, and opens nothing from now on (maatregel beëindigd).', simpleResolvers: true })
export class MeasureEnded {
  @Field(() => ID, { description: OPAQUE_ID })
  measureId: string;

  @Field(() => ID, { description: 'The youth (jeugdige).' })
  youthId: string;
}

/** What recording can give. */
export const RecordMeasureOutcome = outcomeOf('RecordMeasureOutcome', 'What came of recording a measure (uitkomst).', MeasureRecorded);
/** What ending can give. */
export const EndMeasureOutcome = outcomeOf('EndMeasureOutcome', 'What came of ending a measure (uitkomst).', MeasureEnded);
