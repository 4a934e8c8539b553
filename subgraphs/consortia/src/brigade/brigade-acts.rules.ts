import type { Day, Expertise } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
import { type BrigadeState, monthsAfter, type OutcomeMonth } from './brigade.rules';

/** Whether a consortium can be asked for specialisms, by those its members have today. */
export function mayBeAsked(asked: readonly Expertise[], ofMembers: readonly Expertise[]): Violation | undefined {
  return asked.every((expertise) => ofMembers.includes(expertise)) ? undefined : NOT_ITS_EXPERTISE;
}

/** Whether a request that stands so can still be answered. */
export function mayBeAnswered(state: BrigadeState): Violation | undefined {
  return state === 'REQUESTED' ? undefined : ANSWERED;
}

/** Whether so many of the experts named work at the consortium on the first day. */
export function mayCome(named: number, employed: number): Violation | undefined {
  return named === employed ? undefined : NOT_ITS_EXPERTS;
}

/** Whether an outcome can be recorded today: of a deployment that started so many months ago. */
export function mayBeRecorded(from: Day | null, months: OutcomeMonth, today: Day): Violation | undefined {
  if (from === null) return NOT_STARTED;
  const due = monthsAfter(from, months);
  return due <= today ? undefined : { ...TOO_EARLY, wouldSatisfy: `Leg de uitkomst vast vanaf ${due}.` };
}

const NOT_ITS_EXPERTISE: Violation = {
  rule: 'brigade_has_the_expertise',
  message: 'Geen deelnemer van dit consortium heeft alle gevraagde expertises.',
  wouldSatisfy: 'Vraag andere expertises, of een ander consortium.',
};
const ANSWERED: Violation = { rule: 'request_is_open', message: 'Deze aanvraag is al beantwoord.', wouldSatisfy: 'Vraag de brigade opnieuw aan.' };
const NOT_ITS_EXPERTS: Violation = {
  rule: 'experts_work_here',
  message: 'Niet alle experts werken op die dag bij uw organisatie.',
  wouldSatisfy: 'Noem medewerkers die dan in dienst zijn.',
};
const NOT_STARTED: Violation = { rule: 'deployment_started', message: 'De brigade is niet begonnen.', wouldSatisfy: 'Start eerst de inzet.' };
const TOO_EARLY: Violation = { rule: 'outcome_is_not_before_its_time', message: 'Voor deze uitkomst is het te vroeg.' };

/** What constraints of the database mean to who works with the brigade. */
export const BRIGADE_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  brigade_starts_after_the_request: {
    rule: 'brigade_starts_after_the_request',
    message: 'De inzet kan niet beginnen voor de aanvraag.',
    wouldSatisfy: 'Kies een dag vanaf de aanvraag.',
  },
  expert_comes_once: { rule: 'expert_comes_once', message: 'Een expert is twee keer genoemd.', wouldSatisfy: 'Noem iedere expert één keer.' },
  outcome_is_recorded_once: { rule: 'outcome_is_recorded_once', message: 'Deze uitkomst is al vastgelegd.' },
  outcome_is_not_before_its_time: TOO_EARLY,
};
