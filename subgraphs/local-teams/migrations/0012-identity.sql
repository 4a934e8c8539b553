-- Registering a youth, looking one up by its number (BSN), and the one-time code by which a school finds its pupil.
set search_path = local_teams, public;

-- Who looked a number up, and when: for one hour, to keep look-ups few. What was found stands in the log.
create table bsn_look_up (
  person uuid not null,
  at timestamptz not null default clock_timestamp()
);
create index on bsn_look_up (person, at);
alter table bsn_look_up enable row level security;
alter table bsn_look_up force row level security;
create policy counting on bsn_look_up to current_user using (true);

-- One-time code (koppelcode) by which one school finds one pupil; only its hash is kept. Class: IDENTITY.
create table school_code (
  id uuid primary key,
  youth_id uuid not null references youth,
  organisation text not null references app.organisation,
  school text not null check (school ~ '^\d{2}[A-Z]{2}$'),
  hash bytea not null unique,
  issued_by uuid not null,
  issued_at timestamptz not null default app.now(),
  expires_at timestamptz not null,
  redeemed_by uuid,
  redeemed_at timestamptz,
  data_class text not null default 'IDENTITY' check (data_class = 'IDENTITY'),
  check (expires_at > issued_at),
  check ((redeemed_by is null) = (redeemed_at is null))
);
create index on school_code (youth_id);
select app.protect('local_teams.school_code', '{IDENTITY}', youth => 'youth_id');
create policy issuing on school_code for insert with check (issued_by = app.person() and youth_id = any ((select facts.mine())::uuid[]));
create policy redeeming on school_code to current_user using (true);
grant insert (id, youth_id, organisation, school, hash, issued_by, expires_at) on school_code to local_teams_app;

-- The functions below act for people of other parties, whom no row-level security of this database knows; and keys are changed by the owner.
create policy registering on family for insert to current_user with check (true);
create policy numbering on family for select to current_user using (true);
create policy registered on youth for insert to current_user with check (true);
create policy kept_where on youth for select to current_user using (true);
create policy keeping on youth_bsn to current_user using (true);

-- Counts a look-up by the asker; false, and nothing counted, where there were so many within the hour already.
create function count_look_up(most integer) returns boolean language plpgsql security definer set search_path = '' as $$
begin
  perform pg_advisory_xact_lock(727274, hashtext(app.person()::text));
  delete from local_teams.bsn_look_up l where l.person = app.person() and l.at < clock_timestamp() - interval '1 hour';
  if (select count(*) from local_teams.bsn_look_up l where l.person = app.person()) >= most then return false; end if;
  insert into local_teams.bsn_look_up (person) values (app.person());
  return true;
end
$$;

-- The youth a number is kept for, by the hashes it may be kept under.
create function youth_by_bsn(look_ups bytea[]) returns table (youth_id uuid, organisation text)
stable language sql security definer set search_path = ''
begin atomic
  select b.youth_id, b.organisation from local_teams.youth_bsn b where b.look_up = any (look_ups) limit 1;
end;

-- Registers a youth with a team, in a new family or in one the asker is involved with, and ties the asker to it for six weeks, in which
-- a director can be found. A number that is known gives the youth it is known for, and changes nothing. Two at once wait for each other.
create function register_youth(id uuid, team uuid, of_family uuid, given_name text, family_name text, birth_date date, sex text,
  key_id text, ciphertext bytea, look_ups bytea[])
returns table (youth_id uuid, organisation text, is_new boolean) language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  look_up bytea;
  in_family uuid := of_family;
  known record;
  known_by text[] := array(select distinct p from unnest(array['local-teams', app.party()]) p order by 1);
begin
  for look_up in select l from unnest(look_ups) l order by 1 loop
    perform pg_advisory_xact_lock(('x' || left(encode(look_up, 'hex'), 16))::bit(64)::bigint);
  end loop;
  select * into known from local_teams.youth_by_bsn(look_ups);
  if found then return query select known.youth_id, known.organisation, false; return; end if;
  if in_family is not null and not coalesce(in_family = any (facts.my_families()), false) then return; end if;
  if in_family is null then
    in_family := gen_random_uuid();
    perform pg_advisory_xact_lock(727275, 0);
    insert into local_teams.family (id, number, name, organisation, municipality, registered_on)
      select in_family,
        to_char(app.today(), 'YYYY') || '-' || lpad((coalesce((
          select max(right(f.number, 6)::integer) from local_teams.family f where f.number like to_char(app.today(), 'YYYY') || '-%'), 0) + 1)::text, 6, '0'),
        register_youth.family_name, t.id::text, t.municipality, app.today()
      from local_teams.local_team t where t.id = team;
  end if;
  insert into local_teams.youth (id, family_id, organisation, given_name, family_name, birth_date, sex)
    values (register_youth.id, in_family, team::text, register_youth.given_name, register_youth.family_name, register_youth.birth_date, register_youth.sex);
  if key_id is not null then
    insert into local_teams.youth_bsn (youth_id, organisation, key_id, ciphertext, look_up)
      values (register_youth.id, team::text, register_youth.key_id, register_youth.ciphertext, look_ups[1]);
  end if;
  insert into facts.person (id, birth_date, audience) values (register_youth.id, register_youth.birth_date, known_by);
  insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
    values (gen_random_uuid(), register_youth.id, in_family, app.party(), app.organisation(), app.person(), app.role(),
      tstzrange(app.now(), app.now() + interval '6 weeks'), known_by);
  return query select register_youth.id, team::text, true;
end
$$;

-- Redeems a code for the asker's school, once and in time: from then on the asker is the pupil's coordinator, and the school's
-- database is told what it needs to decide.
create function redeem_school_code(code bytea) returns table (id uuid, youth_id uuid, organisation text)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  redeemed local_teams.school_code;
begin
  update local_teams.school_code c set redeemed_by = app.person(), redeemed_at = app.now()
    where c.hash = code and c.school = app.organisation() and c.redeemed_at is null and c.expires_at > app.now()
    returning c.* into redeemed;
  if not found then return; end if;
  update facts.person p set audience = p.audience || '{schools}' where p.id = redeemed.youth_id and not p.audience @> '{schools}';
  update facts.authority a set audience = a.audience || '{schools}' where a.youth_id = redeemed.youth_id and not a.audience @> '{schools}';
  update facts.involvement i set audience = i.audience || '{schools}' where i.youth_id = redeemed.youth_id and not i.audience @> '{schools}';
  update facts.consent c set audience = c.audience || '{schools}' where c.youth_id = redeemed.youth_id and not c.audience @> '{schools}';
  insert into facts.involvement (id, youth_id, family_id, party, organisation, person, role, during, audience)
    select gen_random_uuid(), y.id, y.family_id, 'schools', app.organisation(), app.person(), 'SCHOOL_COORDINATOR', tstzrange(app.now(), null), p.audience
    from local_teams.youth y join facts.person p on p.id = y.id
    where y.id = redeemed.youth_id and not exists (select from facts.involvement i where i.youth_id = y.id and i.person = app.person()
      and i.organisation = app.organisation() and i.role = 'SCHOOL_COORDINATOR' and i.during @> app.now());
  return query select redeemed.id, redeemed.youth_id, redeemed.organisation;
end
$$;

revoke all on function count_look_up(integer), youth_by_bsn(bytea[]), redeem_school_code(bytea),
  register_youth(uuid, uuid, uuid, text, text, date, text, text, bytea, bytea[]) from public;
grant execute on function count_look_up(integer), youth_by_bsn(bytea[]), redeem_school_code(bytea),
  register_youth(uuid, uuid, uuid, text, text, date, text, text, bytea, bytea[]) to local_teams_app;
