-- What is asked of many subjects is asked of them at once, and planned once: a function that was asked of each youth apart cost as much as all else
-- together, and PostgreSQL planned these anew at each call because a list of one youth seemed to deserve a plan of its own. The rules are the same.

-- Of some youths those that are of facts.mine().
create function facts.mine_among(youths uuid[]) returns uuid[] stable language sql set search_path = '' set plan_cache_mode = force_generic_plan
return array(
  select i.youth_id from facts.involvement i
  where i.youth_id = any (youths) and i.during @> app.now() and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
  union
  select p.id from facts.person p where p.id = any (youths) and p.id = app.person() and facts.is_citizen()
  union
  select a.youth_id from facts.authority a where a.youth_id = any (youths) and a.holder = app.person() and a.during @> app.now() and facts.is_citizen()
);

-- As before.
create or replace function facts.standing(youths uuid[])
returns table (youth_id uuid, birth_date date, is_subject boolean, authority text, measures text[], restricted text[])
stable language sql security definer set search_path = '' set plan_cache_mode = force_generic_plan
begin atomic
  with restricted as (select r.youth_id, array_agg(r.data_class) as classes from rules.restrictions(youths) r group by r.youth_id)
  select y.id, p.birth_date, y.id = app.person() and facts.is_citizen(),
    coalesce((
      select case when bool_and(a.disputed) then 'DISPUTED' else 'HELD' end from facts.authority a
      where a.youth_id = y.id and a.holder = app.person() and a.during @> app.now() having count(*) > 0
    ), 'NONE'),
    array(
      select distinct m.kind from facts.measure m
      where m.youth_id = y.id and m.institution = app.organisation() and m.during @> app.now()
    ),
    coalesce(r.classes, '{}')
  from unnest(youths) y (id) left join facts.person p on p.id = y.id left join restricted r on r.youth_id = y.id
  where y.id = any ((select facts.mine_among(youths))::uuid[]) or y.id in (select d.youth_id from rules.opened_doors() d);
end;

-- As before.
create or replace function facts.family_standing(families uuid[])
returns table (family_id uuid, birth_date date, is_subject boolean, authority text, measures text[], restricted text[])
stable language sql security definer set search_path = '' set plan_cache_mode = force_generic_plan
begin atomic
  with youths as materialized (select distinct i.family_id, i.youth_id from facts.involvement i where i.family_id = any (families)),
  restricted as (
    select y.family_id, array_agg(distinct r.data_class) as classes
    from rules.restrictions(array(select f.youth_id from youths f)) r join youths y on y.youth_id = r.youth_id
    group by y.family_id
  )
  select y.family_id,
    (array_agg(s.birth_date order by s.is_subject desc, s.authority = 'HELD' desc, s.birth_date desc))[1],
    bool_or(s.is_subject),
    (array_agg(s.authority order by s.authority = 'HELD' desc, s.authority = 'DISPUTED' desc))[1],
    array_remove(array_agg(distinct m.kind), null),
    coalesce((select r.classes from restricted r where r.family_id = y.family_id), '{}')
  from facts.standing(array(select distinct f.youth_id from youths f)) s
  join youths y on y.youth_id = s.youth_id
  left join lateral unnest(s.measures) m (kind) on true
  group by y.family_id;
end;

-- As before.
create or replace function facts.family_consents(families uuid[])
returns table (family_id uuid, data_class text, birth_date date, given_by text[])
stable language sql security definer set search_path = '' set plan_cache_mode = force_generic_plan
begin atomic
  with youths as materialized (select distinct i.family_id, i.youth_id from facts.involvement i where i.family_id = any (families)),
  mine as materialized (select distinct m.id from unnest(facts.mine_among(array(select f.youth_id from youths f))) m (id))
  select y.family_id, c.data_class, c.birth_date, c.given_by
  from facts.consents(array(select m.id from mine m)) c join youths y on y.youth_id = c.youth_id;
end;

-- As before.
create or replace function facts.secret_addresses(youths uuid[]) returns uuid[]
stable language sql security definer set search_path = '' set plan_cache_mode = force_generic_plan
return array(
  select y.id from unnest(rules.with_secret(youths)) y (id)
  where y.id = any ((select facts.mine_among(youths))::uuid[]) or y.id in (select d.youth_id from rules.opened_doors() d)
);

-- Nobody asks it of one youth any more.
drop function facts.is_mine(uuid);

alter function facts.ties(uuid[]) set plan_cache_mode = force_generic_plan;
alter function facts.family_ties(uuid[]) set plan_cache_mode = force_generic_plan;
alter function facts.consents(uuid[]) set plan_cache_mode = force_generic_plan;

revoke all on all functions in schema rules, facts from public;
