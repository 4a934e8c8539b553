-- The second wall over many ties. A desk, a school or an institution is tied to thousands: what is open is looked up in a hash and only
-- if who keeps the row is not enough, where it was compared one by one; and of twenty youths it is asked whether they are the asker's,
-- where all that are were counted up. The rules are the same.

-- As before. The array stands in a query of its own, so that it is not made while a statement is planned.
create or replace function app.opened(subject_kind text, subject text, of_class text, part text, in_full boolean) returns text immutable language sql
return format('(organisation = (select facts.kept(%L, %L, %L)))', of_class, subject_kind, in_full)
  || case when subject_kind = 'NONE' then '' when subject_kind = 'YOUTH' and part = 'ADDRESS' then format(
    ' or (%1$s) in (select unnest((select facts.open_addresses(%2$L, %4$L))))'
    || ' or (organisation = app.employer() and ((%1$s) in (select unnest((select facts.open_youths(%2$L, false, %3$L, %4$L))))'
    || ' or (%1$s) in (select unnest((select facts.open_youths(%2$L, true, %3$L, %4$L))))))',
    subject, of_class, part, in_full)
  else format(
    ' or (%1$s) in (select unnest((select facts.%2$s(%3$L, false, %4$L, %5$L))))'
    || ' or (organisation = app.employer() and (%1$s) in (select unnest((select facts.%2$s(%3$L, true, %4$L, %5$L)))))',
    subject, case subject_kind when 'YOUTH' then 'open_youths' else 'open_families' end, of_class, part, in_full) end;

-- What was protected before is protected so again.
select app.protect(p.target::regclass, p.classes, p.youth, p.family, p.part, p.in_full, p.reduced_to) from rules.protected p;

-- Whether a youth is one of facts.mine().
create function facts.is_mine(youth uuid) returns boolean stable language sql set search_path = ''
return exists (
    select from facts.involvement i
    where i.youth_id = is_mine.youth and i.during @> app.now() and (i.person = app.person() or (i.person is null and i.organisation = app.organisation())))
  or facts.is_citizen() and (
    exists (select from facts.person p where p.id = is_mine.youth and p.id = app.person())
    or exists (select from facts.authority a where a.youth_id = is_mine.youth and a.holder = app.person() and a.during @> app.now()));

-- As before.
create or replace function facts.standing(youths uuid[])
returns table (youth_id uuid, birth_date date, is_subject boolean, authority text, measures text[], restricted text[])
stable language sql security definer set search_path = ''
begin atomic
  select y.id, p.birth_date, y.id = app.person() and facts.is_citizen(),
    coalesce((
      select case when bool_and(a.disputed) then 'DISPUTED' else 'HELD' end from facts.authority a
      where a.youth_id = y.id and a.holder = app.person() and a.during @> app.now() having count(*) > 0
    ), 'NONE'),
    array(
      select distinct m.kind from facts.measure m
      where m.youth_id = y.id and m.institution = app.organisation() and m.during @> app.now()
    ),
    array(select r.data_class from rules.restrictions(array[y.id]) r)
  from unnest(youths) y (id) left join facts.person p on p.id = y.id
  where facts.is_mine(y.id) or y.id in (select d.youth_id from rules.opened_doors() d);
end;

-- As before.
create or replace function facts.family_consents(families uuid[])
returns table (family_id uuid, data_class text, birth_date date, given_by text[])
stable language sql security definer set search_path = ''
begin atomic
  with youths as (
    select f.family_id, f.youth_id from (select distinct i.family_id, i.youth_id from facts.involvement i where i.family_id = any (families)) f
    where facts.is_mine(f.youth_id)
  )
  select y.family_id, c.data_class, c.birth_date, c.given_by
  from facts.consents(array(select distinct f.youth_id from youths f)) c join youths y on y.youth_id = c.youth_id;
end;

-- As before.
create or replace function facts.secret_addresses(youths uuid[]) returns uuid[] stable language sql security definer set search_path = ''
return array(
  select y.id from unnest(rules.with_secret(youths)) y (id)
  where facts.is_mine(y.id) or y.id in (select d.youth_id from rules.opened_doors() d)
);

revoke all on function app.opened from public;
revoke all on all functions in schema rules, facts from public;
