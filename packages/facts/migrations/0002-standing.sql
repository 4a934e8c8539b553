-- How the asker stands to youths: the ages, authority and measures that rows of the access matrix depend on. A citizen
-- works for nobody: the token names the person as its organisation, so that consent can be given to a person too.

-- Disputed authority (betwist gezag) opens nothing until it is settled.
alter table facts.authority add column disputed boolean not null default false;

create index on facts.authority (holder);
create index on facts.involvement (family_id) where family_id is not null;

-- Whether the asker came as a citizen; who is a parent is not one at work.
create function facts.is_citizen() returns boolean stable language sql set search_path = ''
return app.organisation() = app.person()::text;

-- The youths a citizen asks about of right: the person, and those under the person's authority today.
create function facts.own_youths() returns uuid[] stable language sql security definer set search_path = ''
return array(
  select p.id from facts.person p where p.id = app.person() and facts.is_citizen()
  union
  select a.youth_id from facts.authority a where a.holder = app.person() and a.during @> app.now() and facts.is_citizen()
);

create or replace function facts.mine() returns uuid[] stable language sql security definer set search_path = ''
return array(
  select i.youth_id from facts.involvement i
  where i.during @> app.now() and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
  union
  select unnest(facts.own_youths())
);

create or replace function facts.my_families() returns uuid[] stable language sql security definer set search_path = ''
return array(
  select i.family_id from facts.involvement i
  where i.family_id is not null and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
  union
  select i.family_id from facts.involvement i
  where i.family_id is not null and i.youth_id = any ((select facts.own_youths())::uuid[])
);

-- One row for each of some youths the asker is tied to: birth date, whether it is the asker, the asker's authority today,
-- and the measures in force that the asker's organisation carries out. Of others it says nothing.
create function facts.standing(youths uuid[])
returns table (youth_id uuid, birth_date date, is_subject boolean, authority text, measures text[])
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
    )
  from unnest(youths) y (id) left join facts.person p on p.id = y.id
  where y.id = any ((select facts.mine())::uuid[]);
end;

-- The same for families: of a family as a whole a parent is the parent of the youngest child under that parent's authority.
create function facts.family_standing(families uuid[])
returns table (family_id uuid, birth_date date, is_subject boolean, authority text, measures text[])
stable language sql security definer set search_path = ''
begin atomic
  with youths as (select distinct i.family_id, i.youth_id from facts.involvement i where i.family_id = any (families))
  select y.family_id,
    (array_agg(s.birth_date order by s.is_subject desc, s.authority = 'HELD' desc, s.birth_date desc))[1],
    bool_or(s.is_subject),
    (array_agg(s.authority order by s.authority = 'HELD' desc, s.authority = 'DISPUTED' desc))[1],
    array_remove(array_agg(distinct m.kind), null)
  from facts.standing(array(select distinct f.youth_id from youths f)) s
  join youths y on y.youth_id = s.youth_id
  left join lateral unnest(s.measures) m (kind) on true
  group by y.family_id;
end;

-- Classes for which consents in force name the asker's organisation, with the birth date of the youth and who gave them.
drop function facts.consents(uuid[]);
create function facts.consents(youths uuid[])
returns table (youth_id uuid, data_class text, birth_date date, given_by text[])
stable language sql security definer set search_path = ''
begin atomic
  select c.youth_id, c.data_class, p.birth_date, array_agg(distinct case
    when c.given_by = c.youth_id then 'YOUTH'
    else coalesce((
      select case when bool_and(a.disputed) then 'DISPUTED_AUTHORITY' else 'AUTHORITY' end from facts.authority a
      where a.youth_id = c.youth_id and a.holder = c.given_by and a.during @> app.now() having count(*) > 0
    ), 'OTHER') end)
  from facts.consent c left join facts.person p on p.id = c.youth_id
  where c.youth_id = any (youths) and c.organisation = app.organisation() and c.during @> app.now()
  group by c.youth_id, c.data_class, p.birth_date;
end;

-- The same for families, a row for each youth of them that is the asker's.
drop function facts.family_consents(uuid[]);
create function facts.family_consents(families uuid[])
returns table (family_id uuid, data_class text, birth_date date, given_by text[])
stable language sql security definer set search_path = ''
begin atomic
  with youths as (
    select distinct i.family_id, i.youth_id from facts.involvement i
    where i.family_id = any (families) and i.youth_id = any ((select facts.mine())::uuid[])
  )
  select y.family_id, c.data_class, c.birth_date, c.given_by
  from facts.consents(array(select distinct f.youth_id from youths f)) c join youths y on y.youth_id = c.youth_id;
end;

revoke all on all functions in schema facts from public;
