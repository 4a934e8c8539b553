import type { Statement } from '@ketengraaf/door';

/** Offers: id, plan, family, keeper. */
export const OFFER: Statement = {
  name: 'offer_family_group_plan',
  text: 'insert into local_teams.family_group_plan_offer (id, plan_id, family_id, organisation, offered_on) values ($1, $2, $3, $4, app.today())',
};

/** Records what came of the open offer of a plan: plan, outcome, reason; gives its id. */
export const DECIDE: Statement = {
  name: 'decide_family_group_plan',
  text: `update local_teams.family_group_plan_offer set outcome = $2, outcome_on = app.today(), reason = $3
where plan_id = $1 and outcome is null returning id`,
};

/** Makes a plan the family's own. */
export const MAKE_OWN: Statement = {
  name: 'make_family_group_plan',
  text: `update local_teams.family_plan set kind = 'FAMILY_GROUP_PLAN' where id = $1`,
};
