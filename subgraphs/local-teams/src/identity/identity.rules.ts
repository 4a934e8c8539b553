import { passesElevenTest } from '@ketengraaf/core';
import type { Violation } from '@ketengraaf/door';

/** So many look-ups by BSN an hour; who needs more is searching, not helping. */
export const LOOK_UPS_AN_HOUR = 20;

/** So long a school has to use its code. */
export const CODE_LASTS_DAYS = 14;

/** Too many look-ups. */
export const TOO_MANY_LOOK_UPS: Violation = {
  rule: 'BSN_LOOK_UPS_AN_HOUR',
  message: `Per persoon kan per uur ${LOOK_UPS_AN_HOUR} keer op BSN worden gezocht.`,
  wouldSatisfy: 'Probeer het over een uur opnieuw.',
};

/** A municipality without a team, or a team that is not one of the municipality. */
const NO_TEAM: Violation = {
  rule: 'TEAM_OF_MUNICIPALITY',
  message: 'Deze gemeente heeft dit lokale team niet.',
  wouldSatisfy: 'Geef een lokaal team van de gemeente waar de jeugdige woont.',
};

/** The sentence for a number that cannot be one; it does not repeat the number. */
export const NO_BSN = 'bsn must be nine digits that pass the eleven test (elfproef).';

/** Which of a municipality's teams registers: the one that was named, or the only one there is; else what to do. */
export function teamFor<T extends { readonly id: string; readonly name: string }>(teams: readonly T[], wished: string | undefined): T | Violation {
  if (wished !== undefined) return teams.find(({ id }) => id === wished) ?? NO_TEAM;
  const [only, ...others] = teams;
  if (!only) return NO_TEAM;
  if (others.length === 0) return only;
  return {
    rule: 'WHICH_TEAM',
    message: 'Deze gemeente heeft meer dan één lokaal team.',
    wouldSatisfy: `Geef er een: ${teams.map(({ id, name }) => `${name} (${id})`).join(', ')}.`,
  };
}

/** A number as it may be shown: whole, or its last three digits, for checking. */
export function shownBsn(bsn: string, fields: 'ALL' | 'REDUCED'): string {
  return fields === 'ALL' ? bsn : `******${bsn.slice(-3)}`;
}

/** A number as it was typed, without dots and spaces; undefined where it cannot be a BSN. */
export function readBsn(typed: string): string | undefined {
  const digits = typed.replaceAll(/[\s.]/g, '');
  return passesElevenTest(digits) ? digits : undefined;
}

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Ten characters that are not mistaken for each other (Crockford's base 32), in two groups: fifty bits of a hash. */
export function codeOf(hash: Buffer): string {
  const bits = hash.readBigUInt64BE() >> 14n;
  const letters = Array.from({ length: 10 }, (_, place) => LETTERS[Number((bits >> BigInt(5 * (9 - place))) & 31n)]).join('');
  return `${letters.slice(0, 5)}-${letters.slice(5)}`;
}

/** A code as it was typed: capitals, without spaces and dashes, with the letters people take for digits as those digits. */
export function readCode(typed: string): string {
  const plain = typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  return `${plain.slice(0, 5)}-${plain.slice(5)}`;
}
