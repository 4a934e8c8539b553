import type { Asker, Explanation, Ground } from '@ketengraaf/access';
import { dayOf, REASONS } from '@ketengraaf/core';
import { DATA, PARTY, ROLE } from '../plain-dutch.rules';

const BECAUSE: Readonly<Record<Ground, string>> = {
  SELF: 'omdat het eigen gegevens zijn (Jeugdwet 7.3.10, AVG 15)',
  AUTHORITY: 'op grond van gezag of voogdij (Jeugdwet 7.3.15)',
  CONSENT_OF_YOUTH: 'met toestemming van de jeugdige (Jeugdwet 7.3.5)',
  GENERAL_INFORMATION: 'als hoofdlijnen voor een ouder zonder gezag (BW 1:377c)',
  INVOLVED: 'door rechtstreekse betrokkenheid bij de hulp (Jeugdwet 7.3.11 lid 2)',
  INVOLVED_WITH_CONSENT: 'met toestemming (Jeugdwet 7.3.11 lid 1)',
  MUNICIPAL_TASK: 'voor de taak van de gemeente (Jeugdwet 7.4.0)',
  STATUTE: 'op grond van een maatregel of wettelijk onderzoek (Jeugdwet 7.3.11 lid 4)',
  EMERGENCY: 'door de noodknop, wat wordt beoordeeld (AVG 6(1)(d), 9(2)(c))',
  OWN_ORGANISATION: 'omdat de eigen organisatie ze bijhoudt',
  OWN_ACTION: 'omdat het om eigen handelen gaat',
  PUBLIC: 'omdat er geen persoon in voorkomt',
  NONE: '',
};

const DAY = new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', dateStyle: 'long' });

/** What somebody sees of a class, and why or why not, in plain Dutch. */
export function explanationSentence(asker: Pick<Asker, 'role' | 'party'>, explanation: Explanation): string {
  const { dataClass, shows, showsOfOwn, ground, reason, until } = explanation;
  const who = `${ROLE[asker.role]} van ${PARTY[asker.party]}`;
  const what = DATA[dataClass];
  const end = until === undefined ? '' : ` Dat verandert op ${DAY.format(until)}.`;
  const why = reason === undefined ? '' : REASONS[reason].nl;
  if (shows === 'NONE' && showsOfOwn === 'NONE') return `${who} ziet ${what} niet. ${why}${end}`;
  if (shows === 'NONE') return `${who} ziet ${what} alleen voor zover de eigen organisatie die bijhoudt.${end}`;
  return `${who} ziet ${what}${shows === 'REDUCED' ? ' in beperkte vorm' : ''}, ${BECAUSE[ground]}.${end}`;
}

/** The day an answer changes, where it does. */
export const changesOn = ({ until }: Explanation): string | null => (until === undefined ? null : dayOf(until));
