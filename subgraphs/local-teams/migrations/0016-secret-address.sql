-- Protecting an address (geheim adres). A fact; only the functions below write it, for the case director.
set search_path = local_teams, public;

alter table facts.secret_address add constraint address_is_secret_once exclude using gist (youth_id with =, person with =, during with &&);
create policy protecting on member for update to current_user using (true) with check (true);

-- Lets one party know all the facts of a youth: what it needs to decide by itself.
create or replace function tell_party(youth uuid, party text) returns void language plpgsql security definer set search_path = '' as $$
declare
  told constant text[] := array[party];
begin
  update facts.person f set audience = f.audience || told where f.id = youth and not f.audience @> told;
  update facts.authority f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.involvement f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.consent f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.measure f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.secret_address f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
  update facts.emergency_grant f set audience = f.audience || told where f.youth_id = youth and not f.audience @> told;
end
$$;

-- Keeps where a youth, or a member of its family, lives secret from now on, with the telephone number and the household of that
-- member. Gives who keeps the youth; null where there is no such person.
create function protect_address(id uuid, youth uuid, person uuid) returns text language plpgsql security definer set search_path = '' as $$
declare
  keeper text;
begin
  if not local_teams.is_involved_as(youth, '{CASE_DIRECTOR}') then raise insufficient_privilege using message = 'not the case director of this youth'; end if;
  select y.organisation into keeper from local_teams.youth y where y.id = protect_address.youth and (y.id = protect_address.person
    or exists (select from local_teams.member m where m.id = protect_address.person and m.family_id = y.family_id));
  if not found then return null; end if;
  insert into facts.secret_address (id, youth_id, person, during, audience)
    select protect_address.id, p.id, protect_address.person, tstzrange(app.now(), null), p.audience from facts.person p where p.id = protect_address.youth;
  update local_teams.member m set secret_address = true where m.id = protect_address.person;
  return keeper;
end
$$;

-- Ends that from now on; the telephone number and the household follow with the last youth for whom it was. Gives whether it was secret.
create function unprotect_address(id uuid) returns boolean language plpgsql security definer set search_path = '' as $$
declare
  whose uuid;
begin
  update facts.secret_address s set during = tstzrange(lower(s.during), greatest(app.now(), lower(s.during) + interval '1 microsecond'))
    where s.id = unprotect_address.id and s.during @> app.now() and local_teams.is_involved_as(s.youth_id, '{CASE_DIRECTOR}') returning s.person into whose;
  if not found then return false; end if;
  update local_teams.member m set secret_address = false where m.id = whose
    and not exists (select from facts.secret_address s where s.person = whose and s.id <> unprotect_address.id and s.during @> app.now());
  return true;
end
$$;

revoke all on function protect_address(uuid, uuid, uuid), unprotect_address(uuid) from public;
grant execute on function protect_address(uuid, uuid, uuid), unprotect_address(uuid) to local_teams_app;

-- Addresses that are or were secret, to those from whom they are not. Class: IDENTITY. The view runs as its owner, so it carries the wall itself.
create view secret_address as
select s.id, y.organisation, s.youth_id, s.person, s.during, s.during @> app.now() as is_secret, 'IDENTITY'::text as data_class
from facts.secret_address s join youth y on y.id = s.youth_id
where s.youth_id = any ((select facts.open_addresses('IDENTITY', true))::uuid[]);
