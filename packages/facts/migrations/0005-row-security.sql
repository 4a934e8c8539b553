-- The second wall: row-level security by class of data, role, purpose, tie, age, authority, measure and consent. The table
-- of who sees what is data, written here at every preparation; the algorithm over it is written once more, in SQL, and shares
-- no line with the first wall. A row is shown if and only if one of its fields may be.

-- In what capacity and what for is asked, and whether the facts can be relied on; set by the door for one transaction.
create function app.party() returns text stable parallel safe language sql return nullif(current_setting('app.party', true), '');
create function app.role() returns text stable parallel safe language sql return nullif(current_setting('app.role', true), '');
create function app.purpose() returns text stable parallel safe language sql return nullif(current_setting('app.purpose', true), '');
create function app.has_fresh_facts() returns boolean stable parallel safe language sql
return coalesce(current_setting('app.has_fresh_facts', true), '') = 'true';

-- Nobody but the owner reads or writes these: what they say is reached through the functions below.
create schema rules;

-- The version of the rules, and what their tables hold, in one hash.
create table rules.version (
  version text not null,
  digest text not null
);

-- The access matrix, a row for each cell. What the policies assume of the table is checked, so that a table that outgrows
-- them is refused and not misread.
create table rules.cell (
  capacity text not null,
  data_class text not null,
  tie text not null check (tie in ('SELF', 'PARENT', 'INVOLVED', 'KEEPER', 'NOBODY')),
  shows text not null check (shows in ('ALL', 'REDUCED', 'NONE')),
  -- All of what the asker's own organisation keeps, without consent; to its staff who are not involved, too.
  of_own boolean not null,
  to_keeper boolean not null,
  needs_consent boolean not null,
  only_if text check (only_if in ('OWN_ACTIONS', 'AGGREGATES', 'MINORS', 'BSN_ENTITLED', 'YOUTH_PHYSICIAN', 'ABSENCE')),
  primary key (capacity, data_class),
  constraint keepers_have_one_capacity check (
    not (to_keeper or tie = 'KEEPER') or capacity !~ '^(YOUTH_12|YOUTH_UNDER|PARENT_|INSTITUTION_)'),
  constraint ages_count_for_parents check (only_if is distinct from 'MINORS' or capacity ~ '^PARENT_'),
  constraint own_is_not_conditional check (only_if is null or not of_own)
);

-- What a role may use a class of data for.
create table rules.purpose (
  role text not null,
  data_class text not null,
  purpose text not null,
  primary key (role, data_class, purpose)
);

-- The classes a role that knows one youth never sees of the family as a whole.
create table rules.never_of_family (
  role text not null,
  data_class text not null,
  primary key (role, data_class)
);

-- Whether a birthday has come; who is born on 29 February has it on 1 March of other years. Null where the day is not known.
create function rules.turned(birth_date date, age integer) returns boolean stable language sql set search_path = ''
return case
  when extract(day from birth_date + make_interval(years => age)) = extract(day from birth_date) then birth_date + make_interval(years => age)
  else birth_date + make_interval(years => age) + interval '1 day'
end <= app.today();

-- The row of the matrix for a role. Where an age is not known, the one that opens least is taken.
create function rules.capacity(role text, birth_date date, authority text, has_measure boolean) returns text stable language sql set search_path = ''
return case role
  when 'YOUTH' then case when rules.turned(birth_date, 12) then 'YOUTH_12_AND_OVER' else 'YOUTH_UNDER_12' end
  when 'CUSTODIAL_PARENT' then case
    when authority is distinct from 'HELD' then 'PARENT_WITHOUT_AUTHORITY'
    when not rules.turned(birth_date, 12) then 'PARENT_OF_UNDER_12'
    when not rules.turned(birth_date, 16) then 'PARENT_OF_12_TO_15'
    else 'PARENT_OF_16_AND_OVER' end
  when 'CERTIFIED_INSTITUTION_WORKER' then case when has_measure then 'INSTITUTION_WITH_MEASURE' else 'INSTITUTION_WITHOUT_MEASURE' end
  when 'YOUTH_PHYSICIAN' then 'YOUTH_PHYSICIAN_OR_SPECIALIST'
  when 'MEDICAL_SPECIALIST' then 'YOUTH_PHYSICIAN_OR_SPECIALIST'
  else role
end;

-- Whether a cell shows anything (or, with in_full, all) of rows of anybody or, with own, of the asker's own organisation.
create function rules.opens(cell rules.cell, own boolean, part text, in_full boolean, birth_date date) returns boolean stable language sql set search_path = ''
return case cell.only_if
    when 'MINORS' then coalesce(not rules.turned(birth_date, 18), false)
    when 'BSN_ENTITLED' then coalesce(app.party() in ('municipalities', 'consortia', 'local-teams'), false)
    when 'YOUTH_PHYSICIAN' then app.role() = 'YOUTH_PHYSICIAN'
    when 'ABSENCE' then coalesce(part = 'ABSENCE', false)
    else cell.only_if is null
  end
  and (own and cell.of_own or cell.only_if is not distinct from 'ABSENCE' or cell.shows = 'ALL' or cell.shows = 'REDUCED' and not in_full);

-- Whether the asker's role uses a class for the purpose of asking.
create function rules.fits(of_class text) returns boolean stable language sql set search_path = ''
begin atomic
  select exists (select from rules.purpose p where p.role = app.role() and p.data_class = of_class and p.purpose = app.purpose());
end;

-- Of some youths those for whom consents in force open a class to the asker's organisation: below 12 a parent or guardian with
-- undisputed authority consents, from 12 the youth besides, from 16 the youth alone; of unknown age both.
create function rules.consented(youths uuid[], of_class text) returns uuid[] stable language sql set search_path = ''
return array(
  select c.youth_id from facts.consent c left join facts.person p on p.id = c.youth_id
  where c.youth_id = any (youths) and c.organisation = app.organisation() and c.data_class = of_class and c.during @> app.now()
  group by c.youth_id, p.birth_date
  having case when rules.turned(p.birth_date, 16) then bool_or(c.given_by = c.youth_id)
    else (not coalesce(rules.turned(p.birth_date, 12), true) or bool_or(c.given_by = c.youth_id))
      and bool_or(c.given_by <> c.youth_id and exists (
        select from facts.authority a where a.youth_id = c.youth_id and a.holder = c.given_by and not a.disputed and a.during @> app.now()))
  end
);

-- How the asker stands to each youth it is tied to in any way.
create function rules.standing()
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
  from unnest(facts.mine()) y (id) left join facts.person p on p.id = y.id;
end;

-- The involvements of the asker in one role now.
create function rules.involved(as_role text) returns table (youth_id uuid, family_id uuid) stable language sql set search_path = ''
begin atomic
  select i.youth_id, i.family_id from facts.involvement i
  where i.role = as_role and i.during @> app.now() and (i.person = app.person() or (i.person is null and i.organisation = app.organisation()));
end;

-- Whether what stands in the tie's column holds.
create function rules.is_tied(tie text, is_self boolean, authority text, as_role boolean, as_parent boolean) returns boolean immutable language sql
return case tie
  when 'SELF' then is_self
  when 'PARENT' then authority <> 'NONE' or as_parent
  when 'INVOLVED' then as_role
  else false
end;

-- Roles whose row of the matrix hangs on the youth; of all others it is the same for every youth.
create function rules.hangs_on_youth(role text) returns boolean immutable language sql
return role in ('YOUTH', 'CUSTODIAL_PARENT', 'PARENT_WITHOUT_AUTHORITY', 'CERTIFIED_INSTITUTION_WORKER');

-- The youths of whom rows of a class are open to the asker: whoever keeps them or, with own, what its own organisation keeps
-- beyond that. Evaluated once in a statement, as an array, never row by row.
create function facts.open_youths(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  tied uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or own and not cell.of_own or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    tied := array(select i.youth_id from rules.involved(me) i);
    return case when cell.needs_consent and not own then rules.consented(tied, of_class) else tied end;
  end if;
  return array(
    select s.youth_id from rules.standing() s
    join rules.cell c on c.data_class = of_class and c.capacity = rules.capacity(me, s.birth_date, s.authority, s.has_measure)
    where (not own or c.of_own) and rules.opens(c, own, part, in_full, s.birth_date)
      and rules.is_tied(c.tie, s.is_self, s.authority,
        exists (select from rules.involved(me) i where i.youth_id = s.youth_id),
        exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.youth_id = s.youth_id))
      and (not c.needs_consent or own or s.youth_id = any ((select rules.consented(facts.mine(), of_class))::uuid[]))
  );
end
$$;

-- The same for families as a whole. A citizen stands to a family as to its youngest child under the citizen's authority, a
-- youth as to itself; consent for one child the asker is tied to is enough.
create function facts.open_families(of_class text, own boolean, part text, in_full boolean) returns uuid[]
stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  cell rules.cell;
  tied uuid[];
begin
  if not (app.has_fresh_facts() and rules.fits(of_class)) then return '{}'; end if;
  if exists (select from rules.never_of_family n where n.role = me and n.data_class = of_class) then return '{}'; end if;
  if not rules.hangs_on_youth(me) then
    select c.* into cell from rules.cell c where c.capacity = rules.capacity(me, null, null, null) and c.data_class = of_class;
    if not found or cell.tie <> 'INVOLVED' or own and not cell.of_own or not rules.opens(cell, own, part, in_full, null) then return '{}'; end if;
    tied := array(select distinct i.family_id from rules.involved(me) i where i.family_id is not null);
    if not cell.needs_consent or own then return tied; end if;
    return array(select distinct i.family_id from facts.involvement i
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
      and rules.is_tied(c.tie, f.is_self, f.authority,
        exists (select from rules.involved(me) i where i.family_id = f.family_id),
        exists (select from rules.involved('PARENT_WITHOUT_AUTHORITY') i where i.family_id = f.family_id))
      and (not c.needs_consent or own or f.is_consented)
  );
end
$$;

-- The asker's own organisation, where a class is open to its staff because it keeps the row, tied to the subject or not; else null.
create function facts.kept(of_class text, subject_kind text, in_full boolean) returns text
stable language plpgsql security definer set search_path = '' as $$
begin
  if app.employer() is null or not rules.fits(of_class) then return null; end if;
  if subject_kind = 'FAMILY' and exists (select from rules.never_of_family n where n.role = app.role() and n.data_class = of_class) then return null; end if;
  return (
    select app.employer() from rules.cell c
    where c.capacity = rules.capacity(app.role(), null, null, null) and c.data_class = of_class
      and (c.to_keeper or c.tie = 'KEEPER' and rules.opens(c, true, null, in_full, null))
  );
end
$$;

-- By which rules this database judges, for the subgraph to compare with its own when it starts.
create function facts.rules_in_force() returns table (version text, digest text) stable language sql security definer set search_path = ''
begin atomic
  select v.version, v.digest from rules.version v;
end;

-- What is protected and how, so that a test can tell a table without and a policy that was changed.
create table rules.protected (
  target text primary key,
  classes text[] not null,
  youth text,
  family text,
  part text,
  in_full boolean not null
);

-- Puts a personal table behind the second wall: forces row-level security, drops every reading policy it had and makes one for
-- each class its rows can have. It needs the columns organisation and, with more than one class, data_class. `youth` and `family`
-- are the expressions that give the row's subject; with both, the youth is the subject where there is one; rows without
-- either are about nobody, and open to their keeper alone. `in_full` is for tables of which the reduced form of the class shows nothing.
create function app.protect(target regclass, classes text[], youth text default null, family text default null, part text default null, in_full boolean default false)
returns void language plpgsql set search_path = '' as $$
declare
  old name;
  of_class text;
  reads text;
begin
  execute format('alter table %s enable row level security', target);
  execute format('alter table %s force row level security', target);
  for old in select p.polname from pg_catalog.pg_policy p
    where p.polrelid = target and p.polcmd in ('r', '*') and p.polroles && array[0::oid, (current_database() || '_app')::regrole::oid]
  loop
    execute format('drop policy %I on %s', old, target);
  end loop;
  foreach of_class in array classes loop
    reads := case when youth is not null and family is not null then
        format('case when (%s) is not null then %s when (%s) is not null then %s else %s end', youth, app.opened('YOUTH', youth, of_class, part, in_full),
          family, app.opened('FAMILY', family, of_class, part, in_full), app.opened('NONE', null, of_class, part, in_full))
      when youth is not null then app.opened('YOUTH', youth, of_class, part, in_full)
      when family is not null then app.opened('FAMILY', family, of_class, part, in_full)
      else app.opened('NONE', null, of_class, part, in_full) end;
    if cardinality(classes) > 1 then reads := format('data_class = %L and (%s)', of_class, reads); end if;
    -- For the owner too, so that views that run as it show no more than the asker sees.
    execute format('create policy %I on %s for select to %I, current_user using (%s)', 'sees_' || lower(of_class), target, current_database() || '_app', reads);
  end loop;
  insert into rules.protected values (target::text, classes, youth, family, part, in_full)
    on conflict on constraint protected_pkey do update
    set classes = excluded.classes, youth = excluded.youth, family = excluded.family, part = excluded.part, in_full = excluded.in_full;
end
$$;

-- The condition of such a policy for one kind of subject.
create function app.opened(subject_kind text, subject text, of_class text, part text, in_full boolean) returns text immutable language sql
return format('(organisation = (select facts.kept(%L, %L, %L)))', of_class, subject_kind, in_full)
  || case when subject_kind = 'NONE' then '' else format(
    ' or (%1$s) = any ((select facts.%2$s(%3$L, false, %4$L, %5$L))::uuid[])'
    || ' or (organisation = app.employer() and (%1$s) = any ((select facts.%2$s(%3$L, true, %4$L, %5$L))::uuid[]))',
    subject, case subject_kind when 'YOUTH' then 'open_youths' else 'open_families' end, of_class, part, in_full) end;

-- The history of anything is as open as the thing.
select app.protect('app.history',
  '{IDENTITY,BSN,DIRECTION,PLAN_STATUS,SCHOOL_GOALS,OTHER_GOALS,CARE_CONTENT,SAFETY,MEASURE,TRAJECTORY,REFERRAL_LETTER,PLACES,ALLOCATION,BUDGET,EDUCATION,CONSENT,ACCESS_LOG}',
  youth => $$case subject_kind when 'YOUTH' then subject end$$, family => $$case subject_kind when 'FAMILY' then subject end$$);

revoke all on function app.protect, app.opened from public;
revoke all on all functions in schema rules, facts from public;
