-- What schools own: their pupils, support plans, absence, and how their own actions go.
create schema schools;
set search_path = schools, public;

-- Partnership of schools for fitting education (samenwerkingsverband passend onderwijs).
create table school_partnership (
  id uuid primary key,
  name text not null
);

create table school (
  brin text primary key check (brin ~ '^\d{2}[A-Z]{2}$') references app.organisation,
  name text not null,
  kind text not null check (kind in ('PRIMARY', 'SECONDARY', 'SPECIAL')),
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  partnership uuid not null references school_partnership
);

-- Internal support coordinator (intern begeleider, zorgcoordinator); the id is the person of the token.
create table coordinator (
  id uuid primary key,
  school text not null references school,
  name text not null,
  email text not null
);
create index on coordinator (school);

-- Enrolment (inschrijving): class EDUCATION. One school at a time. The name is the school's own register's.
create table enrolment (
  id uuid primary key,
  organisation text not null references school,
  youth_id uuid not null,
  pupil_name text not null,
  grade text not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'EDUCATION' check (data_class = 'EDUCATION'),
  exclude using gist (youth_id with =, during with &&)
);
create index on enrolment (organisation, pupil_name, id);

-- Education support plan (ontwikkelingsperspectief, OPP): class EDUCATION.
create table education_support_plan (
  id uuid primary key,
  organisation text not null references school,
  youth_id uuid not null,
  school_year text not null check (school_year ~ '^\d{4}-\d{4}$'),
  exit_level text not null,
  support_needs text[] not null,
  summary text not null,
  adopted_on date,
  action_section_consent_on date,
  evaluation_on date,
  data_class text not null default 'EDUCATION' check (data_class = 'EDUCATION'),
  unique (youth_id, organisation, school_year)
);
create index on education_support_plan (organisation);

-- Absence signal (verzuimsignaal): class EDUCATION.
create table absence_signal (
  id uuid primary key,
  organisation text not null references school,
  youth_id uuid not null,
  signalled_on date not null,
  kind text not null check (kind in ('LATE', 'UNAUTHORISED', 'SICK_OFTEN', 'OUT_OF_SCHOOL')),
  hours smallint not null check (hours >= 0),
  reported_to_attendance_officer boolean not null default false,
  data_class text not null default 'EDUCATION' check (data_class = 'EDUCATION')
);
create index on absence_signal (youth_id, signalled_on);
create index on absence_signal (organisation);

-- How the school's own action in the family plan goes: class SCHOOL_GOALS.
create table action_progress (
  id uuid primary key,
  organisation text not null references school,
  youth_id uuid not null,
  action_id uuid not null,
  state text not null check (state in ('NOT_STARTED', 'RUNNING', 'DONE', 'STUCK')),
  note text not null,
  noted_at timestamptz not null,
  data_class text not null default 'SCHOOL_GOALS' check (data_class = 'SCHOOL_GOALS')
);
create index on action_progress (action_id, noted_at);
create index on action_progress (organisation);
create index on action_progress (youth_id);

alter table enrolment enable row level security;
alter table enrolment force row level security;
alter table education_support_plan enable row level security;
alter table education_support_plan force row level security;
alter table absence_signal enable row level security;
alter table absence_signal force row level security;
alter table action_progress enable row level security;
alter table action_progress force row level security;
create policy own_rows on enrolment for select using (organisation = app.employer());
create policy involved on enrolment for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on education_support_plan for select using (organisation = app.employer());
create policy involved on education_support_plan for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on absence_signal for select using (organisation = app.employer());
create policy involved on absence_signal for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on action_progress for select using (organisation = app.employer());
create policy involved on action_progress for select using (youth_id = any ((select facts.mine())::uuid[]));
