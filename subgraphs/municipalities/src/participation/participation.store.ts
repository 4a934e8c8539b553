import { catalogue } from '@ketengraaf/door';
import { ArrangementRow, ParticipationRow } from './participation.row';
import type { Arrangement, Participation } from './participation.type';

/** Arrangements by their identifier. */
export const arrangementsById = catalogue<ArrangementRow, Arrangement>({
  name: 'arrangements_by_id',
  row: ArrangementRow,
  by: 'id',
  show: ({ id, name }) => ({ id, name }),
});

/** How far municipalities ever took part, the line for all services before those for one. */
export const participationOfMunicipalities = catalogue<ParticipationRow, Participation>({
  name: 'participation_of_municipalities',
  row: ParticipationRow,
  by: 'municipality',
  order: 't.arrangement, t.service nulls first, t.during',
  show: ({ arrangement, service, level, during, source }) => ({
    arrangementId: arrangement,
    service,
    level,
    from: during.from ?? null,
    until: during.until ?? null,
    source,
  }),
});
