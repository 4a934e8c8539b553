import { listing, reading, type Statement, type Subject, youth } from '@ketengraaf/door';
import { WaitingRow } from './waiting.row';
import type { WaitingListEntry } from './waiting.type';

/** Who is of the asker's own consortium and still waits. */
const WAITS_HERE = 't.organisation = app.employer() and t.left_on is null and t.started_on is null';

/** Whom a place on a waiting list is about. */
export const ofYouth = (row: WaitingRow): Subject => youth(row.youthId);

/** Reduced, a trajectory is whether it runs and since when: not which help, nor by whom. */
export const discloseWaiting = ({ id, youthId, startedOn, ...row }: WaitingRow, fields: 'ALL' | 'REDUCED'): WaitingListEntry =>
  fields === 'ALL'
    ? {
        id,
        youthId,
        startedOn,
        organisation: row.organisation,
        referralId: row.referralId,
        service: row.service,
        intensity: row.intensity,
        expertises: row.expertises,
        urgency: row.urgency,
        referredOn: row.referredOn,
        appliedOn: row.appliedOn,
        acceptedOn: row.acceptedOn,
        intakeOn: row.intakeOn,
        leftOn: row.leftOn,
        leftReason: row.leftReason,
        refusedBecause: row.refusedBecause,
        refusedWith: row.refusedWith,
        version: row.version,
        judgedUrgency: row.judgedUrgency,
        position: row.priority,
      }
    : {
        id,
        youthId,
        startedOn,
        organisation: null,
        referralId: null,
        service: null,
        intensity: null,
        expertises: null,
        urgency: null,
        referredOn: null,
        appliedOn: null,
        acceptedOn: null,
        intakeOn: null,
        leftOn: null,
        leftReason: null,
        refusedBecause: null,
        refusedWith: null,
        version: null,
        judgedUrgency: null,
        position: null,
      };

/** The waiting lists youths stand or stood on: those of now first, the longest wait before the others. */
export const waitingOfYouths = reading<WaitingRow, WaitingListEntry>({
  name: 'waiting_of_youths',
  row: WaitingRow,
  by: 'youthId',
  classes: ['TRAJECTORY'],
  order: 't.left_on desc nulls first, t.applied_on, t.id',
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** Places on a waiting list by their identifier. */
export const waitingById = reading<WaitingRow, WaitingListEntry>({
  name: 'waiting_by_id',
  row: WaitingRow,
  by: 'id',
  classes: ['TRAJECTORY'],
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** What came of referrals on the waiting lists, the latest application first. */
export const waitingOfReferrals = reading<WaitingRow, WaitingListEntry>({
  name: 'waiting_of_referrals',
  row: WaitingRow,
  by: 'referralId',
  classes: ['TRAJECTORY'],
  order: 't.applied_on desc, t.id',
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** The waiting list of the asker's own consortium, the longest wait first; from after a day and an identifier. */
export const ownWaitingList = listing<WaitingRow, WaitingListEntry>({
  name: 'own_waiting_list',
  row: WaitingRow,
  rest: `where ${WAITS_HERE} and ($1::date is null or (t.applied_on, t.id) > ($1, $2::uuid)) order by t.applied_on, t.id limit $3`,
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** The same, who goes first by the rules of priority before the others; from after a place among the rules, a day and an identifier. */
export const ownWaitingListByPriority = listing<WaitingRow, WaitingListEntry>({
  name: 'own_waiting_list_by_priority',
  row: WaitingRow,
  rest: `where ${WAITS_HERE} and ($1::smallint is null or (t.priority, t.applied_on, t.id) > ($1, $2::date, $3::uuid)) order by t.priority, t.applied_on, t.id limit $4`,
  subjectOf: ofYouth,
  disclose: discloseWaiting,
});

/** How many wait at the asker's own consortium. */
export const countOwnWaitingList: Statement = {
  name: 'count_own_waiting_list',
  text: `select count(*)::int as count from consortia.waiting_list_entry t where ${WAITS_HERE}`,
};
