import { addDays, type Day, daysBetween } from '@ketengraaf/core';
import type { WaitingRecord } from '../family/care-record';
import type { FamilyRecord, YouthRecord } from '../family/record';
import { residenceOn } from '../family/residence';
import { later } from '../period';
import type { Scene } from '../scene/scene';
import type { Collector } from './batch';
import { POOLED_FOR_DAYS, poolId } from './consortium-rows';

/** From so many days on, who waits with some urgency is judged to be urgent. */
const JUDGED_AFTER_DAYS = 140;

/** The places of a youth on waiting lists: of who waits for heavy help in the pool too, of who waits very long judged by a person. */
export function waitingRows(scene: Scene, family: FamilyRecord, youth: YouthRecord, into: Collector): void {
  for (const entry of youth.waiting) {
    const own = { organisation: entry.consortium.id, youth_id: youth.id };
    const judgedOn = judgedOnOf(entry, scene.today);
    into.add('consortia', 'consortia.waiting_list_entry', {
      ...own,
      id: entry.id,
      referral_id: entry.referral?.id ?? null,
      service: entry.service,
      intensity: entry.intensity,
      expertises: entry.expertises,
      urgency: entry.urgency,
      referred_on: entry.referredOn,
      applied_on: entry.appliedOn,
      accepted_on: entry.acceptedOn,
      intake_on: entry.intakeOn,
      started_on: entry.startedOn,
      left_on: entry.left?.on ?? null,
      left_reason: entry.left?.reason ?? null,
      municipality: residenceOn(youth.residences, entry.referredOn),
      judged_urgency: judgedOn && 'URGENT',
    });
    if (judgedOn)
      into.add('consortia', 'consortia.priority_judgement', {
        ...own,
        id: family.newId(),
        waiting_list_entry: entry.id,
        judged_urgency: 'URGENT',
        reason: 'Wacht langer dan verantwoord; met gezin en regisseur besproken.',
        judged_by: entry.consortium.intakeDesk[0]?.person,
        judged_at: `${judgedOn}T10:00:00Z`,
      });
    if (scene.consortia.length > 1 && entry.intensity === 'HEAVY' && waits(entry))
      into.add('consortia', 'consortia.pooled_wait', {
        ...own,
        id: family.newId(),
        waiting_list_entry: entry.id,
        pool: poolId(scene.region),
        joined_on: later(entry.appliedOn, addDays(scene.today, -POOLED_FOR_DAYS)),
      });
  }
}

function waits({ startedOn, left }: WaitingRecord): boolean {
  return startedOn === null && left === null;
}

function judgedOnOf(entry: WaitingRecord, today: Day): Day | null {
  const isLong = waits(entry) && entry.urgency === 'SOON' && daysBetween(entry.appliedOn, today) >= JUDGED_AFTER_DAYS;
  return isLong ? addDays(entry.appliedOn, JUDGED_AFTER_DAYS - 7) : null;
}
