import type { Statement } from '@ketengraaf/door';

/** Records: id, plan, family, youth, keeper, kind, domain, statement, who said it. */
export const RECORD: Statement = {
  name: 'record_strength_or_worry',
  text: `insert into local_teams.strength_or_worry (id, plan_id, family_id, youth_id, organisation, kind, life_domain, statement, said_by, noted_on)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.today())`,
};
