-- What a consortium does for a youth that no product code names (andere oplossing): decided by who treats, for the consortium alone to
-- decide, and care content, so that no municipality reads it.
set search_path = consortia, public;

create table other_solution (
  id uuid primary key,
  trajectory uuid not null references trajectory,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  kind text not null check (kind in ('MENTOR_OF_OWN_CHOICE', 'EXPERIENCED_PEER', 'PEER_GROUP', 'BUDDY', 'SPORT_OR_CULTURE', 'ONLINE_PROGRAMME', 'PARENT_COURSE', 'PRACTICAL_HELP', 'HELP_AT_SCHOOL', 'OTHER')),
  what text not null check (char_length(what) between 10 and 1000),
  decided_by uuid not null references app.staff,
  decided_by_name text not null,
  during daterange not null check (not isempty(during) and not lower_inf(during)),
  planned_until date check (planned_until >= lower(during)),
  outcome text check (outcome in ('AS_MEANT', 'IN_PART', 'DID_NOT_FIT', 'NOT_TAKEN_UP', 'UNKNOWN')),
  version integer not null default 1,
  data_class text not null default 'CARE_CONTENT' check (data_class = 'CARE_CONTENT'),
  check (outcome is null or not upper_inf(during))
);
create index on other_solution (trajectory);
create index on other_solution (youth_id);
create index on other_solution (organisation);

-- The reduced form of care content is the need for help, of which a solution is no part.
select app.protect('consortia.other_solution', '{CARE_CONTENT}', youth => 'youth_id', in_full => true);
create policy keeping on other_solution to current_user using (true) with check (true);

-- Decided by who works here, in the own name, within help that goes on.
create policy own_acts on other_solution for insert with check (
  organisation = app.employer()
  and exists (select from app.staff s
    where s.id = decided_by and s.person = app.person() and s.organisation = other_solution.organisation and s.role = 'CARE_PROFESSIONAL' and s.during @> app.today())
  and exists (select from trajectory t
    where t.id = trajectory and t.organisation = other_solution.organisation and t.youth_id = other_solution.youth_id
      and t.started_on <= lower(other_solution.during) and t.ended_on is null));
create policy own_changes on other_solution for update using (organisation = app.employer());
grant insert (id, trajectory, organisation, youth_id, kind, what, decided_by, decided_by_name, during, planned_until), update (during, outcome, version)
  on other_solution to consortia_app;

-- With help ends what was done in it, whoever ends the help: the desk that ends it reads no care content.
create function end_other_solutions() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update consortia.other_solution set during = daterange(lower(during), greatest(new.ended_on, lower(during)), '[]'), version = version + 1
    where trajectory = new.id and during && daterange(new.ended_on + 1, null);
  return null;
end
$$;
create trigger end_other_solutions after update on trajectory for each row
  when (new.ended_on is not null and old.ended_on is null) execute function end_other_solutions();
revoke all on function end_other_solutions from public;
