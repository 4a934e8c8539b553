import { DATA_CLASSES, type DataClass } from '@ketengraaf/core';
import { family, NOBODY, reading, type Subject, youth } from '@ketengraaf/door';
import { HistoryRow } from './history.row';
import { kept } from './kept';

function subjectOf({ subjectKind, subject }: HistoryRow): Subject {
  if (subject === null) return NOBODY;
  return subjectKind === 'YOUTH' ? youth(subject) : family(subject);
}

/** The history of what is kept about a youth: as open as the thing it is about, and of no use in a reduced form. */
export const keptHistory = kept(
  'Wijziging',
  reading<HistoryRow, object>({
    name: 'history_of_youths',
    row: HistoryRow,
    by: 'subject',
    classes: Object.keys(DATA_CLASSES) as DataClass[],
    hasReducedForm: false,
    subjectOf,
    disclose: ({ at, actingFor, role, purpose, verb, objectType, reason }) => ({ at, actingFor, role, purpose, verb, objectType, reason }),
  }),
  { whose: `t.subject_kind = 'YOUTH' and t.subject = $1` },
);
