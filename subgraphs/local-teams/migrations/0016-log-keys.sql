-- Here one asks by the plan of a family, too.
create or replace function audit.keys_of(youth uuid) returns uuid[] stable language sql security definer set search_path = ''
return array(
  with families as (select distinct i.family_id as id from facts.involvement i where i.youth_id = youth and i.family_id is not null)
  select f.id from families f union all select p.id from local_teams.family_plan p where p.family_id in (select f.id from families f)
);
revoke all on function audit.keys_of(uuid) from public;
