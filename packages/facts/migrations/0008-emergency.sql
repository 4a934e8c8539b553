-- The emergency door (noodknop): one person in one role, for a few hours, to one youth. A tie of its own beside involvement, by which
-- nothing can be changed; why it was opened stays with its owner.
create table facts.emergency_grant (
  id uuid primary key,
  youth_id uuid not null,
  family_id uuid,
  party text not null,
  organisation text not null,
  person uuid not null,
  role text not null,
  reason text,
  during tstzrange not null check (not isempty(during)),
  audience text[] not null,
  constraint emergency_door_closes check (upper(during) <= lower(during) + interval '4 hours')
);
create index on facts.emergency_grant (person);
create index on facts.emergency_grant (youth_id);
create unique index emergency_grant_identity on facts.emergency_grant (id, audience);
alter table facts.emergency_grant replica identity using index emergency_grant_identity;
alter table facts.emergency_grant enable row level security;

-- Which roles see which classes through it, written with the other rules.
create table rules.in_emergency (
  role text not null,
  data_class text not null,
  primary key (role, data_class)
);

-- The doors that stand open to the asker, in the role of asking.
create function rules.opened_doors() returns table (youth_id uuid, family_id uuid) stable language sql set search_path = ''
begin atomic
  select g.youth_id, g.family_id from facts.emergency_grant g
  where g.person = app.person() and g.organisation = app.organisation() and g.role = app.role() and g.during @> app.now();
end;

-- Those of them that open a class.
create function rules.helped(of_class text) returns table (youth_id uuid, family_id uuid) stable language sql set search_path = ''
begin atomic
  select d.youth_id, d.family_id from rules.opened_doors() d
  where exists (select from rules.in_emergency e where e.role = app.role() and e.data_class = of_class);
end;

create or replace function facts.ties(youths uuid[]) returns table (youth_id uuid, role text) stable language sql security definer set search_path = ''
begin atomic
  select i.youth_id, i.role from facts.involvement i
  where i.youth_id = any (youths) and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
  union all
  select d.youth_id, 'EMERGENCY' from rules.opened_doors() d where d.youth_id = any (youths);
end;

create or replace function facts.family_ties(families uuid[]) returns table (family_id uuid, role text) stable language sql security definer set search_path = ''
begin atomic
  select distinct i.family_id, i.role from facts.involvement i
  where i.family_id = any (families) and i.during @> app.now()
    and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()))
  union all
  select distinct d.family_id, 'EMERGENCY' from rules.opened_doors() d where d.family_id = any (families);
end;

create or replace function facts.standing(youths uuid[])
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
  where y.id = any ((select facts.mine())::uuid[]) or y.id in (select d.youth_id from rules.opened_doors() d);
end;

create or replace function rules.standing()
returns table (youth_id uuid, birth_date date, is_self boolean, authority text, has_measure boolean)
stable language sql set search_path = ''
begin atomic
  select y.id, p.birth_date, facts.is_citizen() and y.id = app.person(),
    case
      when exists (select from facts.authority a where a.youth_id = y.id and a.holder = app.person() and not a.disputed and a.during @> app.now()) then 'HELD'
      when exists (select from facts.authority a where a.youth_id = y.id and a.holder = app.person() and a.during @> app.now()) then 'DISPUTED'
      else 'NONE' end,
    exists (select from facts.measure m
      where m.youth_id = y.id and m.institution = app.organisation() and m.kind <> 'YOUTH_PROBATION' and m.during @> app.now())
  from (select unnest(facts.mine()) union select d.youth_id from rules.opened_doors() d) y (id) left join facts.person p on p.id = y.id;
end;

-- As before, and besides what stands behind an open door: there the class is open as to somebody involved with consent.
create or replace function facts.open_youths(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  tied uuid[];
  helped uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  helped := array(select h.youth_id from rules.helped(of_class) h);
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or own and not cell.of_own or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    tied := array(select i.youth_id from rules.involved(me) i);
    return helped || case when cell.needs_consent and not own then rules.consented(tied, of_class) else tied end;
  end if;
  return array(
    select s.youth_id from rules.standing() s
    join rules.cell c on c.data_class = of_class and c.capacity = rules.capacity(me, s.birth_date, s.authority, s.has_measure)
    where (not own or c.of_own) and rules.opens(c, own, part, in_full, s.birth_date)
      and (c.tie = 'INVOLVED' and s.youth_id = any (helped)
        or rules.is_tied(c.tie, s.is_self, s.authority,
            exists (select from rules.involved(me) i where i.youth_id = s.youth_id),
            exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.youth_id = s.youth_id))
          and (not c.needs_consent or own or s.youth_id = any ((select rules.consented(facts.mine(), of_class))::uuid[])))
  );
end
$$;

create or replace function facts.open_families(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  tied uuid[];
  helped uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  if exists (select from rules.never_of_family n where n.role = me and n.data_class = of_class) then return '{}'; end if;
  helped := array(select distinct h.family_id from rules.helped(of_class) h where h.family_id is not null);
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or own and not cell.of_own or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    tied := array(select distinct i.family_id from rules.involved(me) i where i.family_id is not null);
    if not cell.needs_consent or own then return helped || tied; end if;
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
    where (not own or c.of_own) and rules.opens(c, own, part, in_full, f.birth_date)
      and (c.tie = 'INVOLVED' and f.family_id = any (helped)
        or rules.is_tied(c.tie, f.is_self, f.authority,
            exists (select from rules.involved(me) i where i.family_id = f.family_id),
            exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.family_id = f.family_id))
          and (not c.needs_consent or own or f.is_consented))
  );
end
$$;

revoke all on all functions in schema rules, facts from public;
