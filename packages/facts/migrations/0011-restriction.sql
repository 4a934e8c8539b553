-- Objection to sharing (bezwaar, AVG 21) and restriction of it (beperking, AVG 18): as long as one runs or was upheld, what it is about
-- is closed to whoever sees it by involvement or consent, and to nobody who keeps the row. Statutes, emergencies and the family's own
-- rights go on (AVG 18(2), 21(1)).
create table facts.restriction (
  id uuid primary key,
  youth_id uuid not null,
  -- Sharing with which organisation, and of which class; null is every one.
  organisation text,
  data_class text,
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);
create index on facts.restriction (youth_id);
create unique index restriction_identity on facts.restriction (id, audience);
alter table facts.restriction replica identity using index restriction_identity;
alter table facts.restriction enable row level security;

-- Which classes can be restricted, and which rows of the matrix are told by statute all the same; written with the other rules.
create table rules.restrictable (data_class text primary key);
create table rules.told_by_statute (capacity text primary key);

-- The restrictions in force of some youths that concern the asker's organisation, class by class.
create function rules.restrictions(youths uuid[]) returns table (youth_id uuid, data_class text) stable language sql set search_path = ''
begin atomic
  select distinct r.youth_id, c.data_class from facts.restriction r
  join rules.restrictable c on r.data_class is null or c.data_class = r.data_class
  where r.youth_id = any (youths) and r.during @> app.now() and (r.organisation is null or r.organisation = app.organisation());
end;

drop function facts.family_standing(uuid[]);
drop function facts.standing(uuid[]);

create function facts.standing(youths uuid[])
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
  where y.id = any ((select facts.mine())::uuid[]) or y.id in (select d.youth_id from rules.opened_doors() d);
end;

-- Of a family as a whole what is shared is restricted as soon as it is for one of its children.
create function facts.family_standing(families uuid[])
returns table (family_id uuid, birth_date date, is_subject boolean, authority text, measures text[], restricted text[])
stable language sql security definer set search_path = ''
begin atomic
  with youths as (select distinct i.family_id, i.youth_id from facts.involvement i where i.family_id = any (families))
  select y.family_id,
    (array_agg(s.birth_date order by s.is_subject desc, s.authority = 'HELD' desc, s.birth_date desc))[1],
    bool_or(s.is_subject),
    (array_agg(s.authority order by s.authority = 'HELD' desc, s.authority = 'DISPUTED' desc))[1],
    array_remove(array_agg(distinct m.kind), null),
    array(select distinct r.data_class from rules.restrictions(array(select f.youth_id from youths f where f.family_id = y.family_id)) r)
  from facts.standing(array(select distinct f.youth_id from youths f)) s
  join youths y on y.youth_id = s.youth_id
  left join lateral unnest(s.measures) m (kind) on true
  group by y.family_id;
end;

-- The second wall says the same in its own words: the youths, or families, of whom a class is not shared with the asker's organisation.
create function rules.restricted_youths(of_class text) returns uuid[] stable language sql set search_path = ''
return array(
  select r.youth_id from facts.restriction r
  where r.youth_id = any ((select facts.mine())::uuid[]) and r.during @> app.now() and app.organisation() = coalesce(r.organisation, app.organisation())
    and of_class = coalesce(r.data_class, of_class) and exists (select from rules.restrictable c where c.data_class = of_class)
);

create function rules.restricted_families(of_class text) returns uuid[] stable language sql set search_path = ''
return array(
  select distinct child.family_id from facts.involvement mine
  join facts.involvement child on child.family_id = mine.family_id
  join facts.restriction r on r.youth_id = child.youth_id
  where mine.youth_id = any ((select facts.mine())::uuid[]) and r.during @> app.now() and app.organisation() = coalesce(r.organisation, app.organisation())
    and of_class = coalesce(r.data_class, of_class) and exists (select from rules.restrictable c where c.data_class = of_class)
);

-- Of some subjects those that stay open: of rows of others all that are not restricted; of rows of one's own beyond what a cell opens of
-- one's own the restricted ones, since the rest is open already.
create function rules.shared(subjects uuid[], restricted uuid[], own boolean, of_own boolean) returns uuid[] immutable language sql
return case
  when own and of_own then subjects
  when own then array(select s.id from unnest(subjects) s (id) where s.id = any (restricted))
  when cardinality(restricted) = 0 then subjects
  else array(select s.id from unnest(subjects) s (id) where s.id <> all (restricted))
end;

create or replace function facts.open_youths(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  restricted uuid[];
  tied uuid[];
  helped uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  restricted := rules.restricted_youths(of_class);
  helped := array(select h.youth_id from rules.helped(of_class) h);
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    if cell.capacity in (select t.capacity from rules.told_by_statute t) then restricted := '{}'; end if;
    if own and not cell.of_own and cardinality(restricted) = 0 then return '{}'; end if;
    tied := rules.shared(array(select i.youth_id from rules.involved(me) i), restricted, own, cell.of_own);
    return helped || case when cell.needs_consent and not (own and cell.of_own) then rules.consented(tied, of_class) else tied end;
  end if;
  return array(
    select s.youth_id from rules.standing() s
    join rules.cell c on c.data_class = of_class and c.capacity = rules.capacity(me, s.birth_date, s.authority, s.has_measure)
    cross join lateral (select s.youth_id = any (restricted) and (c.tie = 'INVOLVED' or c.needs_consent)
      and c.capacity not in (select t.capacity from rules.told_by_statute t)) r (is_restricted)
    where (not own or c.of_own or r.is_restricted) and rules.opens(c, own, part, in_full, s.birth_date)
      and (c.tie = 'INVOLVED' and s.youth_id = any (helped)
        or (own or not r.is_restricted)
          and rules.is_tied(c.tie, s.is_self, s.authority,
            exists (select from rules.involved(me) i where i.youth_id = s.youth_id),
            exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.youth_id = s.youth_id))
          and (not c.needs_consent or own and c.of_own or s.youth_id = any ((select rules.consented(facts.mine(), of_class))::uuid[])))
  );
end
$$;

create or replace function facts.open_families(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  restricted uuid[];
  tied uuid[];
  helped uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  if exists (select from rules.never_of_family n where n.role = me and n.data_class = of_class) then return '{}'; end if;
  restricted := rules.restricted_families(of_class);
  helped := array(select distinct h.family_id from rules.helped(of_class) h where h.family_id is not null);
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    if cell.capacity in (select t.capacity from rules.told_by_statute t) then restricted := '{}'; end if;
    if own and not cell.of_own and cardinality(restricted) = 0 then return '{}'; end if;
    tied := rules.shared(array(select distinct i.family_id from rules.involved(me) i where i.family_id is not null), restricted, own, cell.of_own);
    if not cell.needs_consent or own and cell.of_own then return helped || tied; end if;
    return helped || array(select distinct i.family_id from facts.involvement i
      where i.family_id = any (tied) and i.youth_id = any ((select rules.consented(facts.mine(), of_class))::uuid[]));
  end if;
  return array(
    with children as (
      select distinct i.family_id, s.* from rules.standing() s join facts.involvement i on i.youth_id = s.youth_id where i.family_id is not null
    ), families as (
      select c.family_id, bool_or(c.is_self) as is_self, bool_or(c.has_measure) as has_measure,
        case when bool_or(c.authority = 'HELD') then 'HELD' when bool_or(c.authority = 'DISPUTED') then 'DISPUTED' else 'NONE' end as authority,
        (array_agg(c.birth_date order by c.is_self desc, c.authority = 'HELD' desc, c.birth_date desc nulls first))[1] as birth_date,
        bool_or(c.youth_id = any ((select rules.consented(facts.mine(), of_class))::uuid[])) as is_consented
      from children c group by c.family_id
    )
    select f.family_id from families f
    join rules.cell c on c.data_class = of_class and c.capacity = rules.capacity(me, f.birth_date, f.authority, f.has_measure)
    cross join lateral (select f.family_id = any (restricted) and (c.tie = 'INVOLVED' or c.needs_consent)
      and c.capacity not in (select t.capacity from rules.told_by_statute t)) r (is_restricted)
    where (not own or c.of_own or r.is_restricted) and rules.opens(c, own, part, in_full, f.birth_date)
      and (c.tie = 'INVOLVED' and f.family_id = any (helped)
        or (own or not r.is_restricted)
          and rules.is_tied(c.tie, f.is_self, f.authority,
            exists (select from rules.involved(me) i where i.family_id = f.family_id),
            exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.family_id = f.family_id))
          and (not c.needs_consent or own and c.of_own or f.is_consented))
  );
end
$$;

create or replace function facts.picture(youth uuid) returns jsonb stable language sql security definer set search_path = ''
begin atomic
  select jsonb_build_object(
    'youth', picture.youth,
    'birthDate', (select p.birth_date from facts.person p where p.id = picture.youth),
    'involvements', coalesce((
      select jsonb_agg(jsonb_build_object('party', i.party, 'organisation', i.organisation, 'person', i.person, 'role', i.role,
        'from', lower(i.during), 'until', upper(i.during)) order by lower(i.during), i.id)
      from facts.involvement i where i.youth_id = picture.youth), '[]'),
    'authorities', coalesce((
      select jsonb_agg(jsonb_build_object('holder', a.holder, 'disputed', a.disputed,
        'from', lower(a.during), 'until', upper(a.during)) order by lower(a.during), a.id)
      from facts.authority a where a.youth_id = picture.youth), '[]'),
    'consents', coalesce((
      select jsonb_agg(jsonb_build_object('organisation', c.organisation, 'dataClass', c.data_class, 'givenBy', c.given_by,
        'from', lower(c.during), 'until', upper(c.during)) order by lower(c.during), c.id)
      from facts.consent c where c.youth_id = picture.youth), '[]'),
    'measures', coalesce((
      select jsonb_agg(jsonb_build_object('institution', m.institution, 'kind', m.kind,
        'from', lower(m.during), 'until', upper(m.during)) order by lower(m.during), m.id)
      from facts.measure m where m.youth_id = picture.youth), '[]'),
    'restrictions', coalesce((
      select jsonb_agg(jsonb_build_object('organisation', r.organisation, 'dataClass', r.data_class,
        'from', lower(r.during), 'until', upper(r.during)) order by lower(r.during), r.id)
      from facts.restriction r where r.youth_id = picture.youth), '[]'),
    'doors', coalesce((
      select jsonb_agg(jsonb_build_object('party', g.party, 'organisation', g.organisation, 'person', g.person, 'role', g.role,
        'reviewed', coalesce(g.reviewed, false), 'from', lower(g.during), 'until', upper(g.during)) order by lower(g.during), g.id)
      from facts.emergency_grant g where g.youth_id = picture.youth), '[]'))
  where facts.may_explain(picture.youth);
end;

revoke all on all functions in schema rules, facts from public;
