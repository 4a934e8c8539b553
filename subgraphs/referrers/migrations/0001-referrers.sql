-- What referrers own: who they are, which referral they wrote, which steps they took with it.
create schema referrers;
set search_path = referrers, public;

-- Referrer (verwijzer), by kind of code list COD327.
create table referrer (
  id uuid primary key,
  kind text not null check (kind in ('MUNICIPALITY', 'GENERAL_PRACTITIONER', 'YOUTH_PHYSICIAN', 'CERTIFIED_INSTITUTION', 'MEDICAL_SPECIALIST', 'SELF', 'COURT')),
  name text not null,
  agb text check (agb ~ '^\d{8}$'),
  municipality text not null check (municipality ~ '^GM\d{4}$'),
  foreign_id text generated always as (id::text) stored references app.organisation,
  check (agb is null or kind in ('GENERAL_PRACTITIONER', 'YOUTH_PHYSICIAN', 'MEDICAL_SPECIALIST'))
);

-- Referral (verwijzing): class TRAJECTORY: that it exists, to whom, when, how urgent.
create table referral (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  referred_on date not null,
  urgency text not null,
  service text not null,
  expertises text[] not null,
  consortium_id uuid,
  closed_on date,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  check (closed_on is null or closed_on >= referred_on)
);
create index on referral (youth_id);
create index on referral (organisation);

-- What the referrer asked and what the family prefers (verwijsbrief, voorkeur en motief): class REFERRAL_LETTER.
create table referral_letter (
  referral_id uuid primary key references referral,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  question text not null,
  preferred_consortium_id uuid,
  choice_made_by text not null check (choice_made_by in ('FAMILY', 'YOUTH', 'FAMILY_WITH_REFERRER', 'COURT')),
  choice_motive text not null,
  received_on date,
  answered_on date,
  data_class text not null default 'REFERRAL_LETTER' check (data_class = 'REFERRAL_LETTER')
);
create index on referral_letter (youth_id);
create index on referral_letter (organisation);

-- A step the referrer took (stap): class TRAJECTORY. What others did with it is theirs to record.
create table referral_step (
  id uuid primary key,
  referral_id uuid not null references referral,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  kind text not null check (kind in ('WRITTEN', 'SENT', 'SENT_ON', 'FAMILY_INFORMED', 'REMINDED', 'WITHDRAWN', 'CLOSED')),
  at timestamptz not null,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY')
);
create index on referral_step (referral_id, at);
create index on referral_step (youth_id);
create index on referral_step (organisation);

alter table referral enable row level security;
alter table referral force row level security;
alter table referral_letter enable row level security;
alter table referral_letter force row level security;
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy own_rows on referral for select using (organisation = app.employer());
create policy involved on referral for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on referral_letter for select using (organisation = app.employer());
create policy involved on referral_letter for select using (youth_id = any ((select facts.mine())::uuid[]));
create policy own_rows on referral_step for select using (organisation = app.employer());
create policy involved on referral_step for select using (youth_id = any ((select facts.mine())::uuid[]));
