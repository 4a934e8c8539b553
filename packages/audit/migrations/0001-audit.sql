-- Who looked at whose data, what for, and what was decided (logging: NEN 7513). Insert-only for the subgraph.
create schema audit;

create table audit.access (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  action text not null check (action in ('C', 'R', 'U', 'D', 'E')),
  result smallint not null check (result in (1, 2, 3)),
  person uuid not null,
  organisation text not null,
  role text not null,
  purpose text not null,
  subject_kind text not null check (subject_kind in ('YOUTH', 'FAMILY', 'UNKNOWN')),
  subject uuid,
  subject_hash bytea,
  data_class text not null,
  ground text not null,
  trace text not null,
  check ((subject is null) <> (subject_hash is null))
);
create index on audit.access (subject, at);
create index on audit.access (person, at);

alter table audit.access enable row level security;
alter table audit.access force row level security;
create policy own_access on audit.access for insert with check (person = app.person());
