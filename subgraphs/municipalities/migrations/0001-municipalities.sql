-- What municipalities own: who belongs to which region, which contract covers what, which help was allocated.
create schema municipalities;
set search_path = municipalities, public;

create table supra_region (
  code text primary key,
  name text not null
);

-- Youth-care region (jeugdhulpregio).
create table region (
  code text primary key,
  name text not null,
  supra_region text references supra_region
);

create table municipality (
  code text primary key check (code ~ '^GM\d{4}$') references app.organisation,
  name text not null,
  province text not null,
  latitude numeric(5, 2) not null,
  longitude numeric(5, 2) not null
);

-- Which region a municipality belongs to, dated and with its source; never derived from its province.
create table region_membership (
  id uuid primary key,
  municipality text not null references municipality,
  region text not null references region,
  during daterange not null,
  source text not null,
  exclude using gist (municipality with =, during with &&)
);

-- Body under which municipalities contract together (samenwerkingsverband).
create table arrangement (
  id uuid primary key,
  name text not null,
  region text references region,
  supra_region text references supra_region
);

-- How far a municipality takes part in an arrangement; a row for one service goes before the row for all (service null).
create table participation (
  id uuid primary key,
  municipality text not null references municipality,
  arrangement uuid not null references arrangement,
  service text,
  level text not null check (level in ('FULL', 'PARTIAL', 'NONE')),
  during daterange not null,
  source text not null,
  check (service is null or level <> 'PARTIAL'),
  exclude using gist (municipality with =, arrangement with =, (coalesce(service, '*')) with =, during with &&)
);

-- Framework contract (raamcontract) of an arrangement with one contractor.
create table framework_contract (
  id uuid primary key,
  title text not null,
  arrangement uuid not null references arrangement,
  contractor uuid not null,
  contractor_name text not null,
  procurement_model text not null check (procurement_model in ('OPEN_HOUSE', 'NEGOTIATED', 'AWARDED_CONSORTIUM', 'SINGLE_CONTRACTOR', 'SUBSIDY')),
  financing text not null check (financing in ('EFFORT_BASED', 'OUTPUT_BASED', 'TASK_BASED')),
  term daterange not null check (not isempty(term) and not upper_inf(term)),
  signed_on date,
  essential_function boolean not null default false
);

create table contract_service (
  contract uuid not null references framework_contract,
  service text not null,
  primary key (contract, service)
);

create table contract_party (
  contract uuid not null references framework_contract,
  organisation text not null,
  name text not null,
  capacity text not null check (capacity in ('CONTRACTING_AUTHORITY', 'CONTRACTOR', 'SIGNATORY')),
  primary key (contract, organisation, capacity)
);

-- Extension option (verlengingsoptie): once exercised it prolongs the term by its months.
create table extension_option (
  id uuid primary key,
  contract uuid not null references framework_contract,
  position smallint not null check (position > 0),
  max_months smallint not null check (max_months between 1 and 120),
  decide_by date not null,
  exercised_on date,
  unique (contract, position)
);

-- Annual budget (jaarbudget) in euro cents; without any client.
create table annual_budget (
  id uuid primary key,
  organisation text not null references municipality,
  contract uuid not null references framework_contract,
  year smallint not null check (year between 2015 and 2100),
  amount_cents bigint not null check (amount_cents >= 0),
  unique (organisation, contract, year)
);

-- Which contract covers which municipality, service and period: exactly what participation and term leave.
-- A row for one service goes before the row for all only for as long as it holds.
create view contract_coverage with (security_invoker = true) as
select p.municipality, s.service, c.id as contract, c.contractor, c.contractor_name, part.during * extended.term as during
from framework_contract c
join contract_service s on s.contract = c.id
join participation p on p.arrangement = c.arrangement and p.level = 'FULL' and (p.service = s.service or p.service is null)
cross join lateral (
  select daterange(lower(c.term), (upper(c.term) + make_interval(months => coalesce(sum(o.max_months), 0)::int))::date) as term
  from extension_option o where o.contract = c.id and o.exercised_on is not null
) extended
cross join lateral unnest(datemultirange(p.during) - coalesce((
  select range_agg(own.during) from participation own
  where p.service is null and own.municipality = p.municipality and own.arrangement = p.arrangement and own.service = s.service
), '{}'::datemultirange)) as part(during)
where part.during && extended.term;

-- Allocation of help to a youth (toewijzing, JW301): class ALLOCATION. A task-based contract has none.
create table allocation (
  id uuid primary key,
  organisation text not null references municipality,
  youth_id uuid not null,
  contract uuid not null references framework_contract,
  service text not null,
  product_category text not null check (product_category ~ '^\d{2}$'),
  product_code text check (product_code ~ '^\d{2}[A-Z]\d{2}$'),
  volume numeric(10, 2),
  unit text,
  decided_on date not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'ALLOCATION' check (data_class = 'ALLOCATION')
);
create index on allocation (youth_id);
create index on allocation (organisation);

-- Where a youth was registered as living (BRP-adres), for the residence principle (woonplaatsbeginsel): class ALLOCATION.
-- organisation is the municipality of the address.
create table residence (
  id uuid primary key,
  organisation text not null references municipality,
  youth_id uuid not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'ALLOCATION' check (data_class = 'ALLOCATION'),
  exclude using gist (youth_id with =, during with &&)
);
create index on residence (organisation);

-- When a youth stayed in residential care (jeugdhulp met verblijf); organisation is the municipality that records it.
create table residential_stay (
  id uuid primary key,
  organisation text not null references municipality,
  youth_id uuid not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'ALLOCATION' check (data_class = 'ALLOCATION'),
  exclude using gist (youth_id with =, during with &&)
);
create index on residential_stay (organisation);

alter table allocation enable row level security;
alter table allocation force row level security;
alter table residence enable row level security;
alter table residence force row level security;
alter table residential_stay enable row level security;
alter table residential_stay force row level security;
create policy own_rows on allocation for select using (organisation = app.employer());
create policy involved on allocation for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on residence for select using (organisation = app.employer());
create policy involved on residence for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on residential_stay for select using (organisation = app.employer());
create policy involved on residential_stay for select using (youth_id = any ((select facts.mine())::uuid[]));

-- Money without clients is the municipality's own: class BUDGET, for its own staff.
alter table annual_budget enable row level security;
alter table annual_budget force row level security;
create policy own_rows on annual_budget for select using (organisation = app.employer());
