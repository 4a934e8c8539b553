import { instantOf, listing, type Reading, reading, type Statement, youth } from '@ketengraaf/door';
import { partyName } from '@ketengraaf/subgraph';
import type { EmergencyDoor, EmergencyReview } from './emergency.type';
import { EmergencyCaseRow } from './emergency-case.row';
import { EmergencyDoorRow } from './emergency-door.row';

/** Reduced, direction shows no one but the director. */
const discloseDoor = (row: EmergencyDoorRow, fields: 'ALL' | 'REDUCED'): EmergencyDoor | undefined => {
  if (fields === 'REDUCED') return undefined;
  const { id, youthId, party, actingFor, person, role, reason, during, isOpen, openedAt, isReviewed } = row;
  return {
    id,
    youthId,
    party: partyName(party),
    organisation: actingFor,
    person,
    role,
    reason,
    openedAt,
    closesAt: instantOf(during.until),
    isOpen,
    isReviewed,
  };
};

/** Reduced, the log says how much is in it, and not who looked. */
const discloseReview = (row: EmergencyCaseRow, fields: 'ALL' | 'REDUCED'): EmergencyReview | undefined => {
  if (fields === 'REDUCED') return undefined;
  const { id, youthId, party, actingFor, person, role, reason, during, dueAt, isOverdue, verdict, findings, answeredAt } = row;
  return {
    ...{ id, youthId, party: partyName(party), organisation: actingFor, person, role, reason },
    ...{ openedAt: instantOf(during.from), closesAt: instantOf(during.until), dueAt, isOverdue, verdict, findings, answeredAt },
  };
};

/** Doors to youths, the latest first. */
export const doorsToYouths: Reading<EmergencyDoorRow, EmergencyDoor> = reading({
  name: 'emergency_doors_to_youths',
  row: EmergencyDoorRow,
  by: 'youthId',
  classes: ['DIRECTION'],
  order: 't.opened_at desc, t.id',
  hasReducedForm: false,
  subjectOf: (row: EmergencyDoorRow) => youth(row.youthId),
  disclose: discloseDoor,
});

/** Doors to the youths the asker is involved with, the latest first; from before an instant ($1) and a door ($2). */
export const doorsToMine = listing<EmergencyDoorRow, EmergencyDoor>({
  name: 'emergency_doors_to_mine',
  row: EmergencyDoorRow,
  rest: `where t.youth_id = any ((select facts.mine())::uuid[])
    and ($2::uuid is null or t.opened_at < $1::timestamptz or (t.opened_at = $1::timestamptz and t.id > $2))
    order by t.opened_at desc, t.id limit $3`,
  subjectOf: (row) => youth(row.youthId),
  disclose: discloseDoor,
});

/** A review by its identifier. */
export const reviewsById: Reading<EmergencyCaseRow, EmergencyReview> = reading({
  name: 'emergency_reviews_by_id',
  row: EmergencyCaseRow,
  by: 'id',
  classes: ['ACCESS_LOG'],
  hasReducedForm: false,
  subjectOf: (row: EmergencyCaseRow) => youth(row.youthId),
  disclose: discloseReview,
});

/** Reviews of the asker's own organisation that are answered or not ($1), the one due first first; from after an instant ($2) and a review ($3). */
export const reviewsOfOwn = listing<EmergencyCaseRow, EmergencyReview>({
  name: 'emergency_reviews_of_own',
  row: EmergencyCaseRow,
  rest: `where t.organisation = app.employer() and (t.answered_at is not null) = $1
    and ($3::uuid is null or (t.due_at, t.id) > ($2::timestamptz, $3))
    order by t.due_at, t.id limit $4`,
  subjectOf: (row) => youth(row.youthId),
  disclose: discloseReview,
});

/** Opens the door: identifier, youth and reason. */
export const OPEN_DOOR: Statement = {
  name: 'open_emergency_door',
  text: 'select organisation, closes_at as "closesAt" from local_teams.open_emergency_door($1, $2, $3)',
};

/** Answers a review that has no answer: identifier, verdict and findings; gives whether it had none. */
export const ANSWER_REVIEW: Statement = {
  name: 'answer_emergency_review',
  text: `update local_teams.emergency_review set verdict = $2, findings = $3, answered_by = app.person(), answered_at = app.now()
where id = $1 and answered_at is null returning id`,
};
