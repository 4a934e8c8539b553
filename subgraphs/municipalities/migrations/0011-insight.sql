-- Sums over municipalities and counts over youths, by a role of their own: what they are made of is seen by nobody with them.
set search_path = municipalities, public;

create index on allocation (contract, organisation);

grant usage on schema app, municipalities to municipalities_stats;
grant select on annual_budget, allocation, arrangement, framework_contract, participation to municipalities_stats;
create policy counted on annual_budget for select to municipalities_stats using (true);
create policy counted on allocation for select to municipalities_stats using (true);
create schema stats authorization municipalities_stats;
set role municipalities_stats;

-- Budgets of a year under some arrangements, added up over the municipalities that take part fully and over those that take part
-- only partly (gedeeltelijk) in one of them in that year.
create function stats.budget_totals(arrangements uuid[], in_year int) returns table (partly boolean, municipalities text[], amount_cents bigint)
stable language sql security definer set search_path = ''
begin atomic
  select own.partly, array_agg(own.organisation order by own.organisation), sum(own.amount_cents)::bigint
  from (
    select b.organisation, sum(b.amount_cents) as amount_cents, exists (
      select from municipalities.participation p
      where p.municipality = b.organisation and p.arrangement = any (arrangements) and p.level = 'PARTIAL'
        and p.during && daterange(make_date(in_year, 1, 1), make_date(in_year + 1, 1, 1))
    ) as partly
    from municipalities.annual_budget b join municipalities.framework_contract c on c.id = b.contract
    where c.arrangement = any (arrangements) and b.year = in_year
    group by b.organisation
  ) own
  group by own.partly;
end;

-- What was allocated in the year of some budgets under their contracts by the asker's municipality, by unit.
create function stats.allocated(budgets uuid[]) returns table (budget uuid, unit text, youths int, volume numeric)
stable language sql security definer set search_path = ''
begin atomic
  select b.id, a.unit, count(distinct a.youth_id)::int, sum(a.volume)
  from municipalities.annual_budget b
  join municipalities.allocation a on a.contract = b.contract and a.organisation = b.organisation
    and a.during && daterange(make_date(b.year, 1, 1), make_date(b.year + 1, 1, 1))
  where b.id = any (budgets) and b.organisation = app.organisation()
  group by b.id, a.unit;
end;

revoke all on all functions in schema stats from public;
grant usage on schema stats to municipalities_app;
grant execute on all functions in schema stats to municipalities_app;
reset role;
