import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** An alternative was reported or ended. */
@ObjectType({ description: 'Help at home instead of residence was reported or ended (alternatief gewijzigd).', simpleResolvers: true })
export class AlternativeChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  alternativeId: string;

  youthId: string;
}

/** What reporting can give. */
export const ReportAlternativeAtHomeOutcome = outcomeOf(
  'ReportAlternativeAtHomeOutcome',
  'What came of reporting an alternative (uitkomst).',
  AlternativeChanged,
);
/** What ending can give. */
export const EndAlternativeAtHomeOutcome = outcomeOf('EndAlternativeAtHomeOutcome', 'What came of ending an alternative (uitkomst).', AlternativeChanged);
