-- A family that moves comes to another local team (overdracht aan een ander team): offered by the team that keeps it, with the day from
-- which; received by who leads the other team, not before that day. From then on the other team keeps the family and its open plan, and
-- one of its workers directs. Who directed before reads on until the plan is closed, and changes nothing.
set search_path = local_teams, public;

-- Offer of a family to a team; kept by the team it is offered to. Class: DIRECTION.
create table team_transfer (
  id uuid primary key,
  plan_id uuid not null references family_plan,
  family_id uuid not null references family,
  organisation text not null references app.organisation,
  from_team text not null references app.organisation,
  starts_on date not null,
  reason text not null,
  family_informed_on date not null,
  family_agrees boolean not null,
  offered_by uuid not null,
  offered_at timestamptz not null default app.now(),
  received_by uuid,
  received_at timestamptz,
  withdrawn_at timestamptz,
  data_class text not null default 'DIRECTION' check (data_class = 'DIRECTION'),
  constraint a_transfer_goes_to_another_team check (organisation <> from_team),
  constraint received_by_somebody check ((received_by is null) = (received_at is null)),
  constraint received_or_withdrawn check (received_at is null or withdrawn_at is null),
  constraint received_from_its_day check ((received_at at time zone 'Europe/Amsterdam')::date >= starts_on)
);
create unique index one_offer_at_a_time on team_transfer (plan_id) where received_at is null and withdrawn_at is null;
create index on team_transfer (family_id);
create index on team_transfer (organisation, starts_on, id) where received_at is null and withdrawn_at is null;
select app.protect('local_teams.team_transfer', '{DIRECTION}', family => 'family_id', in_full => true);
create policy offering on team_transfer for insert
  with check (offered_by = app.person() and (local_teams.works_on(family_id, from_team) or local_teams.leads_team(from_team)));
create policy withdrawing on team_transfer for update to current_user using (true) with check (true);
create policy offered on team_transfer for select to current_user using (true);
grant insert (id, plan_id, family_id, organisation, from_team, starts_on, reason, family_informed_on, family_agrees, offered_by)
  on team_transfer to local_teams_app;

-- What the functions below change for who sees nothing of the family yet.
do $$
declare
  name text;
begin
  foreach name in array array['family_plan', 'director_assignment', 'goal', 'plan_action', 'plan_evaluation', 'family_group_plan_offer', 'strength_or_worry',
    'meeting', 'meeting_guest', 'safety_check', 'safety_score', 'safety_plan', 'safety_agreement', 'safety_signature', 'scaling', 'member', 'authority']
  loop
    execute format('create policy transferred on %I for select to current_user using (true)', name);
    execute format('create policy transferring on %I for update to current_user using (true) with check (true)', name);
  end loop;
end
$$;
create policy transferring on family for update to current_user using (true) with check (true);
create policy transferring on youth for update to current_user using (true) with check (true);

-- Takes back an offer of a plan that nobody received, for the team that offered it.
create function withdraw_transfer(plan uuid) returns void language sql security definer set search_path = ''
begin atomic
  update local_teams.team_transfer t set withdrawn_at = app.now()
  where t.plan_id = withdraw_transfer.plan and t.received_at is null and t.withdrawn_at is null
    and (local_teams.works_on(t.family_id, t.from_team) or local_teams.leads_team(t.from_team));
end;

-- Receives a family for the team of who asks, which leads it, and lets one of its workers direct. Gives whether there was something to receive.
create function receive_transfer(transfer uuid, director uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  it local_teams.team_transfer;
  successor text := (select p.name from local_teams.professional p where p.id = director);
  name text;
begin
  update local_teams.team_transfer t set received_by = app.person(), received_at = app.now()
    where t.id = transfer and t.received_at is null and t.withdrawn_at is null and t.starts_on <= app.today() and local_teams.leads_team(t.organisation)
    returning t.* into it;
  if not found then return false; end if;
  -- The plan first: who works on it at this moment waits, and finds another version.
  update local_teams.family_plan p set organisation = it.organisation, case_director = director, version = p.version + 1
    where p.id = it.plan_id and p.closed_on is null and p.organisation = it.from_team;
  if not found then
    raise exception using errcode = 'check_violation', constraint = 'what_is_transferred_is_open', message = 'the plan was closed or is elsewhere';
  end if;
  foreach name in array array['goal', 'plan_action', 'plan_evaluation', 'family_group_plan_offer', 'strength_or_worry', 'meeting', 'meeting_guest',
    'safety_check', 'safety_score', 'safety_plan', 'safety_agreement', 'scaling']
  loop
    execute format('update local_teams.%I set organisation = $1 where plan_id = $2', name) using it.organisation, it.plan_id;
  end loop;
  update local_teams.safety_signature s set organisation = it.organisation
    where s.safety_plan_id in (select p.id from local_teams.safety_plan p where p.plan_id = it.plan_id);
  update local_teams.plan_action a set owner_organisation = it.organisation, owner_person = director, owner_name = successor
    where a.plan_id = it.plan_id and a.owner_organisation = it.from_team and a.state in ('OPEN', 'IN_PROGRESS');
  update local_teams.family f set organisation = it.organisation, municipality = t.municipality
    from local_teams.local_team t where f.id = it.family_id and t.id::text = it.organisation;
  update local_teams.youth_bsn b set organisation = it.organisation
    where b.youth_id in (select y.id from local_teams.youth y where y.family_id = it.family_id);
  foreach name in array array['youth', 'member', 'authority'] loop
    execute format('update local_teams.%I set organisation = $1 where family_id = $2', name) using it.organisation, it.family_id;
  end loop;
  update local_teams.director_assignment d set during = tstzrange(lower(d.during), greatest(app.now(), lower(d.during) + interval '1 microsecond'))
    where d.plan_id = it.plan_id and upper_inf(d.during);
  insert into local_teams.director_assignment (id, plan_id, family_id, organisation, professional, capacity, reason, during, family_informed_on, family_agrees)
    values (gen_random_uuid(), it.plan_id, it.family_id, it.organisation, director, 'CASE_DIRECTOR', it.reason,
      tstzrange(greatest(app.now(), (select max(upper(d.during)) from local_teams.director_assignment d where d.plan_id = it.plan_id and d.capacity = 'CASE_DIRECTOR')), null),
      it.family_informed_on, it.family_agrees);
  return true;
end
$$;

-- Who leaves reads on until the agreed instant and no longer; after a transfer until the plan is closed.
create or replace function end_direction() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  until_at timestamptz := coalesce(new.reads_until, upper(new.during));
begin
  if exists (select from local_teams.family_plan p where p.id = new.plan_id and p.organisation <> new.organisation) then return null; end if;
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

create function end_reading_of_former_teams() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update facts.involvement i set during = tstzrange(lower(i.during), greatest(app.now(), lower(i.during) + interval '1 microsecond'))
  where i.family_id = new.family_id and i.party = 'local-teams' and i.role = 'CASE_DIRECTOR' and i.organisation <> new.organisation
    and (upper_inf(i.during) or upper(i.during) > app.now());
  return null;
end
$$;
create trigger end_reading_of_former_teams after update of closed_on on family_plan for each row
  when (old.closed_on is null and new.closed_on is not null) execute function end_reading_of_former_teams();

-- Whether the asker's own team keeps a youth; of a family that was transferred the former team reads, and no more.
create function keeps_youth(youth uuid) returns boolean stable language sql security definer set search_path = ''
return coalesce((select y.organisation = app.employer() from local_teams.youth y where y.id = keeps_youth.youth), false);

-- Who directs is of the team that keeps the youth.
create or replace function directs_youth(youth uuid) returns boolean stable language sql security definer set search_path = ''
return coalesce(app.role() = 'CASE_DIRECTOR' and local_teams.keeps_youth(youth) and exists (
  select from facts.involvement i
  where i.youth_id = directs_youth.youth and i.role = 'CASE_DIRECTOR' and i.person = app.person() and i.organisation = app.organisation() and i.during @> app.now()
), false);

create or replace function is_involved_as(youth uuid, roles text[]) returns boolean stable language sql security definer set search_path = ''
return coalesce(app.role() = any (roles) and (app.role() <> 'CASE_DIRECTOR' or local_teams.keeps_youth(youth)) and exists (
  select from facts.involvement i
  where i.youth_id = is_involved_as.youth and i.role = app.role() and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
), false);

-- Ends the involvement of a member now; that of a case director ends by a handover, but the reading along of a former team by who directs now.
create or replace function leave_team(id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update facts.involvement i set during = tstzrange(lower(i.during), greatest(app.now(), lower(i.during) + interval '1 microsecond'))
    where i.id = leave_team.id and i.during @> app.now() and local_teams.directs_youth(i.youth_id)
      and (i.role <> 'CASE_DIRECTOR' or i.organisation <> app.employer());
  return found;
end
$$;

revoke all on function withdraw_transfer(uuid), receive_transfer(uuid, uuid), end_reading_of_former_teams(), keeps_youth(uuid) from public;
grant execute on function withdraw_transfer(uuid), receive_transfer(uuid, uuid), keeps_youth(uuid) to local_teams_app;
