import type { Statement } from '@ketengraaf/door';

/** The worker of a consortium with an identifier, if it works there on a day: its name. */
export const workerOfConsortium: Statement = {
  name: 'worker_of_consortium',
  text: 'select s.name from app.staff s where s.id = $1 and s.organisation = $2 and s.during @> $3::date',
};

/** Whether a provider is a member of a consortium on a day. */
export const memberOnDay: Statement = {
  name: 'member_on_day',
  text: `select exists (select from consortia.membership m where m.care_provider = $1 and m.consortium::text = $2 and m.during @> $3::date) as "isMember"`,
};

/** Whether a provider contributes a specialism to a trajectory on or after a day. */
export const contributesFrom: Statement = {
  name: 'contributes_from',
  text: `select exists (select from consortia.contribution c
  where c.trajectory = $1 and c.care_provider = $2 and c.expertise = $3 and c.during && daterange($4::date, null)) as already`,
};

/** What still lasts within a trajectory after a day. */
export const lastsAfter: Statement = {
  name: 'lasts_after',
  text: `select
  exists (select from consortia.placement p where p.trajectory = $1 and p.during && daterange($2::date + 1, null)) as placement,
  exists (select from consortia.alternative_at_home a where a.trajectory = $1 and a.during && daterange($2::date + 1, null)) as alternative`,
};

/** What runs to bridge a wait, with the day it ends if what was waited for begins on a day. */
export const bridgesOf: Statement = {
  name: 'bridges_of',
  text: `select t.id, t.version, greatest(t.started_on, $2::date)::text as "lastDay" from consortia.trajectory t where t.bridging_for = $1 and t.ended_on is null for update`,
};

/** Begins help that was registered with the referral. */
export const beginRegistered: Statement = {
  name: 'begin_registered',
  text: `update consortia.trajectory set state = 'RUNNING', contract_id = $3, service = $4, intensity = $5, primary_contact = $6, primary_contact_name = $7, started_on = $8, version = version + 1
where organisation = $1 and referral_id = $2 and started_on is null and ended_on is null and bridging_for is null returning id`,
};

/** Begins help of which nothing was there yet. */
export const begin: Statement = {
  name: 'begin_trajectory',
  text: `insert into consortia.trajectory (id, organisation, youth_id, referral_id, contract_id, service, intensity, state, primary_contact, primary_contact_name, started_on, bridging_for, municipality)
select $1, $2, $3, $4, $5, $6, $7, 'RUNNING', $8, $9, $10, $11, w.municipality from consortia.waiting_list_entry w where w.id = $12`,
};

/** Takes who is helped off the list. */
export const leaveList: Statement = {
  name: 'leave_list_helped',
  text: `update consortia.waiting_list_entry set started_on = $3, left_on = $3, left_reason = 'STARTED', version = version + 1 where id = $1 and version = $2 returning id`,
};

/** Keeps what bridging costs. */
export const keepCost: Statement = {
  name: 'keep_bridging_cost',
  text: 'insert into consortia.bridging_care (trajectory, organisation, youth_id, week_cost_cents, paid_by) values ($1, $2, $3, $4, $5)',
};

/** Adds a contribution. */
export const contribute: Statement = {
  name: 'add_contribution',
  text: `insert into consortia.contribution (id, trajectory, organisation, youth_id, care_provider, expertise, during) values ($1, $2, $3, $4, $5, $6, daterange($7, null))`,
};

/** Ends a contribution. */
export const stop: Statement = {
  name: 'end_contribution',
  text: 'update consortia.contribution set during = daterange(lower(during), $3), version = version + 1 where id = $1 and version = $2 returning id',
};

/** Counts a change of what belongs to a trajectory as one of it, so that two who change it at once meet. */
export const touch: Statement = {
  name: 'touch_trajectory',
  text: 'update consortia.trajectory set version = version + 1 where id = $1 and version = $2 returning id',
};

/** Puts another in the place of who is to be spoken to. */
export const speakTo: Statement = {
  name: 'change_contact',
  text: 'update consortia.trajectory set primary_contact = $3, primary_contact_name = $4, version = version + 1 where id = $1 and version = $2 returning id',
};

/** Ends help on its last day. */
export const end: Statement = {
  name: 'end_trajectory',
  text: `update consortia.trajectory set state = 'ENDED', ended_on = $3, end_reason = $4, version = version + 1 where id = $1 and version = $2 returning id`,
};

/** Ends with help what members did in it, and what they were yet to do. */
export const endContributions: Statement = {
  name: 'end_contributions',
  text: `update consortia.contribution set during = daterange(lower(during), greatest($2::date, lower(during)), '[]'), version = version + 1
where trajectory = $1 and during && daterange($2::date + 1, null)`,
};
