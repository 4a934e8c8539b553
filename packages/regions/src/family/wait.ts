import { addDays, type Day, daysBetween, type Urgency } from '@ketengraaf/core';
import { earlier } from '../period';
import type { Random } from '../random';
import type { Arranged, Setting } from './arrange';
import type { ReferralRecord, WaitingRecord } from './care-record';
import type { HelpPlan } from './story';

const LONGEST: Readonly<Record<Urgency, number>> = { CRISIS: 3, URGENT: 30, SOON: 90, REGULAR: 150 };

/** Days from referral to the start of care: from none in a crisis to far over the norm of fourteen weeks. */
export function daysToStart(urgency: Urgency, random: Random): number {
  return random.between(urgency === 'CRISIS' ? 0 : 7, LONGEST[urgency]);
}

/** A place on the list: t0 to t4 for who has started, up to where it stands for who waits. */
export function waitOf(
  { scene: { today }, random }: Setting,
  asked: Arranged,
  referral: ReferralRecord,
  phase: HelpPlan['phase'] | 'STARTED',
  startedOn: Day | null,
): WaitingRecord {
  const last = startedOn ?? today;
  const total = daysBetween(referral.referredOn, last);
  const at = (share: number): Day => earlier(addDays(referral.referredOn, Math.floor(total * share)), last);
  const intake = phase === 'STARTED' || phase === 'INTAKE' || phase === 'INTAKE_LONG_AGO';
  const fresh = phase === 'WAITING' && random.chance(0.4);
  return {
    id: random.uuid(),
    consortium: asked.consortium,
    referral,
    service: asked.service,
    intensity: asked.intensity,
    expertises: asked.expertises,
    urgency: asked.urgency,
    referredOn: referral.referredOn,
    appliedOn: at(0.06),
    acceptedOn: fresh ? null : at(0.15),
    intakeOn: intake ? at(phase === 'INTAKE' ? 0.8 : 0.35 + random.next() * 0.2) : null,
    startedOn,
    left: startedOn ? { on: startedOn, reason: 'STARTED' } : null,
  };
}
