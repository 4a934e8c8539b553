-- Money without clients, help that is taken over, and counts of persons that are told only where they point at nobody.
set search_path = consortia, public;

-- The municipality that is responsible (verantwoordelijke gemeente), where the consortium knows it: what counts are told by.
alter table waiting_list_entry add column municipality text check (municipality ~ '^GM\d{4}$');
alter table trajectory add column municipality text check (municipality ~ '^GM\d{4}$');

-- Spending a consortium reports (bestedingsrapportage) for a contract, a municipality and a month, in euro cents; without any client.
-- A correction is a new version of the same month: what counts is the last.
create table spend_report (
  id uuid primary key,
  organisation text not null references app.organisation,
  contract_id uuid not null,
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  month date not null check (month = date_trunc('month', month)::date),
  amount_cents bigint not null check (amount_cents >= 0),
  reported_on date not null,
  version int not null default 1 check (version > 0),
  unique (contract_id, municipality, month),
  check (reported_on >= month)
);
create index on spend_report (municipality, contract_id, month);
create index on spend_report (organisation, month);

alter table spend_report enable row level security;
alter table spend_report force row level security;
create policy own_rows on spend_report for select using (organisation = app.employer());
-- The municipality that pays reads what is reported to it.
create policy payer on spend_report for select using (municipality = app.organisation());

-- Planned takeover (geplande overname): another organisation goes on with help that ends here. Class TRAJECTORY.
create table planned_takeover (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  trajectory uuid not null unique references trajectory,
  successor uuid not null,
  successor_name text not null,
  last_day date not null,
  takes_over_on date not null,
  reason text not null check (reason in ('CONTRACT_ENDS', 'MEMBER_LEAVES', 'PROVIDER_FAILS', 'WISH_OF_FAMILY')),
  family_informed_on date,
  -- no gap between the end here and the start there
  check (takes_over_on <= last_day + 1),
  check (successor::text <> organisation),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY')
);
create index on planned_takeover (youth_id);
create index on planned_takeover (organisation, last_day);

alter table planned_takeover enable row level security;
alter table planned_takeover force row level security;
create policy own_rows on planned_takeover for select using (organisation = app.employer());
create policy involved on planned_takeover for select using (youth_id = any ((select facts.mine())::uuid[]));

-- Counts: kept by a role of their own, which sees every row it counts, and nobody else of it than the count.
grant usage on schema app, consortia to consortia_stats;
grant select on waiting_list_entry, trajectory, placement, spend_report to consortia_stats;
create policy counted on waiting_list_entry for select to consortia_stats using (true);
create policy counted on trajectory for select to consortia_stats using (true);
create policy counted on placement for select to consortia_stats using (true);
create policy counted on spend_report for select to consortia_stats using (true);
create schema stats authorization consortia_stats;
grant temporary on database consortia to consortia_stats;
set role consortia_stats;

-- When was counted; once for all counts together.
create table stats.counted (at timestamptz not null);
insert into stats.counted values ('-infinity');

-- Youths by responsible municipality, service and intensity: who waits, and whose help runs.
create materialized view stats.help as
select municipality, service, intensity,
  count(distinct youth_id) filter (where what = 'WAITING')::int as waiting, count(distinct youth_id) filter (where what = 'RUNNING')::int as in_care
from (
  select municipality, service, intensity, youth_id, 'WAITING' as what from consortia.waiting_list_entry where left_on is null and started_on is null
  union all
  select municipality, service, intensity, youth_id, 'RUNNING' from consortia.trajectory where state = 'RUNNING'
) one
where municipality is not null
group by municipality, service, intensity
with no data;
create unique index on stats.help (municipality, service, intensity);

-- How long youths waited whose help started in the last twelve months, in days from referral to first care.
create materialized view stats.waited as
select service, intensity, count(*)::int as started,
  percentile_disc(0.5) within group (order by started_on - referred_on) as median, percentile_disc(0.9) within group (order by started_on - referred_on) as ninth_decile
from consortia.waiting_list_entry
where started_on > app.today() - interval '1 year' and started_on <= app.today()
group by service, intensity
with no data;
create unique index on stats.waited (service, intensity);

-- Quarter by quarter, two years back: waiting, and living away from home.
create materialized view stats.quarter as
select q.begins::date as begins, started.count as started, started.median, living.count as living, living.homelikeness, moves.began, moves.moved
from generate_series(date_trunc('quarter', app.today()) - interval '24 months', date_trunc('quarter', app.today()) - interval '3 months', interval '3 months') q (begins)
cross join lateral (
  select count(*)::int as count, percentile_disc(0.5) within group (order by w.started_on - w.referred_on) as median
  from consortia.waiting_list_entry w where w.started_on >= q.begins and w.started_on < q.begins + interval '3 months'
) started
cross join lateral (
  select count(distinct p.youth_id)::int as count,
    avg(array_position(array['OWN_HOME', 'NETWORK', 'FOSTER_FAMILY', 'FAMILY_HOME', 'SMALL_GROUP', 'GROUP', 'SECURE'], p.residence_type))::numeric(4, 2) as homelikeness
  from consortia.placement p where p.during @> (q.begins + interval '3 months' - interval '1 day')::date
) living
cross join lateral (
  select count(*)::int as began, count(*) filter (where exists (
    select from consortia.placement before where before.youth_id = p.youth_id and before.id <> p.id and upper(before.during) between lower(p.during) - 365 and lower(p.during)
  ))::int as moved
  from consortia.placement p where lower(p.during) >= q.begins and lower(p.during) < q.begins + interval '3 months'
) moves
with no data;
create unique index on stats.quarter (begins);

-- Youths whose help runs by contract; under a contract that has ended it goes on by an arrangement for continuity.
create materialized view stats.by_contract as
select contract_id, count(distinct youth_id) filter (where not continuity_arrangement)::int as regular, count(distinct youth_id) filter (where continuity_arrangement)::int as continued
from consortia.trajectory where state = 'RUNNING'
group by contract_id
with no data;
create unique index on stats.by_contract (contract_id);

refresh materialized view stats.help;
refresh materialized view stats.waited;
refresh materialized view stats.quarter;
refresh materialized view stats.by_contract;

-- What was reported for contracts over all their municipalities, month by month.
create function stats.spent(contracts uuid[]) returns table (contract_id uuid, month date, amount_cents bigint, municipalities int)
stable language sql security definer set search_path = ''
begin atomic
  select r.contract_id, r.month, sum(r.amount_cents)::bigint, count(*)::int from consortia.spend_report r where r.contract_id = any (contracts) group by r.contract_id, r.month;
end;

-- Counts anew what is older than asked, unless somebody else is at it.
create function stats.count_anew(older_than interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not pg_try_advisory_xact_lock(727273) or exists (select from stats.counted where at > now() - older_than) then
    return;
  end if;
  refresh materialized view concurrently stats.help;
  refresh materialized view concurrently stats.waited;
  refresh materialized view concurrently stats.quarter;
  refresh materialized view concurrently stats.by_contract;
  update stats.counted set at = now();
end
$$;

revoke all on all functions in schema stats from public;
grant usage on schema stats to consortia_app;
grant select on all tables in schema stats to consortia_app;
grant execute on all functions in schema stats to consortia_app;
reset role;
