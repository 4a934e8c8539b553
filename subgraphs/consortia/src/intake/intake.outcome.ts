import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A referral was received or answered, or had its intake. */
@ObjectType({ description: 'A referral was received or answered, or had its intake (aanname gewijzigd).', simpleResolvers: true })
export class IntakeChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  entryId: string;

  youthId: string;
}

/** What receiving can give. */
export const ReceiveReferralOutcome = outcomeOf('ReceiveReferralOutcome', 'What came of receiving a referral (uitkomst).', IntakeChanged);
/** What accepting can give. */
export const AcceptReferralOutcome = outcomeOf('AcceptReferralOutcome', 'What came of accepting a referral (uitkomst).', IntakeChanged);
/** What refusing can give. */
export const RefuseReferralOutcome = outcomeOf('RefuseReferralOutcome', 'What came of refusing a referral (uitkomst).', IntakeChanged);
/** What recording an intake can give. */
export const RecordIntakeOutcome = outcomeOf('RecordIntakeOutcome', 'What came of recording an intake (uitkomst).', IntakeChanged);
