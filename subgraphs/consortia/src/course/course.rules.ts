import type { Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** Code list JZ588 of the iJw standard: why help ends. */
export const END_CODES = {
  DECEASED: '02',
  FOR_A_WHILE: '20',
  AS_PLANNED: '31',
  BY_THE_FAMILY: '32',
  BY_THE_PROVIDER: '33',
  BY_AGREEMENT: '34',
  BY_CIRCUMSTANCES: '35',
  BY_THE_MUNICIPALITY: '36',
  CHANGED_REQUEST: '37',
  OTHER_PROVIDER: '38',
  OTHER_DOMAIN: '39',
} as const;

interface Waits {
  readonly acceptedOn: Day | null;
  readonly startedOn: Day | null;
  readonly leftOn: Day | null;
}

interface Runs {
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** Whether help can begin on a day for somebody on the list: once the referral was accepted, and not ahead. */
export function mayStartOn(on: Day, { acceptedOn, startedOn, leftOn }: Waits, today: Day): Violation | undefined {
  if (leftOn !== null || startedOn !== null) return OFF_THE_LIST;
  if (acceptedOn === null) return NOT_ACCEPTED;
  if (on > today) return AHEAD;
  return on < acceptedOn ? { ...BEFORE_ACCEPTANCE, wouldSatisfy: `Kies een dag vanaf ${acceptedOn}.` } : undefined;
}

/** Whether a member can begin to contribute on a day: during the help, and if it does not contribute the same already. */
export function mayContributeFrom(on: Day, { startedOn, endedOn }: Runs, contributesAlready: boolean): Violation | undefined {
  if (startedOn === null || on < startedOn) return BEFORE_THE_HELP;
  if (endedOn !== null) return HAS_ENDED;
  return contributesAlready ? CONTRIBUTES_ALREADY : undefined;
}

/** Whether a contribution can end on a day: it lasts a day at least, and ends once. */
export function mayStopOn(on: Day, { from, until }: { readonly from: Day; readonly until: Day | null }): Violation | undefined {
  if (until !== null && until <= on) return STOPPED;
  return on > from ? undefined : TOO_SHORT;
}

/** Whether help can have its last day on a day: not ahead, and not while the youth lives somewhere for it or has help at home instead of that. */
export function mayEndOn(
  on: Day,
  { startedOn, endedOn }: Runs,
  lasts: { readonly placement: boolean; readonly alternative: boolean },
  today: Day,
): Violation | undefined {
  if (endedOn !== null) return HAS_ENDED;
  if (startedOn === null || on < startedOn) return BEFORE_THE_HELP;
  if (on > today) return AHEAD;
  if (lasts.placement) return STILL_PLACED;
  return lasts.alternative ? STILL_AT_HOME : undefined;
}

/** Whether a trajectory bridges a wait, or is the help itself, as the act needs it. */
export function mustBridge(wanted: boolean, bridgingFor: string | null): Violation | undefined {
  if (wanted === (bridgingFor !== null)) return undefined;
  return wanted ? BRIDGES_NOTHING : BRIDGES;
}

const OFF_THE_LIST: Violation = {
  rule: 'still_on_the_list',
  message: 'De jeugdige staat niet meer op de lijst: de verwijzing is afgewezen, ingetrokken of de hulp is gestart.',
  wouldSatisfy: 'Kies een verwijzing die nog openstaat.',
};
const NOT_ACCEPTED: Violation = { rule: 'accepted_first', message: 'De verwijzing is nog niet geaccepteerd.', wouldSatisfy: 'Accepteer de verwijzing eerst.' };
const AHEAD: Violation = { rule: 'not_ahead', message: 'Deze dag ligt in de toekomst.', wouldSatisfy: 'Kies vandaag of een eerdere dag.' };
const BEFORE_ACCEPTANCE: Violation = { rule: 'help_after_acceptance', message: 'De start van de hulp ligt voor de acceptatie.' };
const BEFORE_THE_HELP: Violation = {
  rule: 'during_the_help',
  message: 'De hulp is dan nog niet begonnen.',
  wouldSatisfy: 'Kies een dag vanaf de start van het traject.',
};
const HAS_ENDED: Violation = { rule: 'help_runs', message: 'Dit traject is al beëindigd.', wouldSatisfy: 'Verwijs opnieuw als er weer hulp nodig is.' };
const CONTRIBUTES_ALREADY: Violation = {
  rule: 'contributes_once',
  message: 'Deze deelnemer levert deze expertise al in dit traject.',
  wouldSatisfy: 'Kies een andere deelnemer of expertise, of een dag na het einde van die bijdrage.',
};
const STOPPED: Violation = { rule: 'contribution_runs', message: 'Deze bijdrage is dan al beëindigd.', wouldSatisfy: 'Kies een eerdere dag.' };
const TOO_SHORT: Violation = {
  rule: 'contribution_lasts_a_day',
  message: 'Een bijdrage eindigt na de dag waarop zij begon.',
  wouldSatisfy: 'Kies een latere dag.',
};
const STILL_PLACED: Violation = {
  rule: 'placement_ends_first',
  message: 'De jeugdige verblijft na deze dag nog ergens binnen dit traject.',
  wouldSatisfy: 'Beëindig eerst de plaatsing.',
};
const STILL_AT_HOME: Violation = {
  rule: 'alternative_ends_first',
  message: 'Na deze dag loopt nog hulp thuis in plaats van verblijf binnen dit traject.',
  wouldSatisfy: 'Beëindig eerst dat alternatief, met de uitkomst.',
};
const BRIDGES_NOTHING: Violation = {
  rule: 'bridges_a_wait',
  message: 'Dit traject is geen overbrugging.',
  wouldSatisfy: 'Beëindig het als traject.',
};
const BRIDGES: Violation = {
  rule: 'bridges_no_wait',
  message: 'Dit traject overbrugt een wachttijd.',
  wouldSatisfy: 'Beëindig het als overbruggingszorg; de jeugdige blijft wachten op passende hulp.',
};

/** That a worker is not of the consortium. */
export const NO_CONTACT: Violation = {
  rule: 'contact_works_here',
  message: 'Het aanspreekpunt werkt vandaag niet bij uw consortium.',
  wouldSatisfy: 'Noem een medewerker die vandaag bij uw consortium in dienst is.',
};
/** That it is the contact already. */
export const SAME_CONTACT: Violation = {
  rule: 'another_contact',
  message: 'Deze medewerker is al het aanspreekpunt.',
  wouldSatisfy: 'Noem een andere medewerker, of laat het aanspreekpunt zoals het is.',
};
/** That a provider is no member on a day. */
export const NO_MEMBER: Violation = {
  rule: 'contributes_as_member',
  message: 'Deze aanbieder is op die dag geen deelnemer van uw consortium.',
  wouldSatisfy: 'Kies een deelnemer; hulp van buiten het consortium vraagt een nieuwe verwijzing.',
};

/** What constraints of the database mean to who starts, changes or ends help. */
export const COURSE_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_bridge_at_a_time: {
    rule: 'one_bridge_at_a_time',
    message: 'Deze wachttijd wordt al overbrugd.',
    wouldSatisfy: 'Beëindig eerst de overbrugging die loopt.',
  },
};
