import type { Party } from '@ketengraaf/core';
import { auditWord, type PartyField } from './access-log/audit-word';
import type { Word } from './definition';
import { explanationWord } from './explanation/explanation-word';
import { exportWord } from './export/export-word';
import { keptHistory } from './export/history.store';
import type { Kept } from './export/kept';

/** A party's own words, with the personal tables they keep, and those that every party has: its log, its explanation of who sees what, and its export, each under the party's field. */
export function partyWords(party: Party, field: PartyField, tables: readonly Kept[], words: readonly Word[]): Word[] {
  return [...words, { keeps: [...tables, keptHistory] }, auditWord(party, field), explanationWord(party, field, tables), exportWord(party, field, tables)];
}
