-- What was found and done in help (zorginhoudelijk verslag): written by who treats, corrected by a new report and never edited.
set search_path = consortia, public;

create table care_report (
  id uuid primary key,
  trajectory uuid not null references trajectory,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  care_provider uuid not null references care_provider,
  author uuid not null references app.staff,
  author_name text not null,
  kind text not null check (kind in ('INTAKE', 'PROGRESS', 'CLOSING')),
  reported_on date not null,
  written_at timestamptz not null default app.now(),
  content text not null check (char_length(content) between 20 and 10000),
  replaces uuid,
  data_class text not null default 'CARE_CONTENT' check (data_class = 'CARE_CONTENT'),
  unique (id, trajectory, care_provider),
  constraint report_is_replaced_once unique (replaces),
  constraint replaces_of_the_same_help foreign key (replaces, trajectory, care_provider) references care_report (id, trajectory, care_provider),
  check (replaces <> id)
);
create index on care_report (trajectory);
create index on care_report (youth_id);
create index on care_report (organisation);

-- The reduced form of care content is the need for help, of which a report is no part.
select app.protect('consortia.care_report', '{CARE_CONTENT}', youth => 'youth_id', in_full => true);

-- Written by who works here, in the own name, about help that the named member gives on that day.
create policy own_acts on care_report for insert with check (
  organisation = app.employer()
  and exists (select from app.staff s
    where s.id = author and s.person = app.person() and s.organisation = care_report.organisation and s.role = 'CARE_PROFESSIONAL' and s.during @> app.today())
  and exists (select from contribution c
    where c.trajectory = care_report.trajectory and c.organisation = care_report.organisation and c.youth_id = care_report.youth_id
      and c.care_provider = care_report.care_provider and c.during @> reported_on));
grant insert (id, trajectory, organisation, youth_id, care_provider, author, author_name, kind, reported_on, content, replaces) on care_report to consortia_app;
