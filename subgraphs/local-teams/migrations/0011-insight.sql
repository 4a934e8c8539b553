-- How many families with care have one plan with one director: counted by a role of its own, told where it points at nobody.
set search_path = local_teams, public;

grant usage on schema app, facts, local_teams to local_teams_stats;
grant select on family, family_plan, director_assignment, facts.involvement to local_teams_stats;
create policy counted on family for select to local_teams_stats using (true);
create policy counted on family_plan for select to local_teams_stats using (true);
create policy counted on director_assignment for select to local_teams_stats using (true);
create policy counted on facts.involvement for select to local_teams_stats using (true);
create schema stats authorization local_teams_stats;
grant temporary on database local_teams to local_teams_stats;
set role local_teams_stats;

-- When was counted.
create table stats.counted (at timestamptz not null);
insert into stats.counted values ('-infinity');

-- Families with care (somebody of a consortium is involved now) by municipality: those with exactly one open plan and exactly one
-- case director now, and all others.
create materialized view stats.directed as
select f.municipality,
  count(*) filter (where plans.count = 1 and directors.count = 1)::int as directed,
  count(*) filter (where not (plans.count = 1 and directors.count = 1))::int as undirected
from local_teams.family f
cross join lateral (select count(*) from local_teams.family_plan p where p.family_id = f.id and p.closed_on is null) plans
cross join lateral (
  select count(*) from local_teams.director_assignment d where d.family_id = f.id and d.capacity = 'CASE_DIRECTOR' and d.during @> app.now()
) directors
where f.id in (select i.family_id from facts.involvement i where i.party = 'consortia' and i.during @> app.now())
group by f.municipality
with no data;
create unique index on stats.directed (municipality);
refresh materialized view stats.directed;

-- Counts anew what is older than asked, unless somebody else is at it.
create function stats.count_anew(older_than interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not pg_try_advisory_xact_lock(727273) or exists (select from stats.counted where at > now() - older_than) then
    return;
  end if;
  refresh materialized view concurrently stats.directed;
  update stats.counted set at = now();
end
$$;

revoke all on all functions in schema stats from public;
grant usage on schema stats to local_teams_app;
grant select on all tables in schema stats to local_teams_app;
grant execute on all functions in schema stats to local_teams_app;
reset role;
