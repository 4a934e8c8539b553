-- A team keeps data about the youths it registered, also where nobody is or was involved yet.
create or replace function facts.keeps(youth uuid) returns boolean stable language sql security definer set search_path = ''
return exists (select from facts.involvement i where i.youth_id = keeps.youth and i.organisation = app.employer())
  or exists (select from local_teams.youth y where y.id = keeps.youth and y.organisation = app.employer());

revoke all on function facts.keeps(uuid) from public;
