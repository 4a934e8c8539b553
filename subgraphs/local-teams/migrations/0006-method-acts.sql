-- What the subgraph may change of a plan, and who: the second wall for acts. A case director works on plans of families it is
-- involved with, for the team that keeps them; who leads the team opens plans and hands them over; others report on what they own.
set search_path = local_teams, public;

-- Whether the asker may work on a family's plan at all; who directs it now is for the rules.
create function works_on(family uuid, keeper text) returns boolean stable language sql set search_path = ''
return keeper = app.employer() and app.role() = 'CASE_DIRECTOR' and family = any (facts.families_as('CASE_DIRECTOR'));

create function leads_team(keeper text) returns boolean stable language sql set search_path = ''
return keeper = app.employer() and app.role() = 'TEAM_LEAD';

do $$
declare
  name text;
begin
  foreach name in array array['goal', 'plan_action', 'plan_evaluation', 'family_group_plan_offer', 'strength_or_worry', 'meeting', 'meeting_guest',
    'safety_check', 'safety_score', 'safety_plan', 'safety_agreement', 'safety_signature', 'scaling', 'aftercare']
  loop
    execute format('create policy adding on %I for insert with check (local_teams.works_on(family_id, organisation))', name);
    execute format('create policy changing on %I for update using (local_teams.works_on(family_id, organisation))', name);
  end loop;
  foreach name in array array['family_plan', 'director_assignment'] loop
    execute format('create policy adding on %I for insert with check (local_teams.works_on(family_id, organisation) or local_teams.leads_team(organisation))', name);
    execute format('create policy changing on %I for update using (local_teams.works_on(family_id, organisation) or local_teams.leads_team(organisation))', name);
  end loop;
end
$$;

-- Who owns an action reports on it; a handover by who leads the team moves the actions of the one who leaves.
create policy reporting on plan_action for update using (owner_organisation = app.organisation() or local_teams.leads_team(organisation));
-- A parent may ask for the plan on paper, and a person of the family signs in its own name.
create policy asking on family_plan for update using (facts.is_citizen() and family_id = any ((select facts.my_families())::uuid[]));
create policy signing on safety_signature for insert
  with check (facts.is_citizen() and signer = app.person() and manner = 'ONLINE' and family_id = any ((select facts.my_families())::uuid[]));

grant insert (id, family_id, organisation, title, kind, variant, state, case_director, opened_on), update (state, kind, variant, case_director, version,
  adopted_on, next_evaluation_on, next_meeting_at, closed_on, intake_began_on, intake_done_on, written_requested_on, written_on, closing_began_on, close_reason)
  on family_plan to local_teams_app;
grant insert (id, plan_id, family_id, organisation, professional, capacity, reason, during, family_informed_on, family_agrees), update (during, reads_until)
  on director_assignment to local_teams_app;
grant insert (id, plan_id, family_id, youth_id, organisation, life_domain, title, desired_result, state, position), update (state) on goal to local_teams_app;
grant insert (id, goal_id, plan_id, family_id, youth_id, organisation, life_domain, title, owner_party, owner_organisation, owner_name, owner_person, state, due_on),
  update (state, done_on, owner_party, owner_organisation, owner_name, owner_person, due_on) on plan_action to local_teams_app;
grant insert (id, plan_id, family_id, organisation, evaluated_on, outcome, next_on) on plan_evaluation to local_teams_app;
grant insert (id, plan_id, family_id, organisation, offered_on), update (outcome, outcome_on, reason) on family_group_plan_offer to local_teams_app;
grant insert (id, plan_id, family_id, youth_id, organisation, kind, life_domain, statement, said_by, noted_on) on strength_or_worry to local_teams_app;
grant insert (id, plan_id, family_id, organisation, kind, planned_at), update (held_on, cancelled_on) on meeting to local_teams_app;
grant insert (id, meeting_id, plan_id, family_id, organisation, guest_party, guest_organisation, name), update (came) on meeting_guest to local_teams_app;
grant insert (id, plan_id, family_id, youth_id, organisation, checked_on, is_safe, extra_actions) on safety_check to local_teams_app;
grant insert (id, plan_id, family_id, youth_id, organisation, scored_by, score, scored_on) on safety_score to local_teams_app;
grant insert (id, plan_id, family_id, youth_id, organisation, agreed_on, review_on), update (replaced_on) on safety_plan to local_teams_app;
grant insert (id, safety_plan_id, plan_id, family_id, youth_id, organisation, agreement, kept_by, kept_by_name, position), update (replaced_on)
  on safety_agreement to local_teams_app;
grant insert (id, safety_plan_id, family_id, youth_id, organisation, signer, signer_name, manner, signed_on) on safety_signature to local_teams_app;
grant insert (id, plan_id, family_id, organisation, from_level, to_level, reason, decided_by, decided_on, position) on scaling to local_teams_app;
grant insert (id, plan_id, family_id, organisation, professional, during, next_contact_on), update (during, next_contact_on, outcome) on aftercare to local_teams_app;
grant execute on function works_on(uuid, text), leads_team(text) to local_teams_app;

-- Who directs is involved with the family's youths, from and until the same instants: the fact follows the assignment, so that no
-- act can make the one without the other. Who loads synthetic data works for nobody, and brings its own facts.
create function begin_direction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  of_role text := (select s.role from app.staff s
    where s.person = new.professional and s.organisation = new.organisation and s.during @> app.today() and s.role in ('CASE_DIRECTOR', 'TEAM_LEAD')
    order by s.role limit 1);
begin
  if of_role is null or (of_role = 'TEAM_LEAD' and new.capacity <> 'PROCESS_DIRECTOR') then
    raise exception 'who directs is no case director of the team' using errcode = 'check_violation', constraint = 'who_directs_works_here';
  end if;
  if of_role = 'CASE_DIRECTOR' then
    insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
    select gen_random_uuid(), y.id, new.family_id, 'local-teams', new.organisation, new.professional, 'CASE_DIRECTOR', tstzrange(app.now(), null), p.audience
    from local_teams.youth y join facts.person p on p.id = y.id
    where y.family_id = new.family_id and not exists (select from facts.involvement i
      where i.youth_id = y.id and i.person = new.professional and i.organisation = new.organisation and i.role = 'CASE_DIRECTOR' and upper_inf(i.during));
  end if;
  return null;
end
$$;
create trigger begin_direction after insert on director_assignment for each row when (app.employer() is not null) execute function begin_direction();

-- Who leaves reads on until the agreed instant and no longer, unless the person still directs the plan in another capacity.
create function end_direction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  until_at timestamptz := coalesce(new.reads_until, upper(new.during));
begin
  if exists (select from local_teams.director_assignment d
    where d.plan_id = new.plan_id and d.professional = new.professional and d.id <> new.id and upper_inf(d.during)) then return null;
  end if;
  delete from facts.involvement i
  where i.family_id = new.family_id and i.person = new.professional and i.role = 'CASE_DIRECTOR' and upper_inf(i.during) and lower(i.during) >= until_at;
  update facts.involvement i set during = tstzrange(lower(i.during), until_at)
  where i.family_id = new.family_id and i.person = new.professional and i.role = 'CASE_DIRECTOR' and upper_inf(i.during);
  return null;
end
$$;
create trigger end_direction after update of during on director_assignment for each row
  when (app.employer() is not null and upper_inf(old.during) and not upper_inf(new.during)) execute function end_direction();

-- Who gives aftercare stays involved for that time.
create function begin_aftercare() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
  select gen_random_uuid(), y.id, new.family_id, 'local-teams', new.organisation, new.professional, 'CASE_DIRECTOR',
    tstzrange(app.now(), upper(new.during)::timestamp at time zone 'Europe/Amsterdam'), p.audience
  from local_teams.youth y join facts.person p on p.id = y.id where y.family_id = new.family_id;
  return null;
end
$$;
create trigger begin_aftercare after insert on aftercare for each row when (app.employer() is not null) execute function begin_aftercare();
