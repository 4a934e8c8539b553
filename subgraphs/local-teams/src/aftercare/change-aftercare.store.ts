import type { Statement } from '@ketengraaf/door';

/** Starts: id, plan, family, keeper, worker, first day after it, day of the next contact. */
export const START: Statement = {
  name: 'start_aftercare',
  text: `insert into local_teams.aftercare (id, plan_id, family_id, organisation, professional, during, next_contact_on)
values ($1, $2, $3, $4, $5, daterange(app.today(), $6), $7)`,
};

/** Ends the aftercare of a plan: plan, outcome; gives its id. */
export const END: Statement = {
  name: 'end_aftercare',
  text: `update local_teams.aftercare set outcome = $2, next_contact_on = null, during = daterange(lower(during), greatest(lower(during) + 1, app.today()))
where plan_id = $1 and outcome is null returning id`,
};
