import type { Statement } from '@ketengraaf/door';

const statement = (name: string, text: string): Statement => ({ name, text });

/** Records a look: id, plan, family, youth, keeper, whether it is safe, what is done at once. */
export const CHECK = statement(
  'check_safety',
  `insert into local_teams.safety_check (id, plan_id, family_id, youth_id, organisation, checked_on, is_safe, extra_actions)
values ($1, $2, $3, $4, $5, app.today(), $6, $7)`,
);

/** Records a judgement: id, plan, family, youth, keeper, whose, score. */
export const SCORE = statement(
  'score_safety',
  `insert into local_teams.safety_score (id, plan_id, family_id, youth_id, organisation, scored_by, score, scored_on)
values ($1, $2, $3, $4, $5, $6, $7, app.today())`,
);

/** Takes the safety plan of a plan out of force. */
export const REPLACE_PLAN = statement(
  'replace_safety_plan',
  'update local_teams.safety_plan set replaced_on = app.today() where plan_id = $1 and replaced_on is null',
);

/** Takes its agreements out of force. */
export const REPLACE_AGREEMENTS = statement(
  'replace_safety_agreements',
  'update local_teams.safety_agreement set replaced_on = app.today() where plan_id = $1 and replaced_on is null',
);

/** Agrees on a safety plan: id, plan, family, keeper, day it is looked at again. */
export const AGREE = statement(
  'agree_safety_plan',
  'insert into local_teams.safety_plan (id, plan_id, family_id, organisation, agreed_on, review_on) values ($1, $2, $3, $4, app.today(), $5)',
);

/** Adds an agreement: id, safety plan, plan, family, youth, keeper, agreement, who keeps it, that one's name, position. */
export const ADD_AGREEMENT = statement(
  'add_safety_agreement',
  `insert into local_teams.safety_agreement (id, safety_plan_id, plan_id, family_id, youth_id, organisation, agreement, kept_by, kept_by_name, position)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Signs: id, safety plan, family, keeper, signer, the signer's name, manner. */
export const SIGN = statement(
  'sign_safety_plan',
  `insert into local_teams.safety_signature (id, safety_plan_id, family_id, organisation, signer, signer_name, manner, signed_on)
values ($1, $2, $3, $4, $5, $6, $7, app.today())`,
);

// Who may not see the safety plan itself sees the agreements it has to keep, and signs for these.
export const IN_FORCE = statement(
  'safety_plan_in_force',
  `select id from local_teams.safety_plan where plan_id = $1 and replaced_on is null
union select safety_plan_id from local_teams.safety_agreement where plan_id = $1 and replaced_on is null limit 1`,
);

/** Name of a person of a family: of a member or of a youth. */
export const NAME_IN_FAMILY = statement(
  'name_in_family',
  `select name from local_teams.member where id = $1 and family_id = $2
union all select given_name || ' ' || family_name from local_teams.youth where id = $1 and family_id = $2`,
);
