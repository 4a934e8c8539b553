import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { ReferralIntakeResolver, ReferralResolver } from './referral-intake.resolver';

/** What consortia did with referrals. */
export const referralIntake: Word = { resolvers: [ReferralResolver, ReferralIntakeResolver], references: { Referral: uuidStub } };
