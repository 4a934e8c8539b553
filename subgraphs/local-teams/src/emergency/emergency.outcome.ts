import { Instant, OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** The door stands open. */
@ObjectType({ description: 'The emergency door stands open to the asker; what is seen through it is logged and reviewed (noodknop).', simpleResolvers: true })
export class EmergencyDoorOpened {
  @Field(() => ID, { description: OPAQUE_ID })
  doorId: string;

  @Field(() => ID, { description: 'Youth it opens to (jeugdige).' })
  youthId: string;

  @Field(() => Instant, { description: 'When it closes (gesloten op).' })
  closesAt: Date;
}

/** The review was answered. */
@ObjectType({ description: 'The review was answered (beoordeeld).', simpleResolvers: true })
export class EmergencyReviewAnswered {
  @Field(() => ID, { description: OPAQUE_ID })
  reviewId: string;
}

/** What opening can give. */
export const OpenEmergencyDoorOutcome = outcomeOf('OpenEmergencyDoorOutcome', 'What came of opening the emergency door (uitkomst).', EmergencyDoorOpened);
/** What answering can give. */
export const AnswerEmergencyReviewOutcome = outcomeOf('AnswerEmergencyReviewOutcome', 'What came of answering the review (uitkomst).', EmergencyReviewAnswered);
