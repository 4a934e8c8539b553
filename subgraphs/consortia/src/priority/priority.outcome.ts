import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A person judged otherwise than the rules. */
@ObjectType({ description: 'A person judged otherwise than the rules of priority (voorrang beoordeeld).', simpleResolvers: true })
export class PriorityJudged {
  @Field(() => ID, { description: OPAQUE_ID })
  entryId: string;

  youthId: string;
}

/** What judging can give. */
export const OverridePriorityOutcome = outcomeOf('OverridePriorityOutcome', 'What came of judging otherwise than the rules (uitkomst).', PriorityJudged);
