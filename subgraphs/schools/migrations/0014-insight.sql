-- What schools signal, by theme: a signal is tied to a theme of the closed list of the chain, and counted by it where it points at nobody.
set search_path = schools, public;

alter table absence_signal add column theme text not null default 'SCHOOL' constraint theme_is_a_word check (theme ~ '^[A-Z][A-Z_]+$');
grant insert (theme) on absence_signal to schools_app;

grant usage on schema app, schools to schools_stats;
grant select on absence_signal, school to schools_stats;
create policy counted on absence_signal for select to schools_stats using (true);
create schema stats authorization schools_stats;
grant temporary on database schools to schools_stats;
set role schools_stats;

-- When was counted.
create table stats.counted (at timestamptz not null);
insert into stats.counted values ('-infinity');

-- Pupils of whom something was signalled in the last twelve months, by the municipality of the school and by theme.
create materialized view stats.signals as
select s.municipality, a.theme, count(distinct a.youth_id)::int as pupils
from schools.absence_signal a join schools.school s on s.brin = a.organisation
where a.signalled_on > app.today() - interval '1 year' and a.signalled_on <= app.today()
group by s.municipality, a.theme
with no data;
create unique index on stats.signals (municipality, theme);
refresh materialized view stats.signals;

-- Counts anew what is older than asked, unless somebody else is at it.
create function stats.count_anew(older_than interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not pg_try_advisory_xact_lock(727273) or exists (select from stats.counted where at > now() - older_than) then
    return;
  end if;
  refresh materialized view concurrently stats.signals;
  update stats.counted set at = now();
end
$$;

revoke all on all functions in schema stats from public;
grant usage on schema stats to schools_app;
grant select on all tables in schema stats to schools_app;
grant execute on all functions in schema stats to schools_app;
reset role;
