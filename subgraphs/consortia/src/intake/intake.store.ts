import { listing, type Statement } from '@ketengraaf/door';
import { WaitingRow } from '../waiting/waiting.row';
import { discloseWaiting, ofYouth } from '../waiting/waiting.store';
import type { WaitingListEntry } from '../waiting/waiting.type';

const UNANSWERED = 't.organisation = app.employer() and t.accepted_on is null and t.left_on is null and t.started_on is null';

/** The referrals that the asker's own consortium has not answered, who came first before the others; from after a day and an identifier. */
export const referralsToAnswer = listing<WaitingRow, WaitingListEntry>({
  name: 'referrals_to_answer',
  row: WaitingRow,
  rest: `where ${UNANSWERED} and ($1::date is null or (t.applied_on, t.id) > ($1, $2::uuid)) order by t.applied_on, t.id limit $3`,
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** How many those are. */
export const countToAnswer: Statement = {
  name: 'count_to_answer',
  text: `select count(*)::int as count from consortia.waiting_list_entry t where ${UNANSWERED}`,
};

/** How often referrals were refused. */
export const timesRefused: Statement = {
  name: 'times_refused',
  text: 'select r.referral::text as key, r.refusals from consortia.times_refused($1) r',
};
