import type { Statement } from '@ketengraaf/door';

const statement = (name: string, text: string): Statement => ({ name, text });

/** Adds a goal: id, plan, family, youth, keeper, domain, title, desired result. */
export const ADD_GOAL = statement(
  'add_goal',
  `insert into local_teams.goal (id, plan_id, family_id, youth_id, organisation, life_domain, title, desired_result, state, position)
values ($1, $2, $3, $4, $5, $6, $7, $8, 'OPEN', (select coalesce(max(g.position), 0) + 1 from local_teams.goal g where g.plan_id = $2))`,
);

/** Says how far a goal of a plan was reached: goal, plan, state; gives its id. */
export const SETTLE_GOAL = statement('settle_goal', 'update local_teams.goal set state = $3 where id = $1 and plan_id = $2 returning id');

/** How many actions towards a goal are still open. */
export const OPEN_ACTIONS = statement(
  'open_actions_of_goal',
  `select count(*)::int as count from local_teams.plan_action where goal_id = $1 and state in ('OPEN', 'IN_PROGRESS')`,
);

/** Adds an action under a goal, with its family, youth and domain: id, goal, plan, title, party, organisation, name and worker of the owner, day. */
export const ADD_ACTION = statement(
  'add_action',
  `insert into local_teams.plan_action (id, goal_id, plan_id, family_id, youth_id, organisation, life_domain, title,
  owner_party, owner_organisation, owner_name, owner_person, state, due_on)
select $1, g.id, g.plan_id, g.family_id, g.youth_id, g.organisation, g.life_domain, $4, $5, $6, $7, $8, 'OPEN', $9
from local_teams.goal g where g.id = $2 and g.plan_id = $3 and g.state in ('OPEN', 'PARTLY_REACHED') returning id`,
);

/** Gives an open action of a plan to another: action, plan, party, organisation, name and worker of the owner, day; gives its id. */
export const MOVE_ACTION = statement(
  'move_action',
  `update local_teams.plan_action set owner_party = $3, owner_organisation = $4, owner_name = $5, owner_person = $6, due_on = coalesce($7, due_on)
where id = $1 and plan_id = $2 and state in ('OPEN', 'IN_PROGRESS') returning id`,
);

/** Reports how far an action is: action, state. */
export const REPORT_PROGRESS = statement(
  'report_progress',
  `update local_teams.plan_action set state = $2, done_on = case when $2 = 'DONE' then app.today() end where id = $1 returning id`,
);

/** Moves what one worker of a team still has to do for a plan to another: plan, from, to, the other's name. */
export const MOVE_OPEN_ACTIONS = statement(
  'move_open_actions',
  `update local_teams.plan_action set owner_person = $3, owner_name = $4
where plan_id = $1 and owner_person = $2 and state in ('OPEN', 'IN_PROGRESS') returning id`,
);
