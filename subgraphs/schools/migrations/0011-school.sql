-- What a support coordinator of a school may change about the pupils it is involved with, and what a parent may sign.
set search_path = schools, public;

alter table enrolment rename constraint enrolment_youth_id_during_excl to one_school_at_a_time;
alter table enrolment rename constraint enrolment_organisation_fkey to school_exists;

-- The action section (handelingsdeel): who consented to it, and how. A need that is added asks for consent anew.
alter table education_support_plan
  add column action_section_signer text,
  add column action_section_manner text check (action_section_manner in ('ONLINE', 'PAPER')),
  add column version integer not null default 1,
  add constraint who_signed_is_said check ((action_section_signer is null) = (action_section_manner is null)),
  add constraint signed_on_a_day check (action_section_signer is null or action_section_consent_on is not null);

-- An action is about one pupil; the school that owns it may change, for a pupil may.
alter table action_progress add constraint action_is_of_one_pupil exclude using gist (action_id with =, youth_id with <>);

-- Whether the asker coordinates support at a school for a pupil it is involved with.
create function coordinates(school text, youth uuid) returns boolean stable language sql set search_path = ''
return school = app.employer() and app.role() = 'SCHOOL_COORDINATOR' and coalesce(youth = any (facts.mine()), false);

-- Whether the asker's own school lets a pupil go on a day: then it may enrol it elsewhere from that day, so that no day is lost.
create function lets_go(youth uuid, on_day date) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from schools.enrolment e where e.youth_id = youth and upper(e.during) = on_day and schools.coordinates(e.organisation, youth));
end;

do $$
declare
  name text;
begin
  foreach name in array array['enrolment', 'education_support_plan', 'absence_signal', 'action_progress'] loop
    execute format('create policy adding on %I for insert with check (schools.coordinates(organisation, youth_id))', name);
  end loop;
end
$$;
create policy moving on enrolment for insert with check (schools.lets_go(youth_id, lower(during)));
create policy changing on enrolment for update using (schools.coordinates(organisation, youth_id));
create policy changing on education_support_plan for update using (schools.coordinates(organisation, youth_id));
create policy signing on education_support_plan for update using (facts.is_citizen() and youth_id = any ((select facts.mine())::uuid[]))
  with check (action_section_manner = 'ONLINE');

grant insert (id, organisation, youth_id, pupil_name, grade, during), update (during) on enrolment to schools_app;
grant insert (id, organisation, youth_id, school_year, exit_level, support_needs, summary, adopted_on, evaluation_on),
  update (exit_level, support_needs, summary, evaluation_on, action_section_consent_on, action_section_signer, action_section_manner, version)
  on education_support_plan to schools_app;
grant insert (id, organisation, youth_id, signalled_on, kind, hours, reported_to_attendance_officer) on absence_signal to schools_app;
grant insert (id, organisation, youth_id, action_id, state, note, noted_at) on action_progress to schools_app;
grant execute on function coordinates(text, uuid), lets_go(uuid, date) to schools_app;
