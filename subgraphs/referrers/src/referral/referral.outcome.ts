import { OPAQUE_ID, outcomeOf } from '@ketengraaf/subgraph';
import { Field, ID, ObjectType } from 'type-graphql';

/** A referral was made or changed. */
@ObjectType({ description: 'A referral was made or changed (verwijzing gewijzigd).', simpleResolvers: true })
export class ReferralChanged {
  @Field(() => ID, { description: OPAQUE_ID })
  referralId: string;

  youthId: string;
}

/** What referring can give. */
export const MakeReferralOutcome = outcomeOf('MakeReferralOutcome', 'What came of referring (uitkomst).', ReferralChanged);
/** What recording a choice can give. */
export const RecordFamilyChoiceOutcome = outcomeOf('RecordFamilyChoiceOutcome', 'What came of recording a choice (uitkomst).', ReferralChanged);
/** What adding a step can give. */
export const AddReferralStepOutcome = outcomeOf('AddReferralStepOutcome', 'What came of adding a step (uitkomst).', ReferralChanged);
/** What withdrawing can give. */
export const WithdrawReferralOutcome = outcomeOf('WithdrawReferralOutcome', 'What came of withdrawing a referral (uitkomst).', ReferralChanged);
