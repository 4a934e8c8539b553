-- What every party's database has: who asks, what time it is, its organisations and their staff.
create extension if not exists btree_gist;

create schema app;

-- The one clock of the database. Only a test database ever replaces this function.
create function app.now() returns timestamptz stable parallel safe language sql return now();
create function app.today() returns date stable parallel safe language sql return (app.now() at time zone 'Europe/Amsterdam')::date;

-- Who asks, set by the door for one transaction; after a commit a local setting reads back as '' (hence nullif).
create function app.person() returns uuid stable parallel safe language sql return nullif(current_setting('app.person', true), '')::uuid;
create function app.organisation() returns text stable parallel safe language sql return nullif(current_setting('app.organisation', true), '');
-- The organisation of this party that really employs the asker today; '' for anybody from another party.
create function app.employer() returns text stable parallel safe language sql return nullif(current_setting('app.employer', true), '');

-- Legal bodies of this party (organisaties): public.
create table app.organisation (
  id text primary key,
  kind text not null,
  name text not null
);

-- Who works where, in what role, from when to when (medewerkers). A worker who left is refused at once.
create table app.staff (
  id uuid primary key,
  person uuid not null,
  organisation text not null references app.organisation,
  role text not null,
  name text not null,
  during daterange not null check (not isempty(during)),
  exclude using gist (person with =, organisation with =, role with =, during with &&)
);
create index on app.staff (organisation);

alter table app.staff enable row level security;
alter table app.staff force row level security;
create policy self on app.staff for select using (person = app.person());
create policy colleagues on app.staff for select using (organisation = app.employer());
