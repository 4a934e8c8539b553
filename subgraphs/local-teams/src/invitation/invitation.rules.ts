import type { Reason } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

const violation = (rule: string, message: string, wouldSatisfy: string): Violation => ({ rule, message, wouldSatisfy });

/** What an invitation is about. */
export interface Invitation {
  readonly isPlanned: boolean;
  readonly isOfPupil: boolean;
  readonly plannedAt: Date | undefined;
  readonly now: Date;
  /** Why consent does not open the plan's dates to the school; undefined where it does. */
  readonly consentProblem: Reason | undefined;
}

/** Whether a school may be invited: to a meeting ahead, of a pupil it is involved with, and only if it may know of the plan. */
export function mayInvite({ isPlanned, isOfPupil, plannedAt, now, consentProblem }: Invitation): Violation | undefined {
  if (!isPlanned || plannedAt === undefined || plannedAt <= now)
    return violation('a_meeting_lies_ahead', 'Dit overleg is al geweest of afgezegd.', 'Plan een overleg dat nog komt.');
  if (!isOfPupil) return violation('school_of_the_pupil', 'Deze school is niet bij deze jeugdige betrokken.', 'Geef de school de koppelcode van de leerling.');
  if (consentProblem === undefined) return undefined;
  return violation(
    'consent_comes_first',
    'Er is geen geldige toestemming om deze school iets over het plan te laten weten.',
    'Vraag het gezin om toestemming voor de school (gegevens: PLAN_STATUS).',
  );
}

/** Whether an invitation can still be answered; an answer can be changed until the meeting. */
export function mayAnswer({ plannedAt }: { readonly plannedAt: Date }, now: Date): Violation | undefined {
  if (plannedAt > now) return undefined;
  return violation('a_meeting_lies_ahead', 'Dit overleg is al geweest.', 'Neem contact op met de regisseur.');
}
