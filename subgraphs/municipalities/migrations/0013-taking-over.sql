-- A youth who moved keeps what was allocated until the municipality that became responsible has allocated it anew, from the day the
-- first ends; and municipalities that were joined into another (herindeling), with the days their codes held.
set search_path = municipalities, public;

alter table allocation
  -- Why it was ended, by code list JZ002 of the iJw standard (reden wijziging).
  add column change_reason text constraint change_reason_is_of_the_list check (change_reason ~ '^(0[2-9]|1[0-4])$'),
  add column taken_over_from uuid constraint taken_over_once unique references allocation,
  add constraint taken_over_from_another check (taken_over_from <> id);

-- Whether an allocation of another municipality to the same youth ends on the day this one begins.
create function goes_on_from(earlier uuid, youth uuid, keeper text, on_day date) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from municipalities.allocation a where a.id = earlier and a.youth_id = youth and a.organisation <> keeper and upper(a.during) = on_day);
end;

create policy taking_over on allocation for insert with check (
  decides_access(organisation, youth_id) and goes_on_from(taken_over_from, youth_id, organisation, lower(during)));
create policy being_taken_over on allocation for update using (app.role() = 'ACCESS_DESK' and youth_id = any (facts.mine()));
grant insert (id, organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during, taken_over_from),
  update (during, change_reason) on allocation to municipalities_app;
grant execute on function goes_on_from(uuid, uuid, text, date) to municipalities_app;

-- A code that a municipality had, or that of one joined into it, until a day: public, with its source.
create table former_municipality (
  code text not null check (code ~ '^GM\d{4}$'),
  name text not null,
  during daterange not null check (not isempty(during) and not upper_inf(during)),
  succeeded_by text not null references municipality,
  source text not null,
  primary key (code, succeeded_by),
  check (code <> succeeded_by)
);
create index on former_municipality (succeeded_by);
