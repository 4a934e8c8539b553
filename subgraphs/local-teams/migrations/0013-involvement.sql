-- Joining and leaving the team around a youth. Involvement is a fact; only the functions below write it, for the case director alone.
set search_path = local_teams, public;

-- Whether the asker directs the plan of a youth's family now: as the walls see it, by the facts.
create function directs_youth(youth uuid) returns boolean stable language sql security definer set search_path = ''
return coalesce(app.role() = 'CASE_DIRECTOR' and exists (
  select from facts.involvement i
  where i.youth_id = directs_youth.youth and i.role = 'CASE_DIRECTOR' and i.person = app.person() and i.organisation = app.organisation() and i.during @> app.now()
), false);

-- Lets one party know all the facts of a youth: what it needs to decide by itself.
create function tell_party(youth uuid, party text) returns void language plpgsql security definer set search_path = '' as $$
declare
  told constant text[] := array[party];
begin
  update facts.person f set audience = f.audience || told where f.id = youth and not f.audience @> told;
  update facts.authority f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.involvement f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.consent f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.measure f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.emergency_grant f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
end
$$;

-- Adds one person in one role to the team, from now until an instant or for as long as it lasts, and tells that person's party. Two at once wait for each other.
create function join_team(id uuid, youth uuid, party text, organisation text, person uuid, role text, until_at timestamptz) returns text
language plpgsql security definer set search_path = '' as $$
declare
  keeper text;
begin
  if not local_teams.directs_youth(youth) then raise insufficient_privilege using message = 'not the case director of this youth'; end if;
  perform pg_advisory_xact_lock(727276, hashtext(youth::text));
  if exists (select from facts.involvement i where i.youth_id = youth and i.person = join_team.person and i.organisation = join_team.organisation
      and i.role = join_team.role and i.during && tstzrange(app.now(), until_at)) then
    raise exception using errcode = 'check_violation', constraint = 'member_joins_once', message = 'a member of the team already';
  end if;
  perform local_teams.tell_party(youth, party);
  insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
    select join_team.id, y.id, y.family_id, join_team.party, join_team.organisation, join_team.person, join_team.role, tstzrange(app.now(), until_at), p.audience
    from local_teams.youth y join facts.person p on p.id = y.id where y.id = youth;
  select y.organisation into keeper from local_teams.youth y where y.id = youth;
  return keeper;
end
$$;

-- Ends the involvement of a member now; that of a case director ends by a handover, and what has not begun is no more. Gives whether it ran.
create function leave_team(id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  update facts.involvement i set during = tstzrange(lower(i.during), greatest(app.now(), lower(i.during) + interval '1 microsecond'))
    where i.id = leave_team.id and i.role <> 'CASE_DIRECTOR' and i.during @> app.now() and local_teams.directs_youth(i.youth_id);
  return found;
end
$$;

revoke all on function directs_youth(uuid), tell_party(uuid, text), join_team(uuid, uuid, text, text, uuid, text, timestamptz), leave_team(uuid) from public;
grant execute on function join_team(uuid, uuid, text, text, uuid, text, timestamptz), leave_team(uuid) to local_teams_app;
