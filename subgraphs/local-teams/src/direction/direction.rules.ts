import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

const LONGEST_READING_DAYS = 28;

/** What a handover is about. */
export interface Handover {
  readonly isDirector: boolean;
  readonly isLead: boolean;
  readonly caseDirector: string;
  readonly successor: string;
  readonly familyInformedOn: Day;
  readonly readsAlongDays: number;
  readonly today: Day;
}

/** Whether the direction may be handed over: by who directs or who leads the team, to another, after the family was told, with a short time to read along. */
export function mayHandOver(handover: Handover): Violation | undefined {
  const { isDirector, isLead, caseDirector, successor, familyInformedOn, readsAlongDays, today } = handover;
  if (!isDirector && !isLead) {
    return {
      rule: 'only_who_directs_decides',
      message: 'U voert niet de regie over dit plan.',
      wouldSatisfy: 'De regisseur of de teamleider draagt de regie over.',
    };
  }
  if (successor === caseDirector) return { rule: 'a_handover_goes_to_another', message: 'Deze medewerker voert de regie al.', wouldSatisfy: 'Kies een ander.' };
  if (familyInformedOn > today) {
    return {
      rule: 'the_family_knows_first',
      message: 'Het gezin weet nog niet van de overdracht.',
      wouldSatisfy: 'Informeer het gezin, en geef de dag waarop dat was.',
    };
  }
  if (readsAlongDays < 1 || readsAlongDays > LONGEST_READING_DAYS) {
    return { rule: 'reading_along_is_short', message: 'Zo lang meelezen kan niet.', wouldSatisfy: `Kies 1 tot en met ${LONGEST_READING_DAYS} dagen.` };
  }
  return undefined;
}

/** Whether somebody decides who stands beside the director: who directs, or who leads the team. */
export function mayAssign(isDirector: boolean, isLead: boolean): Violation | undefined {
  if (isDirector || isLead) return undefined;
  return { rule: 'only_who_directs_decides', message: 'U voert niet de regie over dit plan.', wouldSatisfy: 'De regisseur of de teamleider wijst aan.' };
}

/** Whether a worker is known as one of a team. */
export function mustWorkInTeam(isThere: boolean): Violation | undefined {
  if (isThere) return undefined;
  return { rule: 'who_directs_works_here', message: 'Deze medewerker is geen regisseur van het team.', wouldSatisfy: 'Kies een regisseur van het eigen team.' };
}
