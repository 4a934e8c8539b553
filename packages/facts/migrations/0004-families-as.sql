-- The families the asker is involved with now in one role: whom a list in that role may count.
create function facts.families_as(role text) returns uuid[] stable language sql security definer set search_path = ''
return array(
  select distinct i.family_id from facts.involvement i
  where i.family_id is not null and i.during @> app.now() and i.role = families_as.role
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
);

revoke all on all functions in schema facts from public;
