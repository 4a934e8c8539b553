-- Further counts: how soon help starts by urgency, what help costs by quarter, and what each member does for its consortium.
set search_path = consortia, public;

grant select on contribution to consortia_stats;
create policy counted on contribution for select to consortia_stats using (true);
set role consortia_stats;

-- How soon help started in the last twelve months, by urgency, in days from referral to first care: within a day in a crisis, three days
-- where it is urgent, four weeks where it is soon, and the fourteen weeks of the Treeknormen otherwise.
create materialized view stats.started_by_urgency as
select w.urgency, norm.days as norm_days, count(*)::int as started, count(*) filter (where w.started_on - w.referred_on <= norm.days)::int as in_time,
  percentile_disc(0.5) within group (order by w.started_on - w.referred_on) as median,
  percentile_disc(0.9) within group (order by w.started_on - w.referred_on) as ninth_decile
from consortia.waiting_list_entry w
join (values ('CRISIS', 1), ('URGENT', 3), ('SOON', 28), ('REGULAR', 98)) norm (urgency, days) on norm.urgency = w.urgency
where w.started_on > app.today() - interval '1 year' and w.started_on <= app.today()
group by w.urgency, norm.days
with no data;
create unique index on stats.started_by_urgency (urgency);

-- Quarter by quarter, two years back: how many youths were helped at any time in it, and what was reported to be spent in its months.
create materialized view stats.quarter_cost as
select q.begins::date as begins, helped.count as helped, spent.cents as spent_cents, spent.months
from generate_series(date_trunc('quarter', app.today()) - interval '24 months', date_trunc('quarter', app.today()) - interval '3 months', interval '3 months') q (begins)
cross join lateral (
  select count(distinct t.youth_id)::int as count from consortia.trajectory t
  where t.started_on < q.begins + interval '3 months' and (t.ended_on is null or t.ended_on >= q.begins)
) helped
cross join lateral (
  select sum(r.amount_cents)::bigint as cents, count(distinct r.month)::int as months from consortia.spend_report r
  where r.month >= q.begins and r.month < q.begins + interval '3 months'
) spent
with no data;
create unique index on stats.quarter_cost (begins);

-- How many youths each member helps within the trajectories of its consortium.
create materialized view stats.by_member as
select c.organisation, c.care_provider, count(distinct c.youth_id)::int as youths
from consortia.contribution c where c.during @> app.today()
group by c.organisation, c.care_provider
with no data;
create unique index on stats.by_member (organisation, care_provider);

refresh materialized view stats.started_by_urgency;
refresh materialized view stats.quarter_cost;
refresh materialized view stats.by_member;

create or replace function stats.count_anew(older_than interval) returns void language plpgsql security definer set search_path = '' as $$
begin
  if not pg_try_advisory_xact_lock(727273) or exists (select from stats.counted where at > now() - older_than) then
    return;
  end if;
  refresh materialized view concurrently stats.help;
  refresh materialized view concurrently stats.waited;
  refresh materialized view concurrently stats.quarter;
  refresh materialized view concurrently stats.by_contract;
  refresh materialized view concurrently stats.started_by_urgency;
  refresh materialized view concurrently stats.quarter_cost;
  refresh materialized view concurrently stats.by_member;
  update stats.counted set at = now();
end
$$;

grant select on stats.started_by_urgency, stats.quarter_cost, stats.by_member to consortia_app;
reset role;
