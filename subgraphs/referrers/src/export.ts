import { type Kept, kept } from '@ketengraaf/subgraph';
import { lettersOfReferrals } from './letter/letter.store';
import { referralsById, stepsOfReferrals } from './referral/referral.store';

/** All that is kept about a youth here, in the order in which it is exported: every personal table is in it. */
export const EXPORT: readonly Kept[] = [
  kept('Verwijzing', referralsById),
  kept('Stap in een verwijzing', stepsOfReferrals),
  kept('Verwijsbrief', lettersOfReferrals, { id: 'referralId' }),
];
