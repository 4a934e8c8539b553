import type { Statement } from '@ketengraaf/door';

/** Records authority: identifier, youth, member, kind, ground, court order, first and last day; gives who keeps the youth. */
export const RECORD_AUTHORITY: Statement = {
  name: 'record_authority',
  text: `select local_teams.record_authority($1, $2, $3, $4, $5, $6, daterange($7::date, $8::date + 1)) as keeper`,
};

/** Ends authority now; gives whether it was there to end. */
export const END_AUTHORITY: Statement = { name: 'end_authority', text: 'select local_teams.end_authority($1) as changed' };

/** Marks authority as disputed or not; gives whether that changed anything. */
export const MARK_AUTHORITY: Statement = { name: 'mark_authority', text: 'select local_teams.mark_authority($1, $2) as changed' };
