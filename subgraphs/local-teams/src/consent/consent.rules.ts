import { MATRIX } from '@ketengraaf/access';
import { addDays, ageOn, type DataClass, type Day, dayOf } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** As what somebody speaks about a youth at an instant. */
export type Giver = 'YOUTH' | 'AUTHORITY' | 'DISPUTED_AUTHORITY' | 'OTHER';

/** How far a consent is. */
export type ConsentState = 'ASKED' | 'GIVEN' | 'REFUSED' | 'WITHDRAWN' | 'EXPIRED';

/** One answer to a request, by as what its giver speaks now. */
export interface Answer {
  readonly giver: Giver;
  readonly answer: 'GIVEN' | 'REFUSED';
}

/** A request with its answers, at an instant. */
export interface Course {
  readonly birthDate: Day;
  readonly untilAt: Date;
  readonly endedAt: Date | null;
  readonly answers: readonly Answer[];
  readonly now: Date;
}

const LONGEST_DAYS = 365;

/** Who has to consent at an instant: below 12 a parent or guardian, from 12 the youth besides, from 16 the youth alone (Jeugdwet 7.3.4, 7.3.5, 7.3.15). */
export function whoConsents(birthDate: Day, today: Day): readonly ('YOUTH' | 'AUTHORITY')[] {
  const age = ageOn(birthDate, today);
  if (age >= 16) return ['YOUTH'];
  return age >= 12 ? ['YOUTH', 'AUTHORITY'] : ['AUTHORITY'];
}

/** Whether somebody's word counts at an instant: what stands in its way, or undefined. */
export function mayAnswer(giver: Giver, birthDate: Day, today: Day): Violation | undefined {
  const who = whoConsents(birthDate, today);
  if (giver === 'YOUTH') return who.includes('YOUTH') ? undefined : UNDER_TWELVE;
  if (!who.includes('AUTHORITY')) return SIXTEEN;
  if (giver === 'AUTHORITY') return undefined;
  return giver === 'DISPUTED_AUTHORITY' ? DISPUTED : WITHOUT_AUTHORITY;
}

/** Whether there is anything in a class of data that consent opens. */
export function mayBeConsentedTo(dataClass: DataClass): Violation | undefined {
  return Object.values(MATRIX).some(({ cells }) => cells[dataClass].needs === 'CONSENT') ? undefined : NOTHING_TO_OPEN;
}

/** The last day until which a consent may be asked. */
export function lastDay(today: Day): Day {
  return addDays(today, LONGEST_DAYS);
}

/** Whether a consent may be asked until a day: after today, and at most a year ahead. */
export function mayLastUntil(until: Day, today: Day): Violation | undefined {
  return until > today && until <= lastDay(today) ? undefined : A_YEAR;
}

/** Whether a consent can have been said on a day. */
export function mayHaveBeenSaidOn(saidOn: Day, today: Day): Violation | undefined {
  return saidOn <= today ? undefined : SAID_LATER;
}

/** How far a request is at an instant; what made it so lies in the past, or in the time that went by. */
export function stateOf({ birthDate, untilAt, endedAt, answers, now }: Course): ConsentState {
  if (answers.some(({ answer }) => answer === 'REFUSED')) return 'REFUSED';
  if (endedAt) return 'WITHDRAWN';
  if (untilAt <= now) return 'EXPIRED';
  return whoIsAwaited({ birthDate, untilAt, endedAt, answers, now }).length === 0 ? 'GIVEN' : 'ASKED';
}

/** Whose consent a request that is open still lacks. */
export function whoIsAwaited({ birthDate, answers, now }: Course): readonly ('YOUTH' | 'AUTHORITY')[] {
  const given = new Set(answers.filter(({ answer }) => answer === 'GIVEN').map(({ giver }) => giver));
  return whoConsents(birthDate, dayOf(now)).filter((giver) => !given.has(giver));
}

const UNDER_TWELVE: Violation = {
  rule: 'youth_of_twelve_consents',
  message: 'Een jeugdige onder de twaalf geeft zelf geen toestemming.',
  wouldSatisfy: 'Een ouder of voogd met gezag geeft toestemming.',
};
const SIXTEEN: Violation = {
  rule: 'youth_of_sixteen_decides_alone',
  message: 'Vanaf zestien jaar beslist de jeugdige zelf.',
  wouldSatisfy: 'De jeugdige geeft zelf toestemming.',
};
const DISPUTED: Violation = {
  rule: 'authority_is_undisputed',
  message: 'Het gezag van deze persoon wordt betwist.',
  wouldSatisfy: 'Een ouder of voogd met onbetwist gezag geeft toestemming, of het gezag is uitgezocht.',
};
const WITHOUT_AUTHORITY: Violation = {
  rule: 'giver_has_authority',
  message: 'Deze persoon heeft geen gezag over deze jeugdige.',
  wouldSatisfy: 'Een ouder of voogd met gezag geeft toestemming.',
};
const NOTHING_TO_OPEN: Violation = {
  rule: 'consent_opens_this_class',
  message: 'Voor dit soort gegevens opent toestemming niets.',
  wouldSatisfy: 'Vraag een soort gegevens waarvoor toestemming nodig is, zoals PLAN_STATUS of EDUCATION.',
};
const A_YEAR: Violation = {
  rule: 'consent_ends',
  message: 'Toestemming geldt ten minste tot morgen en ten hoogste een jaar.',
  wouldSatisfy: 'Kies een einddatum tussen morgen en een jaar na vandaag.',
};
const SAID_LATER: Violation = {
  rule: 'consent_was_said',
  message: 'Toestemming kan niet op een dag in de toekomst gegeven zijn.',
  wouldSatisfy: 'Kies vandaag of een eerdere dag.',
};

/** What stands in the way of asking for an organisation that has nothing to do with the youth. */
export const NOT_INVOLVED: Violation = {
  rule: 'organisation_is_involved',
  message: 'Deze organisatie is niet betrokken bij deze jeugdige.',
  wouldSatisfy: 'Kies een organisatie die nu betrokken is, of een ouder.',
};

/** What stands in the way of answering what is not open any more. */
export const CLOSED: Violation = {
  rule: 'consent_is_asked',
  message: 'Deze vraag om toestemming staat niet meer open.',
  wouldSatisfy: 'Vraag de toestemming opnieuw.',
};

/** What stands in the way of withdrawing what does not hold. */
export const ENDED: Violation = { rule: 'consent_holds', message: 'Deze toestemming geldt al niet meer.' };

/** What stands in the way of a director who does not say whose word it is. */
export const WHOSE_WORD: Violation = {
  rule: 'withdrawal_has_a_person',
  message: 'Wie een intrekking vastlegt, zegt wie haar heeft uitgesproken.',
  wouldSatisfy: 'Vul in wie de toestemming intrekt.',
};

/** What the constraints of the tables say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  consent_is_asked_once: {
    rule: 'consent_is_asked_once',
    message: 'Deze toestemming is al gevraagd of gegeven.',
    wouldSatisfy: 'Wacht op het antwoord, of laat de toestemming eerst intrekken.',
  },
  consent_is_answered_once: { rule: 'consent_is_answered_once', message: 'Deze persoon heeft al geantwoord.', wouldSatisfy: 'Vraag de toestemming opnieuw.' },
  consent_end_pkey: ENDED,
  consent_was_asked: CLOSED,
  consent_ends: A_YEAR,
  giver_has_authority: WITHOUT_AUTHORITY,
};
