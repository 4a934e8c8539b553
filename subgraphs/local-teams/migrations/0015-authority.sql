-- Parental authority and guardianship (gezag, voogdij) as acts: recorded, ended, disputed and settled by the case director. What the
-- family is shown (local_teams.authority, by days) and what decides (facts.authority, by instants) are written together, here alone.
set search_path = local_teams, public;

alter table authority
  add column ground text check (ground in ('BY_LAW', 'COURT_ORDER', 'GUARDIANSHIP')),
  add column court_order text check (length(court_order) between 3 and 100),
  add constraint ground_has_court_order check (ground = 'BY_LAW' or court_order is not null);
alter table authority rename constraint authority_member_id_youth_id_kind_during_excl to authority_is_held_once;
create policy recording on authority for insert to current_user with check (true);
create policy changing on authority for update to current_user using (true) with check (true);
create policy removing on authority for delete to current_user using (true);

-- The instants of some days in the Netherlands.
create function instants_of(days daterange) returns tstzrange immutable language sql set search_path = ''
return tstzrange(lower(days)::timestamp at time zone 'Europe/Amsterdam', upper(days)::timestamp at time zone 'Europe/Amsterdam');

-- Records that a member of the family has authority over one of its youths for some days. At most two have it at once, and nobody
-- has parental authority beside a guardian (BW 1:245). Two at once wait for each other. Gives who keeps the youth, null where there is no such member.
create function record_authority(id uuid, youth uuid, member uuid, kind text, ground text, court_order text, during daterange) returns text
language plpgsql security definer set search_path = '' as $$
declare
  keeper text;
  ours uuid;
begin
  if not local_teams.is_involved_as(youth, '{CASE_DIRECTOR}') then raise insufficient_privilege using message = 'not the case director of this youth'; end if;
  perform pg_advisory_xact_lock(727277, hashtext(youth::text));
  select y.organisation, y.family_id into keeper, ours from local_teams.youth y
    join local_teams.member m on m.family_id = y.family_id where y.id = record_authority.youth and m.id = record_authority.member;
  if not found then return null; end if;
  if exists (select from facts.authority a where a.youth_id = record_authority.youth and a.holder <> record_authority.member
      and a.kind <> record_authority.kind and a.during && local_teams.instants_of(record_authority.during)) then
    raise exception using errcode = 'check_violation', constraint = 'parents_or_guardians', message = 'parental authority beside guardianship';
  end if;
  if exists (select from facts.authority a where a.youth_id = record_authority.youth and a.during && local_teams.instants_of(record_authority.during)
      and (select count(distinct b.holder) from facts.authority b where b.youth_id = a.youth_id and b.holder <> record_authority.member
        and b.during @> greatest(lower(a.during), lower(local_teams.instants_of(record_authority.during)))) >= 2) then
    raise exception using errcode = 'check_violation', constraint = 'two_have_authority', message = 'a third with authority';
  end if;
  insert into local_teams.authority (id, family_id, organisation, member_id, youth_id, kind, ground, court_order, during)
    values (record_authority.id, ours, keeper, member, youth, record_authority.kind, record_authority.ground, record_authority.court_order, record_authority.during);
  insert into facts.authority (id, holder, youth_id, kind, during, audience)
    select record_authority.id, member, youth, record_authority.kind, local_teams.instants_of(record_authority.during), p.audience
    from facts.person p where p.id = record_authority.youth;
  return keeper;
end
$$;

-- Ends authority now; what has not begun, or began today, is no more. Gives whether it was there to end.
create function end_authority(id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  it local_teams.authority;
begin
  select a.* into it from local_teams.authority a where a.id = end_authority.id and (upper(a.during) is null or upper(a.during) > app.today());
  if not found or not local_teams.is_involved_as(it.youth_id, '{CASE_DIRECTOR}') then return false; end if;
  delete from facts.authority f where f.youth_id = it.youth_id and f.holder = it.member_id and f.kind = it.kind
    and f.during && local_teams.instants_of(it.during) and lower(f.during) >= app.now();
  update facts.authority f set during = tstzrange(lower(f.during), app.now()) where f.youth_id = it.youth_id and f.holder = it.member_id
    and f.kind = it.kind and f.during @> app.now();
  if lower(it.during) >= app.today() then
    delete from local_teams.authority a where a.id = it.id;
  else
    update local_teams.authority a set during = daterange(lower(a.during), app.today()) where a.id = it.id;
  end if;
  return true;
end
$$;

-- Marks authority as disputed or not any more. Gives whether that is a change of what holds or is to hold.
create function mark_authority(id uuid, is_disputed boolean) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  it local_teams.authority;
begin
  select a.* into it from local_teams.authority a
    where a.id = mark_authority.id and a.disputed <> is_disputed and (upper(a.during) is null or upper(a.during) > app.today());
  if not found or not local_teams.is_involved_as(it.youth_id, '{CASE_DIRECTOR}') then return false; end if;
  update local_teams.authority a set disputed = is_disputed where a.id = it.id;
  update facts.authority f set disputed = is_disputed where f.youth_id = it.youth_id and f.holder = it.member_id and f.kind = it.kind
    and f.during && local_teams.instants_of(it.during);
  return true;
end
$$;

-- As what somebody speaks about a consent now: where a dispute is not settled, undisputed authority alone does not count either.
create function giver_for(youth uuid, person uuid, given_to text, given_for text) returns text stable language sql security definer set search_path = ''
return case when local_teams.giver_of(youth, person) = 'AUTHORITY' and rules.is_unsettled(youth, given_to, given_for) then 'DISPUTED_AUTHORITY'
  else local_teams.giver_of(youth, person) end;

revoke all on function instants_of(daterange), record_authority(uuid, uuid, uuid, text, text, text, daterange), end_authority(uuid), mark_authority(uuid, boolean),
  giver_for(uuid, uuid, text, text) from public;
grant execute on function record_authority(uuid, uuid, uuid, text, text, text, daterange), end_authority(uuid), mark_authority(uuid, boolean),
  giver_for(uuid, uuid, text, text) to local_teams_app;

create or replace view consent as
select c.id, 'local-teams'::text as organisation, c.youth_id, c.organisation as given_to, c.data_class as given_for, c.given_by, c.manner,
  c.during, 'CONSENT'::text as data_class,
  giver_for(c.youth_id, c.given_by, c.organisation, c.data_class) as giver, e.at as withdrawn_at, c.organisation = app.organisation() as is_own,
  p.birth_date, app.now() as read_at
from facts.consent c left join facts.person p on p.id = c.youth_id left join consent_end e on e.consent_id = c.id
where c.youth_id = any ((select facts.open_youths('CONSENT', false, null, true))::uuid[])
  or (c.organisation = app.organisation() and c.youth_id = any ((select facts.open_youths('CONSENT', false, null, false))::uuid[]));
