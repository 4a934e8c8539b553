import { RESTRICTABLE } from '@ketengraaf/access';
import { ageOn, type Day } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';
import type { Giver } from '../consent/consent.rules';

/** What goes on while sharing is restricted, and why; told with every objection. */
export const WHAT_GOES_ON =
  'Zolang dit geldt, ziet alleen wie deze gegevens zelf bewaart ze nog, bij elke partij. Niet beperkt worden: wie de jeugdige is en wie de regie heeft, veiligheid en maatregelen, en wie toestemming gaf of keek. Een maatregel of wettelijk onderzoek (Jeugdwet 7.3.11 lid 4, Wmo 5.2.6, Leerplichtwet) en de noodknop gaan door, want daarvoor geldt een wettelijke plicht of een zwaarwegend belang (AVG 18 lid 2, 21 lid 1). Uw eigen inzage blijft.';

/** Whether somebody may object for a youth: from 12 the youth, below 16 a parent or guardian with authority, from 16 the youth alone. */
export function mayObject(giver: Giver, birthDate: Day, today: Day): Violation | undefined {
  const age = ageOn(birthDate, today);
  if (giver === 'YOUTH') return age >= 12 ? undefined : UNDER_TWELVE;
  if (age >= 16) return SIXTEEN;
  return giver === 'AUTHORITY' ? undefined : WITHOUT_AUTHORITY;
}

/** Whether somebody may withdraw an objection: who made it, and from 16 the youth whoever made it. */
export function mayWithdraw(isObjector: boolean, giver: Giver, birthDate: Day, today: Day): Violation | undefined {
  return isObjector || (giver === 'YOUTH' && ageOn(birthDate, today) >= 16) ? undefined : NOT_YOURS;
}

/** Whether the sharing of a class can be restricted. */
export function mayBeRestricted(dataClass: string): Violation | undefined {
  return (RESTRICTABLE as readonly string[]).includes(dataClass) ? undefined : NOT_SHARED;
}

/** Whether who objected was told before a restriction is lifted (AVG 18(3)); where it stays there is nothing to tell first. */
export function mustBeTold(
  decision: 'UPHELD' | 'SETTLED' | 'UNFOUNDED',
  toldAt: Date | null | undefined,
  { recordedAt, now }: { readonly recordedAt: Date; readonly now: Date },
): Violation | undefined {
  if (decision === 'UPHELD') return toldAt ? STAYS : undefined;
  return toldAt && toldAt >= recordedAt && toldAt <= now ? undefined : TOLD_FIRST;
}

const UNDER_TWELVE: Violation = {
  rule: 'youth_of_twelve_objects',
  message: 'Een jeugdige onder de twaalf maakt niet zelf bezwaar.',
  wouldSatisfy: 'Een ouder of voogd met gezag maakt bezwaar.',
};
const SIXTEEN: Violation = {
  rule: 'youth_of_sixteen_decides_alone',
  message: 'Vanaf zestien jaar beslist de jeugdige zelf.',
  wouldSatisfy: 'De jeugdige maakt zelf bezwaar.',
};
const WITHOUT_AUTHORITY: Violation = {
  rule: 'objector_has_authority',
  message: 'Deze persoon heeft geen onbetwist gezag over deze jeugdige.',
  wouldSatisfy: 'De jeugdige, of een ouder of voogd met gezag, maakt bezwaar.',
};
const NOT_YOURS: Violation = {
  rule: 'who_objects_withdraws',
  message: 'Alleen wie bezwaar maakte, trekt het in; een jeugdige van zestien of ouder ook wat een ander maakte.',
  wouldSatisfy: 'Vraag wie bezwaar maakte het in te trekken, of wacht op het besluit.',
};
const NOT_SHARED: Violation = {
  rule: 'objection_is_of_what_is_shared',
  message: 'Het delen van dit soort gegevens kan niet beperkt worden.',
  wouldSatisfy: `Kies een van ${RESTRICTABLE.join(', ')}, of geen voor al deze.`,
};
const TOLD_FIRST: Violation = {
  rule: 'objector_is_told_first',
  message: 'Wie bezwaar maakte, hoort eerst dat de beperking wordt opgeheven (AVG 18 lid 3).',
  wouldSatisfy: 'Meld het aan wie bezwaar maakte, en vul in wanneer dat was: na het bezwaar, en niet in de toekomst.',
};
const STAYS: Violation = {
  rule: 'upheld_stays_restricted',
  message: 'Bij een gegrond bezwaar blijft de beperking; er is niets op te heffen.',
  wouldSatisfy: 'Laat weg wanneer het vooraf gemeld is.',
};

/** What stands in the way of a director who does not say who objects. */
export const WHOSE_WORD: Violation = {
  rule: 'objection_has_a_person',
  message: 'Wie een bezwaar vastlegt, zegt wie het heeft gemaakt.',
  wouldSatisfy: 'Vul in wie bezwaar maakt.',
};
/** What stands in the way of lifting what was lifted. */
export const LIFTED: Violation = { rule: 'objection_runs', message: 'Dit bezwaar is al ingetrokken of afgehandeld.' };

/** What the constraints of the table say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  objection_runs_once: {
    rule: 'objection_runs_once',
    message: 'Het delen hiervan is al beperkt.',
    wouldSatisfy: 'Wacht op het besluit van de privacyfunctionaris, of trek het lopende bezwaar in.',
  },
};
