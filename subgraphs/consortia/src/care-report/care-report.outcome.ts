import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A report was written. */
@ObjectType({ description: 'A report about help was written (verslag geschreven).', simpleResolvers: true })
export class CareReportWritten {
  @Field(() => ID, { description: OPAQUE_ID })
  reportId: string;

  youthId: string;
}

/** What writing a report can give. */
export const WriteCareReportOutcome = outcomeOf('WriteCareReportOutcome', 'What came of writing a report (uitkomst).', CareReportWritten);
