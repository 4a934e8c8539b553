-- Who left (uit dienst): an employment that has ended, ends on a known day, or has not begun. The employer alone knows it; the others are told, so
-- that nobody is shown anything by an involvement that still stands or a token that still holds. Who simply works somewhere is told to nobody.
create table facts.departure (
  party text not null,
  person uuid not null,
  organisation text not null,
  role text not null,
  -- The days on which the organisation employs, or employed, this person in this role.
  worked datemultirange not null,
  audience text[] not null,
  primary key (party, organisation, role, person)
);
create unique index departure_identity on facts.departure (party, organisation, role, person, audience);
alter table facts.departure replica identity using index departure_identity;
alter table facts.departure enable row level security;

-- The owner reads all staff, in order to tell who left.
create policy tells_departures on app.staff for select to current_user using (true);

-- What is to be told of an employment: nothing of one without an end that has begun, and of whoever is no longer in the staff at all that there is none.
create function facts.departures_of(people uuid[]) returns table (person uuid, organisation text, role text, worked datemultirange)
stable language sql set search_path = ''
begin atomic
  select e.person, e.organisation, e.role, e.worked from (
    select s.person, s.organisation, s.role, range_agg(s.during) as worked from app.staff s where s.person = any (people) group by 1, 2, 3
  ) e where not (upper_inf(e.worked) and lower(e.worked) <= app.today() and e.worked = datemultirange(range_merge(e.worked)));
end;

create function facts.tell_departures() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  here constant text := replace(current_database(), '_', '-');
  others constant text[] := array_remove('{municipalities,consortia,local-teams,schools,referrers}', here);
begin
  delete from facts.departure d using changed c
    where d.party = here and d.organisation = c.organisation and d.role = c.role and d.person = c.person;
  insert into facts.departure
    select here, t.person, t.organisation, t.role, t.worked, others from facts.departures_of(array(select distinct c.person from changed c)) t
    on conflict (party, organisation, role, person) do update set worked = excluded.worked;
  if tg_op = 'DELETE' then
    insert into facts.departure
      select distinct here, c.person, c.organisation, c.role, '{}'::datemultirange, others from changed c
      where not exists (select from app.staff s where s.person = c.person and s.organisation = c.organisation and s.role = c.role)
      on conflict do nothing;
  end if;
  return null;
end
$$;
create trigger tell_departures after insert on app.staff referencing new table as changed for each statement execute function facts.tell_departures();
create trigger tell_changed_departures after update on app.staff referencing new table as changed for each statement execute function facts.tell_departures();
create trigger tell_removed_departures after delete on app.staff referencing old table as changed for each statement execute function facts.tell_departures();

insert into facts.departure
  select replace(current_database(), '_', '-'), t.person, t.organisation, t.role, t.worked,
    array_remove('{municipalities,consortia,local-teams,schools,referrers}', replace(current_database(), '_', '-'))
  from facts.departures_of(array(select distinct s.person from app.staff s)) t;

-- For the first wall: the days on which somebody works in a role, where another party told that these have an end; null where it told nothing.
create function facts.told_employment(party text, organisation text, role text, person uuid) returns jsonb stable language sql security definer set search_path = ''
return (
  select coalesce((select jsonb_agg(jsonb_build_object('from', lower(w.days), 'until', upper(w.days))) from unnest(d.worked) w (days)), '[]')
  from facts.departure d
  where d.party = told_employment.party and d.organisation = told_employment.organisation and d.role = told_employment.role and d.person = told_employment.person
);

-- For the second: whether the asker does not work today where the token says.
create function rules.has_left() returns boolean stable language sql set search_path = ''
return exists (
  select from facts.departure d
  where d.person = app.person() and d.role = app.role() and d.organisation = app.organisation() and d.party = app.party() and not app.today() <@ d.worked
);

-- As before, and for nothing for whom who left.
create or replace function rules.fits(of_class text) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from rules.purpose p where p.role = app.role() and p.data_class = of_class and p.purpose = app.purpose()) and not rules.has_left();
end;

revoke all on all functions in schema rules, facts from public;
