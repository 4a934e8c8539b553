import { listing, type Reading, reading, type Statement, youth } from '@ketengraaf/door';
import { ObjectionRow } from './objection.row';
import { WHAT_GOES_ON } from './objection.rules';
import type { Objection } from './objection.type';

/** Reduced, consents are those given to the asker's own organisation: an objection is given to none. */
function disclose(row: ObjectionRow, fields: 'ALL' | 'REDUCED'): Objection | undefined {
  if (fields === 'REDUCED') return undefined;
  const { id, youthId, article, against, aboutClass, reason, recordedAt, dueOn, decision, grounds, decidedAt, toldAt, liftedAt } = row;
  const whatGoesOn = liftedAt === null ? WHAT_GOES_ON : null;
  const isWithdrawn = row.withdrawnBy !== null;
  return { id, youthId, article, against, aboutClass, reason, recordedAt, dueOn, decision, grounds, decidedAt, toldAt, isWithdrawn, liftedAt, whatGoesOn };
}

const objections = (name: string, by: 'id' | 'youthId'): Reading<ObjectionRow, Objection> =>
  reading<ObjectionRow, Objection>({
    name,
    row: ObjectionRow,
    by,
    classes: ['CONSENT'],
    order: 't.recorded_at desc, t.id',
    hasReducedForm: false,
    subjectOf: (row) => youth(row.youthId),
    disclose,
  });

/** Objections about youths, the latest first. */
export const objectionsOfYouths = objections('objections_of_youths', 'youthId');

/** Objections by their identifier. */
export const objectionsById = objections('objections_by_id', 'id');

/** Objections at the asker's own organisation that are answered or not ($1), the one due first first; from after a day ($2) and an objection ($3). */
export const objectionsOfOwn = listing<ObjectionRow, Objection>({
  name: 'objections_of_own',
  row: ObjectionRow,
  rest: `where t.organisation = app.employer() and (t.decision is not null or t.lifted_at is not null) = $1
    and ($3::uuid is null or (t.due_on, t.id) > ($2::date, $3))
    order by t.due_on, t.id limit $4`,
  hasReducedForm: false,
  subjectOf: (row) => youth(row.youthId),
  disclose,
});

/** Records one: identifier, keeper, youth, article, against whom, about which class, reason and who objects. */
export const RECORD_OBJECTION: Statement = {
  name: 'record_objection',
  text: `insert into local_teams.objection (id, organisation, youth_id, article, against, about_class, reason, objected_by, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, app.person())`,
};

/** Withdraws one that runs; gives whether it ran. */
export const WITHDRAW_OBJECTION: Statement = {
  name: 'withdraw_objection',
  text: `update local_teams.objection set withdrawn_by = app.person(), lifted_at = app.now() where id = $1 and lifted_at is null returning id`,
};

/** Decides about one that is open: identifier, decision, grounds and when who objected was told; gives whether it was open. */
export const DECIDE_OBJECTION: Statement = {
  name: 'decide_objection',
  text: `update local_teams.objection set decision = $2, grounds = $3, decided_by = app.person(), decided_at = app.now(), told_at = $4,
  lifted_at = case when $2 <> 'UPHELD' then app.now() end
where id = $1 and lifted_at is null and decision is null returning id`,
};
