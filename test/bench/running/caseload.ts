import { type Caller, uuidOf } from '@ketengraaf/core';
import { castOf } from '@ketengraaf/stack';
import { rowsOf, type StackHandle, superuserOf } from '@ketengraaf/testkit';

const DIRECTOR = uuidOf('a director of fifty families');

/** Gives one director of the outsider's team fifty families that are not the showcase's, and tells who that is. */
export async function directFifty(stack: StackHandle): Promise<Omit<Caller, 'role' | 'purpose'>> {
  const { region, today } = stack.settings;
  const organisation = castOf(region, today).personas.find(({ name }) => name === 'outsider')?.organisation ?? '';
  const admin = superuserOf(stack, 'local_teams');
  await rowsOf(admin, `insert into local_teams.professional values ($1, $2, 'Regisseur', 'regisseur', null, 'r@example.org', '0')`, [DIRECTOR, organisation]);
  await rowsOf(admin, `insert into app.staff values (gen_random_uuid(), $1, $2, 'CASE_DIRECTOR', 'Regisseur', '[2020-01-01,)')`, [DIRECTOR, organisation]);
  await rowsOf(
    admin,
    `with mine as (update local_teams.family_plan set case_director = $1 where id in (
       select id from local_teams.family_plan where closed_on is null order by id limit 50) returning family_id)
     insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
     select gen_random_uuid(), y.id, y.family_id, 'local-teams', $2, $1, 'CASE_DIRECTOR', tstzrange(now() - interval '1 day', null), p.audience
     from local_teams.youth y join mine using (family_id) join facts.person p on p.id = y.id`,
    [DIRECTOR, organisation],
  );
  return { person: DIRECTOR, party: 'local-teams', organisation };
}
