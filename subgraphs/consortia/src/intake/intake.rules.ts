import { addDays, type Day, daysBetween } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

const ANSWER_WITHIN_WORKING_DAYS = 5;

const A_SUNDAY = '2023-01-01';

interface Moments {
  readonly appliedOn: Day;
  readonly acceptedOn: Day | null;
  readonly intakeOn: Day | null;
  readonly startedOn: Day | null;
  readonly leftOn: Day | null;
}

/** The last day on which a referral that came on a day is answered in time: five days later that are no Saturday or Sunday; public holidays count as days. */
export function answerBy(receivedOn: Day): Day {
  let day = receivedOn;
  for (let left = ANSWER_WITHIN_WORKING_DAYS; left > 0; ) {
    day = addDays(day, 1);
    if (![0, 6].includes(weekday(day))) left -= 1;
  }
  return day;
}

/** Whether a referral was, or is still to be, answered after its time. */
export function isLate({ appliedOn, acceptedOn, leftOn }: Pick<Moments, 'appliedOn' | 'acceptedOn' | 'leftOn'>, today: Day): boolean {
  return (acceptedOn ?? leftOn ?? today) > answerBy(appliedOn);
}

/** Whether a referral may be answered: one that was neither accepted nor refused before. */
export function mayAnswer({ acceptedOn, startedOn, leftOn }: Moments): Violation | undefined {
  if (leftOn !== null || startedOn !== null) return OFF_THE_LIST;
  return acceptedOn === null ? undefined : ANSWERED;
}

/** Whether the intake may have been on a day: after acceptance, not ahead, and once. */
export function mayHaveIntake({ acceptedOn, intakeOn, startedOn, leftOn }: Moments, on: Day, today: Day): Violation | undefined {
  if (leftOn !== null || startedOn !== null) return OFF_THE_LIST;
  if (acceptedOn === null) return NOT_ACCEPTED;
  if (intakeOn !== null) return HAD_INTAKE;
  if (on > today) return AHEAD;
  return on < acceptedOn ? { ...BEFORE_ACCEPTANCE, wouldSatisfy: `Kies een dag vanaf ${acceptedOn}.` } : undefined;
}

const weekday = (day: Day): number => ((daysBetween(A_SUNDAY, day) % 7) + 7) % 7;

const OFF_THE_LIST: Violation = {
  rule: 'still_on_the_list',
  message: 'De jeugdige staat niet meer op de lijst: de verwijzing is afgewezen, ingetrokken of de hulp is gestart.',
  wouldSatisfy: 'Kies een verwijzing die nog openstaat.',
};
const NOT_ACCEPTED: Violation = {
  rule: 'accepted_first',
  message: 'De verwijzing is nog niet geaccepteerd.',
  wouldSatisfy: 'Accepteer de verwijzing eerst.',
};
const AHEAD: Violation = { rule: 'not_ahead', message: 'Deze dag ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const ANSWERED: Violation = {
  rule: 'answered_once',
  message: 'De verwijzing is al geaccepteerd.',
  wouldSatisfy: 'Beëindig de hulp of overleg met het gezin over een andere keuze.',
};
const HAD_INTAKE: Violation = { rule: 'one_intake', message: 'De intake is al vastgelegd.', wouldSatisfy: 'Start het traject.' };
const BEFORE_ACCEPTANCE: Violation = { rule: 'intake_after_acceptance', message: 'De intake ligt voor de acceptatie.' };

/** That referrers told of no such referral. */
export const UNKNOWN_REFERRAL: Violation = {
  rule: 'referral_is_meant_for_us',
  message: 'Bij de verwijzers is geen open verwijzing met dit kenmerk bekend van deze jeugdige naar uw consortium.',
  wouldSatisfy: 'Vraag het kenmerk na bij de verwijzer, of of het gezin voor uw consortium heeft gekozen.',
};

/** What constraints of the database mean to who takes in. */
export const INTAKE_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  referral_is_received_once: {
    rule: 'referral_is_received_once',
    message: 'Uw consortium heeft deze verwijzing al in behandeling.',
    wouldSatisfy: 'Beantwoord de verwijzing die er is.',
  },
};
