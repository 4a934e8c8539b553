-- Where youths live during care and what is done to keep them at home: moves, mobile brigade, alternatives at home.
set search_path = consortia, public;

alter table placement rename constraint placement_check to secure_care_is_authorised;
alter table placement rename constraint placement_youth_id_during_excl to one_place_at_a_time;
alter table placement
  add column version integer not null default 1,
  -- The reservation it was made by.
  add column reservation uuid constraint reservation_is_used_once unique references reservation,
  add constraint authorisation_is_named check (length(trim(court_authorisation)) >= 5);

-- Residence that an offer can take the place of (alternatief voor verblijf).
alter table care_service add column alternative_for text[] not null default '{}';

-- Experts who come to where a youth lives (mobiele brigade), from the request to the outcome.
create table brigade_deployment (
  id uuid primary key,
  -- The consortium that is asked.
  organisation text not null references app.organisation,
  youth_id uuid not null,
  requested_on date not null,
  requested_by uuid not null,
  -- The organisation that asks.
  requested_for text not null,
  goal text not null check (goal in ('PREVENT_SECURE_CARE', 'KEEP_THE_PLACE', 'RETURN_HOME')),
  expertises text[] not null check (cardinality(expertises) > 0),
  host text not null check (host in ('OWN_HOME', 'NETWORK', 'FOSTER_FAMILY', 'FAMILY_HOME', 'SMALL_GROUP', 'GROUP')),
  -- The provider of another group, where the youth lives in one.
  host_provider uuid references care_provider,
  secure_care_considered boolean not null,
  declined_on date,
  declined_because text check (declined_because in ('NO_EXPERT', 'NOT_FITTING', 'WITHDRAWN')),
  during daterange,
  started_on date generated always as (lower(during)) stored,
  version integer not null default 1,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  unique (id, started_on),
  constraint declined_with_a_reason check ((declined_on is null) = (declined_because is null)),
  constraint declined_or_started check (declined_on is null or during is null),
  constraint brigade_starts_after_the_request check (lower(during) >= requested_on),
  constraint brigade_is_for_a_time check (not isempty(during) and not lower_inf(during) and not upper_inf(during) and upper(during) - lower(during) <= 182)
);
create index on brigade_deployment (youth_id);
create index on brigade_deployment (organisation, requested_on, id);

-- An expert of a deployment.
create table brigade_expert (
  id uuid primary key,
  deployment uuid not null references brigade_deployment,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  staff uuid not null references app.staff,
  name text not null,
  expertise text not null,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  constraint expert_comes_once unique (deployment, staff)
);
create index on brigade_expert (organisation);
create index on brigade_expert (youth_id);

-- Whether secure care was averted, as it stood so many months after the start.
create table brigade_outcome (
  id uuid primary key,
  deployment uuid not null,
  started_on date not null,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  after_months smallint not null check (after_months in (3, 6, 12)),
  recorded_on date not null,
  secure_care_averted text not null check (secure_care_averted in ('YES', 'NO', 'UNKNOWN')),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  foreign key (deployment, started_on) references brigade_deployment (id, started_on),
  constraint outcome_is_recorded_once unique (deployment, after_months),
  constraint outcome_is_not_before_its_time check (recorded_on >= started_on + make_interval(months => after_months))
);
create index on brigade_outcome (organisation);
create index on brigade_outcome (youth_id);

-- What the brigade came to by year and months after the start, of deployments where secure care was considered: numbers only.
create function brigade_results(of_year integer) returns table (after_months integer, considered integer, averted integer, not_averted integer, unknown integer)
stable language sql security definer set search_path = ''
begin atomic
  select m.months, count(d.id)::integer, count(o.id) filter (where o.secure_care_averted = 'YES')::integer,
    count(o.id) filter (where o.secure_care_averted = 'NO')::integer, count(o.id) filter (where o.secure_care_averted = 'UNKNOWN')::integer
  from unnest(array[3, 6, 12]) m (months)
  left join consortia.brigade_deployment d on d.secure_care_considered and extract(year from d.started_on) = of_year
  left join consortia.brigade_outcome o on o.deployment = d.id and o.after_months = m.months
  group by m.months order by m.months;
end;

-- Intensive help at home instead of residence (alternatief voor verblijf), and whether that held.
create table alternative_at_home (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  trajectory uuid not null references trajectory,
  instead_of text not null check (instead_of in ('FOSTER_FAMILY', 'FAMILY_HOME', 'SMALL_GROUP', 'GROUP', 'SECURE')),
  activity text not null check (activity in ('INTENSIVE_TREATMENT', 'INTENSIVE_GUIDANCE', 'FAMILY_THERAPY', 'RESPITE_STAYS', 'SUPPORT_OF_NETWORK')),
  during daterange not null check (not isempty(during)),
  outcome text check (outcome in ('STAYED_HOME', 'PLACED_AFTER_ALL', 'UNKNOWN')),
  version integer not null default 1,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  constraint alternative_ended_with_an_outcome check (outcome is null or not upper_inf(during)),
  constraint one_alternative_at_a_time exclude using gist (trajectory with =, during with &&)
);
create index on alternative_at_home (youth_id);
create index on alternative_at_home (organisation);

select app.protect('consortia.brigade_deployment', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.brigade_expert', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.brigade_outcome', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.alternative_at_home', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
-- What brigade_results counts by.
create policy counting on brigade_deployment for select to current_user using (true);
create policy counting on brigade_outcome for select to current_user using (true);

-- What the acts of this part change.
create policy own_acts on placement for insert with check (organisation = app.employer());
create policy own_changes on placement for update using (organisation = app.employer());
create policy requests on brigade_deployment for insert with check (
  requested_by = app.person() and requested_for = app.organisation() and youth_id = any ((select facts.mine())::uuid[]) and during is null);
create policy own_changes on brigade_deployment for update using (organisation = app.employer());
create policy own_acts on brigade_expert for insert with check (organisation = app.employer());
create policy own_acts on brigade_outcome for insert with check (organisation = app.employer());
create policy own_acts on alternative_at_home for insert with check (organisation = app.employer());
create policy own_changes on alternative_at_home for update using (organisation = app.employer());
grant insert (id, organisation, youth_id, trajectory, location, residence_type, crisis, move_reason, decided_by, court_authorisation, reservation, during),
  update (during, version) on placement to consortia_app;
grant insert (id, organisation, youth_id, requested_on, requested_by, requested_for, goal, expertises, host, host_provider, secure_care_considered),
  update (declined_on, declined_because, during, version) on brigade_deployment to consortia_app;
grant insert on brigade_expert, brigade_outcome to consortia_app;
grant insert (id, organisation, youth_id, trajectory, instead_of, activity, during), update (during, outcome, version) on alternative_at_home to consortia_app;
