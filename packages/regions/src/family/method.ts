import { addDays, type Day } from '@ketengraaf/core';
import { earlier, later } from '../period';
import type { MethodRecord } from './method-record';
import type { PlanRecord } from './plan-record';
import type { MemberRecord } from './record';

/** What the method asks for, of any plan: the intake, the offer of a family-group plan and the start meeting; of a heavy one also the safety plan. */
export function methodOf(
  plan: Pick<PlanRecord, 'kind' | 'variant' | 'openedOn' | 'adoptedOn' | 'closedOn' | 'state'>,
  members: readonly MemberRecord[],
  today: Day,
): MethodRecord {
  const { openedOn, adoptedOn, closedOn, variant } = plan;
  const last = closedOn ?? today;
  const intakeDoneOn = adoptedOn && addDays(openedOn, 10);
  const parent = members.find(({ relation }) => relation === '112');
  return {
    intakeBeganOn: earlier(addDays(openedOn, 3), last),
    intakeDoneOn,
    closingBeganOn: closedOn && later(openedOn, addDays(closedOn, -14)),
    closeReason: closedOn === null ? null : adoptedOn ? 'AS_PLANNED' : 'IN_AGREEMENT',
    offer: offerOf(plan, earlier(addDays(openedOn, 5), last)),
    meetings: adoptedOn ? [{ kind: 'START_MEETING', on: adoptedOn, isHeld: true, guests: [] }] : [],
    strengthsAndWorries: [],
    safety: variant === 'HEAVY' && adoptedOn && parent ? safetyOf(openedOn, adoptedOn, parent) : null,
    scalings: [],
  };
}

function offerOf({ kind, adoptedOn }: Pick<PlanRecord, 'kind' | 'adoptedOn'>, on: Day): MethodRecord['offer'] {
  if (adoptedOn === null) return { on, outcome: null, outcomeOn: null, reason: null };
  const outcomeOn = earlier(addDays(on, 7), adoptedOn);
  if (kind === 'FAMILY_GROUP_PLAN') return { on, outcome: 'ACCEPTED', outcomeOn, reason: null };
  if (kind === 'MEASURE_PLAN') return { on, outcome: 'INTEREST_OF_CHILD', outcomeOn, reason: 'De rechter heeft een maatregel opgelegd' };
  return { on, outcome: 'WAIVED', outcomeOn, reason: 'Het gezin wil het plan samen met de regisseur maken' };
}

function safetyOf(openedOn: Day, adoptedOn: Day, parent: MemberRecord): MethodRecord['safety'] {
  return {
    check: { on: openedOn, isSafe: false, extraActions: 'Dagelijks contact tot het startoverleg' },
    scores: [{ by: parent.name, score: 5, on: adoptedOn }],
    plan: {
      agreedOn: adoptedOn,
      reviewOn: addDays(adoptedOn, 90),
      agreements: [{ text: 'Bij oplopende ruzie belt u eerst het netwerk en dan de regisseur', youth: null, keptBy: parent.id, keptByName: parent.name }],
      signatures: [{ signer: parent.id, name: parent.name, manner: 'ON_PAPER' }],
    },
  };
}
