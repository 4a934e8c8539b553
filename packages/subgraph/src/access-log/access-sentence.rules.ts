import type { DataClass, Party, Purpose, Role } from '@ketengraaf/core';
import { DATA, PARTY, PURPOSE, ROLE } from '../plain-dutch.rules';

/** Who looked at what or changed it, and what for. */
export interface Told {
  readonly role: string;
  readonly organisationName: string | null;
  readonly party: string;
  readonly purpose: string;
  readonly dataClasses: readonly string[];
  readonly isAllowed: boolean;
  readonly subjectKind: string;
  /** Recorded, changed or removed; null where somebody only looked. */
  readonly change: 'C' | 'U' | 'D' | null;
  /** Whether it was by the emergency door. */
  readonly isEmergency: boolean;
}

const DID = { C: 'vastgelegd', U: 'gewijzigd', D: 'verwijderd' } as const;
const WANTED = { C: 'vastleggen', U: 'wijzigen', D: 'verwijderen' } as const;
const BY_DOOR = ' via de nooddeur';

function list(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} en ${last}` : last;
}

/** An access in one plain Dutch sentence; a word that is not known here is told in general terms. */
export function accessSentence({ role, organisationName, party, purpose, dataClasses, isAllowed, subjectKind, change, isEmergency }: Told): string {
  const who = `${ROLE[role as Role] ?? 'Iemand'} van ${organisationName ?? PARTY[party as Party] ?? 'een organisatie'}`;
  const what = `${list(dataClasses.map((dataClass) => DATA[dataClass as DataClass] ?? 'gegevens'))}${subjectKind === 'FAMILY' ? ' van het gezin' : ''}`;
  const why = PURPOSE[purpose as Purpose] ?? 'een ander doel';
  const how = isEmergency ? BY_DOOR : '';
  if (change !== null)
    return isAllowed ? `${who} heeft${how} ${what} ${DID[change]} voor ${why}.` : `${who} wilde voor ${why} ${what} ${WANTED[change]}, en dat is niet gebeurd.`;
  return isAllowed ? `${who} bekeek${how} ${what} voor ${why}.` : `${who} wilde voor ${why} ${what} bekijken en kreeg niets te zien.`;
}
