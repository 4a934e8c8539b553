import type { Caller, Reason } from '@ketengraaf/core';
import type { Act, ActTie } from './act';
import { BSN_ENTITLED, type Context, type Decision, isTiedBy, permit, refuse } from './decide';
import type { Ground } from './grounds';
import { MATRIX } from './matrix';
import { fitsPurpose } from './purposes';
import { rowFor } from './row-for';

/** Asks whether somebody may do an act about a subject. */
export interface ActQuestion {
  readonly subject: Caller;
  readonly act: Pick<Act, 'dataClass' | 'by'>;
  readonly resource: {
    readonly subjectKind: 'YOUTH' | 'FAMILY' | 'NONE';
    /** The organisation that keeps what is changed, or will keep what is made. */
    readonly organisation: string | undefined;
  };
  readonly context: Context;
}

/**
 * Decides whether an asker may do an act. Pure: same question, same answer. Who has no tie to the subject at all, and does not
 * work for the keeper, is refused as if it were absent.
 */
export function mayAct(question: ActQuestion): Decision {
  const { subject, act, resource, context } = question;
  const ties = (Object.keys(act.by) as ActTie[]).filter((tie) => act.by[tie]?.includes(subject.role));
  const isStaff = context.employer !== undefined && subject.organisation === context.employer;
  const isKeeper = isStaff && resource.organisation === context.employer;
  const { tie } = MATRIX[rowFor(subject.role, context)];
  const mayKnow = resource.subjectKind === 'NONE' || isKeeper || isTiedBy(tie, { role: subject.role, context });
  if (ties.length === 0) return refuse('ACT_NOT_FOR_ROLE', mayKnow);
  if (!fitsPurpose(subject, act.dataClass)) return refuse('PURPOSE_NOT_ALLOWED', mayKnow);
  const isInvolved = context.areFactsFresh && context.roles.includes(subject.role);
  const holds: Readonly<Record<ActTie, boolean>> = {
    SELF: context.areFactsFresh && context.isSubject,
    PARENT: context.areFactsFresh && context.authority === 'HELD',
    INVOLVED: isInvolved,
    KEEPER: isKeeper,
    INVOLVED_KEEPER: isInvolved && isKeeper,
    STAFF: isStaff,
    ENTITLED: BSN_ENTITLED.includes(subject.party),
    BEARER: true,
    ASKER: resource.subjectKind === 'NONE',
    EMERGENCY: true,
  };
  const found = ties.find((one) => holds[one]);
  if (found !== undefined) return permit('ALL', groundOf(found, subject));
  return refuse(ties.every((one) => UNTIED.includes(one)) ? 'NOT_INVOLVED' : whyNot(ties, context), mayKnow);
}

/** What somebody is without being tied to the subject. */
const UNTIED: readonly ActTie[] = ['KEEPER', 'STAFF', 'ENTITLED', 'BEARER', 'EMERGENCY'];

function whyNot(ties: readonly ActTie[], { areFactsFresh, authority }: Context): Reason {
  if (!areFactsFresh) return 'FACTS_STALE';
  if (ties.includes('PARENT')) return authority === 'DISPUTED' ? 'AUTHORITY_DISPUTED' : 'NO_AUTHORITY';
  return 'NOT_INVOLVED';
}

function groundOf(tie: ActTie, { party }: Caller): Ground {
  if (tie === 'SELF') return 'SELF';
  if (tie === 'PARENT') return 'AUTHORITY';
  if (tie === 'KEEPER' || tie === 'STAFF') return 'OWN_ORGANISATION';
  if (tie === 'ENTITLED') return 'STATUTE';
  if (tie === 'ASKER') return 'PUBLIC';
  if (tie === 'EMERGENCY') return 'EMERGENCY';
  return party === 'municipalities' ? 'MUNICIPAL_TASK' : 'INVOLVED';
}
