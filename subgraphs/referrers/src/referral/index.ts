import { isUuid } from '@ketengraaf/core';
import { uuidStub, type Word } from '@ketengraaf/subgraph';
import { ReferralResolver, YouthReferralResolver } from './referral.resolver';
import { ReferralRow, ReferralStepRow } from './referral.row';
import { referralsById } from './referral.store';
import { ReferralActsResolver } from './referral-acts.resolver';

/** Referrals and the steps taken with them. */
export const referral: Word = {
  rows: [ReferralRow, ReferralStepRow],
  resolvers: [YouthReferralResolver, ReferralResolver, ReferralActsResolver],
  references: {
    Youth: uuidStub,
    Consortium: uuidStub,
    Referral: ({ id }, { door }) => (isUuid(id) ? door.find(referralsById, id.toLowerCase()) : null),
  },
};
