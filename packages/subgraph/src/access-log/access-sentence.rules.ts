import type { DataClass, Party, Purpose, Role } from '@ketengraaf/core';
import { DATA, PARTY, PURPOSE, ROLE } from '../plain-dutch.rules';

/** Who looked at what, and what for. */
export interface Told {
  readonly role: string;
  readonly organisationName: string | null;
  readonly party: string;
  readonly purpose: string;
  readonly dataClasses: readonly string[];
  readonly isAllowed: boolean;
  readonly subjectKind: string;
}

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

/** An access in one plain Dutch sentence; a word that is not known here is told in general terms. */
export function accessSentence({ role, organisationName, party, purpose, dataClasses, isAllowed, subjectKind }: Told): string {
  const who = `${ROLE[role as Role] ?? 'Iemand'} van ${organisationName ?? PARTY[party as Party] ?? 'een organisatie'}`;
  const what = `${list(dataClasses.map((dataClass) => DATA[dataClass as DataClass] ?? 'gegevens'))}${subjectKind === 'FAMILY' ? ' van het gezin' : ''}`;
  const why = PURPOSE[purpose as Purpose] ?? 'een ander doel';
  return isAllowed ? `${who} bekeek ${what} voor ${why}.` : `${who} wilde voor ${why} ${what} bekijken en kreeg niets te zien.`;
}
