-- What consortia own: who they are, what they offer, where there is place, whom they treat and who waits.
create schema consortia;
set search_path = consortia, public;

create table consortium (
  id uuid primary key,
  name text not null,
  vision text not null,
  methods text[] not null,
  region text not null,
  foreign_id text generated always as (id::text) stored references app.organisation
);

create table care_provider (
  id uuid primary key,
  name text not null,
  aliases text[] not null default '{}',
  agb text check (agb ~ '^\d{8}$')
);

create table membership (
  id uuid primary key,
  consortium uuid not null references consortium,
  care_provider uuid not null references care_provider,
  capacity text not null check (capacity in ('LEAD', 'MEMBER')),
  expertises text[] not null check (cardinality(expertises) > 0),
  during daterange not null check (not isempty(during)),
  exclude using gist (consortium with =, care_provider with =, during with &&)
);

create table location (
  id uuid primary key,
  care_provider uuid not null references care_provider,
  name text not null,
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  latitude numeric(5, 2) not null,
  longitude numeric(5, 2) not null
);

-- What a member offers for its consortium (zorgaanbod).
create table care_service (
  id uuid primary key,
  consortium uuid not null references consortium,
  care_provider uuid not null references care_provider,
  name text not null,
  service text not null,
  expertises text[] not null check (cardinality(expertises) > 0),
  intensity text not null,
  residence_type text,
  ages int4range not null check (not isempty(ages))
);

create table capacity_unit (
  id uuid primary key,
  care_service uuid not null references care_service,
  location uuid not null references location,
  name text not null
);
create index on capacity_unit (care_service);

-- What a unit reported of its places, when and by which way; kept, never overwritten.
create table capacity_observation (
  capacity_unit uuid not null references capacity_unit,
  as_of timestamptz not null,
  source text not null check (source in ('SYSTEM', 'FORM', 'PHONE', 'WEBSITE')),
  raw text not null,
  places_total smallint not null check (places_total >= 0),
  places_available smallint not null check (places_available between 0 and places_total),
  available_from date,
  primary key (capacity_unit, as_of)
);

-- A youth who waits for help (wachtlijst), with the moments t0 referral, t1 application, t2 acceptance, t3 intake, t4 first care.
create table waiting_list_entry (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  referral_id uuid,
  service text not null,
  intensity text not null,
  expertises text[] not null,
  urgency text not null,
  referred_on date not null,
  applied_on date not null,
  accepted_on date,
  intake_on date,
  started_on date,
  left_on date,
  left_reason text check (left_reason in ('STARTED', 'WITHDRAWN', 'DECLINED', 'ELSEWHERE')),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  check (applied_on >= referred_on and (accepted_on is null or accepted_on >= applied_on)
    and (intake_on is null or intake_on >= accepted_on) and (started_on is null or started_on >= applied_on)),
  check ((left_on is null) = (left_reason is null))
);
create index on waiting_list_entry (youth_id);
create index on waiting_list_entry (organisation);

-- Help from start to end (traject) by one consortium, with exactly one named contact (aanspreekpunt).
create table trajectory (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  referral_id uuid,
  contract_id uuid not null,
  service text not null,
  intensity text not null,
  state text not null check (state in ('REGISTERED', 'WAITING', 'INTAKE', 'RUNNING', 'SUSPENDED', 'ENDED')),
  primary_contact uuid not null references app.staff,
  primary_contact_name text not null,
  started_on date,
  ended_on date,
  end_reason text check (end_reason ~ '^\d{2}$'),
  continuity_arrangement boolean not null default false,
  bridging_for uuid references waiting_list_entry,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  check ((state = 'ENDED') = (ended_on is not null)),
  check ((ended_on is null) = (end_reason is null)),
  check (ended_on is null or ended_on >= started_on)
);
create index on trajectory (youth_id);
create index on trajectory (organisation);

-- What one member does within a trajectory (bijdrage).
create table contribution (
  id uuid primary key,
  trajectory uuid not null references trajectory,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  care_provider uuid not null references care_provider,
  expertise text not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY')
);
create index on contribution (trajectory);
create index on contribution (youth_id);
create index on contribution (organisation);

-- Where a youth lives during care (plaatsing). Secure care needs a court's authorisation (Jeugdwet 6.1.2).
create table placement (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  trajectory uuid not null references trajectory,
  location uuid references location,
  residence_type text not null,
  crisis boolean not null default false,
  move_reason text,
  decided_by text,
  court_authorisation text,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  check (residence_type <> 'SECURE' or court_authorisation is not null),
  exclude using gist (youth_id with =, during with &&)
);
create index on placement (organisation);

alter table waiting_list_entry enable row level security;
alter table waiting_list_entry force row level security;
alter table trajectory enable row level security;
alter table trajectory force row level security;
alter table contribution enable row level security;
alter table contribution force row level security;
alter table placement enable row level security;
alter table placement force row level security;
create policy own_rows on waiting_list_entry for select using (organisation = app.employer());
create policy involved on waiting_list_entry for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on trajectory for select using (organisation = app.employer());
create policy involved on trajectory for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on contribution for select using (organisation = app.employer());
create policy involved on contribution for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on placement for select using (organisation = app.employer());
create policy involved on placement for select using (youth_id = any ((select facts.mine())::uuid[]));
