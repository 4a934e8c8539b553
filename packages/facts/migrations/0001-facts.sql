-- Access facts (toegangsfeiten): who is involved with whom, who consented to what. The local teams write them,
-- every other party receives those whose audience names it. Row-level security is enabled but not forced here,
-- because a subscription applies changes as the owner; the role of the subgraph reaches these tables only
-- through the functions below, which answer for the asker alone.
create schema facts;

create table facts.person (
  id uuid primary key,
  birth_date date not null,
  audience text[] not null
);

-- Parental authority and guardianship (gezag, voogdij): the holder over the youth.
create table facts.authority (
  id uuid primary key,
  holder uuid not null,
  youth_id uuid not null,
  kind text not null check (kind in ('CUSTODY', 'GUARDIANSHIP')),
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);

-- Directly involved in this youth's care (rechtstreeks betrokken, Jeugdwet 7.3.11): one person, or a whole organisation.
create table facts.involvement (
  id uuid primary key,
  youth_id uuid not null,
  family_id uuid,
  party text not null,
  organisation text not null,
  person uuid,
  role text not null,
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);

-- Consent (toestemming): for one organisation, one class of data, one youth and a period.
create table facts.consent (
  id uuid primary key,
  youth_id uuid not null,
  organisation text not null,
  data_class text not null,
  given_by uuid not null,
  manner text not null check (manner in ('IN_WRITING', 'IN_MEETING', 'ONLINE')),
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);

-- Child protection measures (kinderbeschermingsmaatregelen) with their certified institution.
create table facts.measure (
  id uuid primary key,
  youth_id uuid not null,
  kind text not null check (kind in ('SUPERVISION_ORDER', 'GUARDIANSHIP', 'YOUTH_PROBATION')),
  institution text not null,
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);

create index on facts.authority (youth_id);
create index on facts.involvement (youth_id);
create index on facts.involvement (person) where person is not null;
create index on facts.involvement (organisation) where person is null;
create index on facts.consent (youth_id, organisation);
create index on facts.measure (youth_id);

-- A published row is found again by its id and audience, because the row filter looks at the audience.
create unique index person_identity on facts.person (id, audience);
create unique index authority_identity on facts.authority (id, audience);
create unique index involvement_identity on facts.involvement (id, audience);
create unique index consent_identity on facts.consent (id, audience);
create unique index measure_identity on facts.measure (id, audience);
alter table facts.person replica identity using index person_identity;
alter table facts.authority replica identity using index authority_identity;
alter table facts.involvement replica identity using index involvement_identity;
alter table facts.consent replica identity using index consent_identity;
alter table facts.measure replica identity using index measure_identity;

alter table facts.person enable row level security;
alter table facts.authority enable row level security;
alter table facts.involvement enable row level security;
alter table facts.consent enable row level security;
alter table facts.measure enable row level security;

-- The youths the asker is involved with now: evaluated once in a policy, as an array, never as a subquery.
create function facts.mine() returns uuid[] stable language sql security definer set search_path = ''
return array(
  select i.youth_id from facts.involvement i
  where i.during @> app.now() and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
);

-- The families of those youths; only the local teams know families.
create function facts.my_families() returns uuid[] stable language sql security definer set search_path = ''
return array(
  select distinct i.family_id from facts.involvement i
  where i.family_id is not null and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
);

-- What ties the asker to some youths now: involvement by role.
create function facts.ties(youths uuid[]) returns table (youth_id uuid, role text) stable language sql security definer set search_path = ''
begin atomic
  select i.youth_id, i.role from facts.involvement i
  where i.youth_id = any (youths) and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()));
end;

-- The same for families.
create function facts.family_ties(families uuid[]) returns table (family_id uuid, role text) stable language sql security definer set search_path = ''
begin atomic
  select distinct i.family_id, i.role from facts.involvement i
  where i.family_id = any (families) and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()));
end;

-- Classes for which some youths' consent covers the asker's organisation now.
create function facts.consents(youths uuid[]) returns table (youth_id uuid, data_class text) stable language sql security definer set search_path = ''
begin atomic
  select c.youth_id, c.data_class from facts.consent c
  where c.youth_id = any (youths) and c.organisation = app.organisation() and c.during @> app.now();
end;

-- The same for families: a class counts when one youth of the family has consented to it.
create function facts.family_consents(families uuid[]) returns table (family_id uuid, data_class text) stable language sql security definer set search_path = ''
begin atomic
  select distinct i.family_id, c.data_class from facts.consent c
  join facts.involvement i on i.youth_id = c.youth_id
  where i.family_id = any (families) and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
    and c.organisation = app.organisation() and c.during @> app.now();
end;

revoke all on all functions in schema facts from public;
