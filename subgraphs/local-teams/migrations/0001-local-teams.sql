-- What local teams own: families and their youths, the one plan, who directs it.
create schema local_teams;
set search_path = local_teams, public;

-- Local team or youth and family centre (lokaal team, CJG).
create table local_team (
  id uuid primary key,
  name text not null,
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  phone text not null,
  foreign_id text generated always as (id::text) stored references app.organisation
);

-- A worker of a team; the id is the person of the token.
create table professional (
  id uuid primary key,
  team uuid not null references local_team,
  name text not null,
  function text not null,
  skj_number text check (skj_number ~ '^\d{9}$'),
  email text not null,
  phone text not null
);
create index on professional (team);

-- Family (gezin): class IDENTITY.
create table family (
  id uuid primary key,
  number text not null unique check (number ~ '^\d{4}-\d{6}$'),
  name text not null,
  organisation text not null references app.organisation,
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  registered_on date not null,
  data_class text not null default 'IDENTITY' check (data_class = 'IDENTITY')
);
create index on family (organisation, name);

-- Youth (jeugdige): class IDENTITY. A birth date is also an access fact.
create table youth (
  id uuid primary key,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  given_name text not null,
  family_name text not null,
  birth_date date not null,
  sex text not null check (sex in ('FEMALE', 'MALE', 'UNKNOWN')),
  data_class text not null default 'IDENTITY' check (data_class = 'IDENTITY')
);
create index on youth (family_id);
create index on youth (organisation, birth_date);

-- Citizen service number (BSN), encrypted, with a keyed hash to look it up by: class BSN. A youth need not have one.
create table youth_bsn (
  youth_id uuid primary key references youth,
  organisation text not null references app.organisation,
  key_id text not null,
  ciphertext bytea not null,
  look_up bytea not null unique,
  data_class text not null default 'BSN' check (data_class = 'BSN')
);

-- A person of the family or its network (gezinslid), with the relation to the youths as a CORV code: class IDENTITY.
create table member (
  id uuid primary key,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  name text not null,
  relation text not null check (relation ~ '^\d{3}$'),
  birth_date date,
  phone text,
  household smallint not null default 1 check (household > 0),
  secret_address boolean not null default false,
  data_class text not null default 'IDENTITY' check (data_class = 'IDENTITY')
);
create index on member (family_id);

-- Parental authority (gezag) of a member over a youth: class IDENTITY; the dated fact is facts.authority.
create table authority (
  id uuid primary key,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  member_id uuid not null references member,
  youth_id uuid not null references youth,
  kind text not null check (kind in ('CUSTODY', 'GUARDIANSHIP')),
  disputed boolean not null default false,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'IDENTITY' check (data_class = 'IDENTITY'),
  exclude using gist (member_id with =, youth_id with =, kind with =, during with &&)
);
create index on authority (youth_id);
create index on authority (family_id);

-- The one plan of a family (gezinsplan, Jeugdwet 4.1.3): class PLAN_STATUS. From opening to closing exactly one,
-- with exactly one case director at any instant: a NOT NULL column guarded by the version.
create table family_plan (
  id uuid primary key,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  title text not null,
  kind text not null check (kind in ('FAMILY_GROUP_PLAN', 'CARE_PROVISION_PLAN', 'MEASURE_PLAN')),
  variant text not null check (variant in ('LIGHT', 'HEAVY')),
  state text not null check (state in ('DRAFT', 'ADOPTED', 'IN_EXECUTION', 'EVALUATED', 'CLOSED')),
  case_director uuid not null references professional,
  version int not null default 1,
  opened_on date not null,
  adopted_on date,
  next_evaluation_on date,
  next_meeting_at timestamptz,
  closed_on date,
  data_class text not null default 'PLAN_STATUS' check (data_class = 'PLAN_STATUS'),
  check ((state = 'CLOSED') = (closed_on is not null)),
  exclude using gist (family_id with =, daterange(opened_on, closed_on) with &&)
);
create index on family_plan (organisation);
create index on family_plan (case_director, (coalesce(next_evaluation_on, 'infinity'::date)), family_id) where closed_on is null;

-- Who directed the plan when (regisseur, procesregisseur): class DIRECTION.
create table director_assignment (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  professional uuid not null references professional,
  capacity text not null check (capacity in ('CASE_DIRECTOR', 'PROCESS_DIRECTOR')),
  reason text not null,
  during tstzrange not null check (not isempty(during)),
  data_class text not null default 'DIRECTION' check (data_class = 'DIRECTION'),
  exclude using gist (plan_id with =, capacity with =, during with &&)
);
create index on director_assignment (family_id);

-- Goal (doel) in one domain of life: class SCHOOL_GOALS in the domain of school, which always names the pupil, else OTHER_GOALS.
create table goal (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  life_domain text not null,
  title text not null,
  desired_result text not null,
  state text not null check (state in ('OPEN', 'REACHED', 'PARTLY_REACHED', 'DROPPED')),
  position smallint not null,
  data_class text not null generated always as (case when life_domain = 'SCHOOL' then 'SCHOOL_GOALS' else 'OTHER_GOALS' end) stored,
  check (life_domain <> 'SCHOOL' or youth_id is not null)
);
create index on goal (plan_id);
create index on goal (family_id);

-- Action or agreement (afspraak) with exactly one owning organisation; the class is its goal's.
create table plan_action (
  id uuid primary key,
  goal_id uuid not null references goal,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  youth_id uuid references youth,
  organisation text not null references app.organisation,
  life_domain text not null,
  title text not null,
  owner_party text not null,
  owner_organisation text not null,
  owner_name text not null,
  state text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE', 'DROPPED')),
  due_on date,
  done_on date,
  data_class text not null generated always as (case when life_domain = 'SCHOOL' then 'SCHOOL_GOALS' else 'OTHER_GOALS' end) stored,
  check ((state = 'DONE') = (done_on is not null)),
  check (life_domain <> 'SCHOOL' or youth_id is not null)
);
create index on plan_action (plan_id);
create index on plan_action (goal_id);
create index on plan_action (family_id);

-- Evaluation of the plan (evaluatie): class PLAN_STATUS, without narrative.
create table plan_evaluation (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  evaluated_on date not null,
  outcome text not null check (outcome in ('CONTINUE', 'ADJUST', 'ESCALATE', 'DE_ESCALATE', 'CLOSE')),
  next_on date,
  data_class text not null default 'PLAN_STATUS' check (data_class = 'PLAN_STATUS')
);
create index on plan_evaluation (plan_id);
create index on plan_evaluation (family_id);

alter table family enable row level security;
alter table family force row level security;
alter table youth enable row level security;
alter table youth force row level security;
alter table youth_bsn enable row level security;
alter table youth_bsn force row level security;
alter table member enable row level security;
alter table member force row level security;
alter table authority enable row level security;
alter table authority force row level security;
alter table family_plan enable row level security;
alter table family_plan force row level security;
alter table director_assignment enable row level security;
alter table director_assignment force row level security;
alter table goal enable row level security;
alter table goal force row level security;
alter table plan_action enable row level security;
alter table plan_action force row level security;
alter table plan_evaluation enable row level security;
alter table plan_evaluation force row level security;

create policy own_rows on family for select using (organisation = app.employer());
create policy involved on family for select using (id = any ((select facts.my_families())::uuid[]));
create policy own_rows on youth for select using (organisation = app.employer());
create policy involved on youth for select using (id = any ((select facts.mine())::uuid[]));
create policy own_rows on youth_bsn for select using (organisation = app.employer());
create policy own_rows on member for select using (organisation = app.employer());
create policy involved on member for select using (family_id = any ((select facts.my_families())::uuid[]));
create policy own_rows on authority for select using (organisation = app.employer());
create policy involved on authority for select using (family_id = any ((select facts.my_families())::uuid[]));
create policy own_rows on family_plan for select using (organisation = app.employer());
create policy involved on family_plan for select using (family_id = any ((select facts.my_families())::uuid[]));
create policy own_rows on director_assignment for select using (organisation = app.employer());
create policy involved on director_assignment for select using (family_id = any ((select facts.my_families())::uuid[]));
create policy own_rows on goal for select using (organisation = app.employer());
create policy involved on goal for select using (family_id = any ((select facts.my_families())::uuid[]) and (youth_id is null or youth_id = any ((select facts.mine())::uuid[])));
create policy own_rows on plan_action for select using (organisation = app.employer());
create policy involved on plan_action for select using (family_id = any ((select facts.my_families())::uuid[]) and (youth_id is null or youth_id = any ((select facts.mine())::uuid[])));
create policy own_rows on plan_evaluation for select using (organisation = app.employer());
create policy involved on plan_evaluation for select using (family_id = any ((select facts.my_families())::uuid[]));

-- Who is involved with a youth and who consented to what, as kept in the access facts: class DIRECTION and class CONSENT.
-- The views answer only for youths the asker is involved with now, because the asker's role reaches no fact directly.
create view care_team as
select i.id, 'local-teams'::text as organisation, i.youth_id, i.party, i.organisation as member_organisation, i.person, i.role,
  i.during, 'DIRECTION'::text as data_class
from facts.involvement i where i.youth_id = any ((select facts.mine())::uuid[]);

create view consent as
select c.id, 'local-teams'::text as organisation, c.youth_id, c.organisation as given_to, c.data_class as given_for, c.given_by, c.manner,
  c.during, 'CONSENT'::text as data_class
from facts.consent c where c.youth_id = any ((select facts.mine())::uuid[]);
