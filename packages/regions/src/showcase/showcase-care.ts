import { addDays } from '@ketengraaf/core';
import { allocate } from '../family/allocate';
import type { ReferralRecord, TrajectoryRecord, WaitingRecord } from '../family/care-record';
import { later } from '../period';
import type { Scene } from '../scene/scene';
import { type Cast, found } from './cast';
import { showcaseId } from './showcase-id';

interface Care {
  readonly referrals: readonly ReferralRecord[];
  readonly waiting: readonly WaitingRecord[];
  readonly trajectories: readonly TrajectoryRecord[];
}

/** The eldest: referred by the general practitioner, after a crisis shelter in a family home, never in secure care. */
export function livingCare({ region, today }: Scene, cast: Cast): Care {
  const { contract, consortium } = cast.living;
  const startedOn = later(addDays(today, -330), contract.plan.from);
  const movedOn = addDays(startedOn, 70);
  const referredOn = addDays(startedOn, -24);
  const [member, shelter] = consortium.members;
  const home = found(member, 'first member');
  const first = shelter ?? home;
  const referral: ReferralRecord = {
    id: showcaseId(region, 'referral', 'youth'),
    referrer: cast.practice,
    referredOn,
    urgency: 'URGENT',
    service: 'FAMILY_HOME',
    expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'],
    consortium,
    closedOn: null,
    question: 'Thuis loopt het vast sinds de scheiding; graag een rustige woonplek met behandeling, dicht bij school.',
    preferred: consortium,
    choiceMadeBy: 'FAMILY_WITH_REFERRER',
    motive: 'Moeder en dochter kennen de werkwijze van een buurgezin en willen op dezelfde school blijven.',
    receivedOn: addDays(referredOn, 1),
    answeredOn: addDays(referredOn, 4),
    steps: [
      { kind: 'WRITTEN', on: referredOn },
      { kind: 'SENT', on: addDays(referredOn, 1) },
      { kind: 'FAMILY_INFORMED', on: addDays(referredOn, 5) },
    ],
  };
  const contact = found(consortium.professionals[0], 'professional');
  return {
    referrals: [referral],
    waiting: [
      {
        id: showcaseId(region, 'waiting', 'youth'),
        consortium,
        referral,
        service: 'FAMILY_HOME',
        intensity: 'HEAVY',
        expertises: ['PARENTING_SUPPORT', 'MENTAL_HEALTH'],
        urgency: 'URGENT',
        referredOn,
        appliedOn: addDays(referredOn, 1),
        acceptedOn: addDays(referredOn, 4),
        intakeOn: addDays(referredOn, 11),
        startedOn,
        left: { on: startedOn, reason: 'STARTED' },
      },
    ],
    trajectories: [
      {
        id: showcaseId(region, 'trajectory', 'youth'),
        consortium,
        contract,
        referral,
        service: 'FAMILY_HOME',
        intensity: 'HEAVY',
        state: 'RUNNING',
        contact,
        treating: [contact],
        startedOn,
        ended: null,
        continuity: false,
        bridgingFor: null,
        contributions: [
          { provider: home, expertise: 'PARENTING_SUPPORT', from: startedOn, to: null },
          { provider: first, expertise: first.plan.expertises[0] ?? 'PARENTING_SUPPORT', from: movedOn, to: null },
        ],
        placements: [
          {
            location: first.locations[0] ?? null,
            living: 'SMALL_GROUP',
            crisis: true,
            moveReason: null,
            decidedBy: 'Crisisdienst',
            courtAuthorisation: null,
            from: startedOn,
            to: movedOn,
          },
          {
            location: home.locations[0] ?? null,
            living: 'FAMILY_HOME',
            crisis: false,
            moveReason: 'Plek vrij in een gezinshuis bij de eigen school',
            decidedBy: 'Gezin, regisseur en consortium samen',
            courtAuthorisation: null,
            from: movedOn,
            to: null,
          },
        ],
        allocation: allocate(showcaseId(region, 'allocation', 'youth'), contract, 'FAMILY_HOME', cast.municipality.code, startedOn, null),
      },
    ],
  };
}

/** The second: referred by the youth physician, sent on once, waiting far over the norm, bridged by respite stays. */
export function waitingCare({ region, today }: Scene, cast: Cast): Care {
  const referredOn = addDays(today, -158);
  const { consortium } = cast.treatment;
  const referral: ReferralRecord = {
    id: showcaseId(region, 'referral', 'pupil'),
    referrer: cast.youthHealth,
    referredOn,
    urgency: 'SOON',
    service: 'AMBULATORY',
    expertises: ['AUTISM', 'MENTAL_HEALTH'],
    consortium,
    closedOn: null,
    question: 'Vermoeden van autisme met somberheid; graag diagnostiek en behandeling, met aandacht voor school.',
    preferred: consortium,
    choiceMadeBy: 'FAMILY',
    motive: 'Dichtbij, en de behandelaar overlegt met school.',
    receivedOn: addDays(referredOn, 8),
    answeredOn: addDays(referredOn, 15),
    steps: [
      { kind: 'WRITTEN', on: referredOn },
      { kind: 'SENT', on: addDays(referredOn, 1) },
      { kind: 'SENT_ON', on: addDays(referredOn, 7) },
      { kind: 'FAMILY_INFORMED', on: addDays(referredOn, 16) },
      { kind: 'REMINDED', on: addDays(today, -27) },
    ],
  };
  const waiting: WaitingRecord = {
    id: showcaseId(region, 'waiting', 'pupil'),
    consortium,
    referral,
    service: 'AMBULATORY',
    intensity: 'HEAVY',
    expertises: ['AUTISM', 'MENTAL_HEALTH'],
    urgency: 'SOON',
    referredOn,
    appliedOn: addDays(referredOn, 8),
    acceptedOn: addDays(referredOn, 15),
    intakeOn: null,
    startedOn: null,
    left: null,
  };
  const startedOn = addDays(today, -75);
  const respite = cast.respite;
  const contact = found(respite.consortium.professionals[1], 'second professional');
  const provider = found(respite.consortium.members[0], 'first member');
  return {
    referrals: [referral],
    waiting: [waiting],
    trajectories: [
      {
        id: showcaseId(region, 'trajectory', 'pupil'),
        consortium: respite.consortium,
        contract: respite.contract,
        referral: null,
        service: 'RESPITE',
        intensity: 'LIGHT',
        state: 'RUNNING',
        contact,
        treating: [contact],
        startedOn,
        ended: null,
        continuity: false,
        bridgingFor: waiting,
        contributions: [{ provider, expertise: provider.plan.expertises[0] ?? 'PARENTING_SUPPORT', from: startedOn, to: null }],
        placements: [],
        allocation: allocate(showcaseId(region, 'allocation', 'pupil'), respite.contract, 'RESPITE', cast.municipality.code, startedOn, null),
      },
    ],
  };
}
