import { ageOn, type Day, type Role } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** How those who are said to have chosen stand to the youth. */
export interface Choosers {
  /** Null where it is not known. */
  readonly birthDate: Day | null;
  readonly isYouthNamed: boolean;
  /** How many of them have undisputed authority over the youth. */
  readonly holders: number;
  /** How many are neither the youth nor have authority. */
  readonly strangers: number;
}

/** Whether the named may choose for a youth: as with consent to help (Jeugdwet 7.3.4), and of an age that is not known both. */
export function mayChoose({ birthDate, isYouthNamed, holders, strangers }: Choosers, today: Day): Violation | undefined {
  if (strangers > 0 || (!isYouthNamed && holders === 0)) return NOT_OF_THE_FAMILY;
  const age = birthDate === null ? undefined : ageOn(birthDate, today);
  if (!isYouthNamed && (age === undefined || age >= OWN_VOICE)) return age !== undefined && age >= OWN_CHOICE ? WITHOUT_THE_YOUTH : WITHOUT_OWN_VOICE;
  return holders === 0 && (age === undefined || age < OWN_CHOICE) ? WITHOUT_AUTHORITY : undefined;
}

/** Who is said to have chosen. */
export function madeBy({ isYouthNamed, holders }: Choosers, withReferrer: boolean): 'YOUTH' | 'FAMILY' | 'FAMILY_WITH_REFERRER' {
  if (withReferrer) return 'FAMILY_WITH_REFERRER';
  return isYouthNamed && holders === 0 ? 'YOUTH' : 'FAMILY';
}

/** Whether a decision of a court can be entered in a role: nobody of a court works here, so by the access that received it; and not ahead. */
export function mayEnterDecision(role: Role, decidedOn: Day, isCourt: boolean, today: Day): Violation | undefined {
  if (role !== 'ACCESS_DESK') return NOT_FOR_WHO_ENTERS;
  if (!isCourt) return NO_COURT;
  return decidedOn > today ? AHEAD : undefined;
}

/** Whether a referral can go to a consortium: one that is open, and to another than where it is. */
export function mayGoTo(
  consortium: string,
  { consortiumId, closedOn }: { readonly consortiumId: string | null; readonly closedOn: Day | null },
): Violation | undefined {
  return isOpen({ closedOn }) ?? (consortium === consortiumId ? SAME : undefined);
}

/** Whether somebody can withdraw a referral: what a court decided is not the family's to withdraw. */
export function mayWithdraw({ court }: { readonly court: string | null }, isOfTheFamily: boolean): Violation | undefined {
  return court !== null && isOfTheFamily ? DECISION_STANDS : undefined;
}

/** Whether a referral is open. */
export function isOpen({ closedOn }: { readonly closedOn: Day | null }): Violation | undefined {
  return closedOn === null ? undefined : CLOSED;
}

const [OWN_VOICE, OWN_CHOICE] = [12, 16];

const NOT_OF_THE_FAMILY: Violation = {
  rule: 'chosen_by_the_family',
  message: 'De keuze is aan het gezin: wie koos, is de jeugdige of heeft gezag over de jeugdige.',
  wouldSatisfy: 'Noem de jeugdige of een ouder of voogd met gezag als degene die koos, en niemand anders.',
};
const WITHOUT_THE_YOUTH: Violation = {
  rule: 'youth_chooses_from_16',
  message: 'Vanaf zestien jaar kiest de jeugdige zelf.',
  wouldSatisfy: 'Noem de jeugdige als degene die koos.',
};
const WITHOUT_OWN_VOICE: Violation = {
  rule: 'youth_chooses_too_from_12',
  message: 'Vanaf twaalf jaar kiest de jeugdige mee.',
  wouldSatisfy: 'Noem ook de jeugdige.',
};
const WITHOUT_AUTHORITY: Violation = {
  rule: 'authority_chooses_below_16',
  message: 'Onder de zestien jaar kiest een ouder of voogd met gezag mee.',
  wouldSatisfy: 'Noem ook een ouder of voogd met onbetwist gezag.',
};
const NOT_FOR_WHO_ENTERS: Violation = {
  rule: 'court_decision_is_entered_by_access',
  message: 'Een beschikking van de rechter wordt ingevoerd door de gemeentelijke toegang die haar ontving.',
  wouldSatisfy: 'Verwijs zelf, of laat de toegang de beschikking invoeren.',
};
const DECISION_STANDS: Violation = {
  rule: 'court_decision_stands',
  message: 'De rechter heeft dit beslist; het gezin kan het niet intrekken.',
  wouldSatisfy: 'Ga in hoger beroep, of vraag wie de beschikking invoerde een vergissing te herstellen.',
};
const NO_COURT: Violation = {
  rule: 'decided_by_a_court',
  message: 'Dit is geen rechter, officier van justitie of justitiële jeugdinrichting.',
  wouldSatisfy: 'Noem een verwijzer met code 08.',
};
const AHEAD: Violation = { rule: 'not_ahead', message: 'Deze dag ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const CLOSED: Violation = {
  rule: 'referral_is_open',
  message: 'De verwijzing is afgesloten of ingetrokken.',
  wouldSatisfy: 'Maak een nieuwe verwijzing.',
};
const SAME: Violation = {
  rule: 'another_consortium',
  message: 'De verwijzing is al bij dit consortium.',
  wouldSatisfy: 'Noem een ander consortium als het gezin anders kiest.',
};

/** Where the access of a municipality does not refer. */
export const NO_ACCESS: Violation = {
  rule: 'access_of_the_municipality',
  message: 'De toegang van deze gemeente is niet bekend als verwijzer.',
  wouldSatisfy: 'Laat de gemeente als verwijzer opnemen.',
};
/** Where a referral is not the access's own. */
export const NOT_OF_THIS_ACCESS: Violation = {
  rule: 'own_referral',
  message: 'Een ander verwees; de toegang wijzigt alleen de eigen verwijzingen.',
  wouldSatisfy: 'Vraag het wie verwees, of het gezin.',
};

/** Where a family that refers itself is not known. */
export const NO_SELF_REFERRAL: Violation = {
  rule: 'municipality_of_the_family',
  message: 'In deze gemeente kan een gezin zich niet zelf melden.',
  wouldSatisfy: 'Noem de gemeente waar het gezin woont.',
};

/** What constraints of the database mean to who refers. */
export const REFERRAL_CONSTRAINTS: Readonly<Record<string, Violation>> = { chosen_by_the_family: NOT_OF_THE_FAMILY, court_decision_stands: DECISION_STANDS };
