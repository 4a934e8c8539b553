-- A youth moves (verhuizing): the municipality that was responsible for the address ends it, and the next begins that day.
set search_path = municipalities, public;

alter table residence rename constraint residence_youth_id_during_excl to one_address_at_a_time;
alter table residence rename constraint residence_organisation_fkey to municipality_exists;

-- Whether the asker decides on access for a municipality to which a youth is known.
create function decides_access(municipality text, youth uuid) returns boolean stable language sql set search_path = ''
return municipality = app.employer() and app.role() = 'ACCESS_DESK' and coalesce(youth = any (facts.mine()), false);

-- Whether an address in the asker's own municipality ends on a day: then the next begins, wherever that is.
create function moves_away(youth uuid, on_day date) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from municipalities.residence r
    where r.youth_id = youth and upper(r.during) = on_day and municipalities.decides_access(r.organisation, youth));
end;

create policy leaving on residence for update using (municipalities.decides_access(organisation, youth_id));
create policy moving on residence for insert with check (municipalities.moves_away(youth_id, lower(during)));

grant insert (id, organisation, youth_id, during), update (during) on residence to municipalities_app;
grant execute on function decides_access(text, uuid), moves_away(uuid, date) to municipalities_app;
