import type { FamilyRecord, YouthRecord } from '../family/record';
import { morningOf } from '../period';
import type { Collector } from './batch';

/** What the referrers keep of a youth: referrals, letters, steps. */
export function referralRows(family: FamilyRecord, youth: YouthRecord, into: Collector): void {
  for (const referral of youth.referrals) {
    const own = { organisation: referral.referrer.id, youth_id: youth.id };
    into.add('referrers', 'referrers.referral', {
      ...own,
      id: referral.id,
      referred_on: referral.referredOn,
      urgency: referral.urgency,
      service: referral.service,
      expertises: referral.expertises,
      consortium_id: referral.consortium?.id ?? null,
      closed_on: referral.closedOn,
    });
    into.add('referrers', 'referrers.referral_letter', {
      ...own,
      referral_id: referral.id,
      question: referral.question,
      preferred_consortium_id: referral.preferred?.id ?? null,
      choice_made_by: referral.choiceMadeBy,
      choice_motive: referral.motive,
      received_on: referral.receivedOn,
      answered_on: referral.answeredOn,
    });
    for (const { kind, on } of referral.steps) {
      into.add('referrers', 'referrers.referral_step', { ...own, id: family.newId(), referral_id: referral.id, kind, at: morningOf(on) });
    }
  }
}
