-- A wall as wide as the door where the reduced form of a class shows some rows and not others: those addressed to one organisation.
alter table rules.protected add column reduced_to text;

-- The condition of a row about a youth, about a family as a whole, or about nobody.
create function app.opened_row(youth text, family text, of_class text, part text, in_full boolean) returns text immutable language sql
return case when youth is not null and family is not null then
    format('case when (%s) is not null then %s when (%s) is not null then %s else %s end', youth, app.opened('YOUTH', youth, of_class, part, in_full),
      family, app.opened('FAMILY', family, of_class, part, in_full), app.opened('NONE', null, of_class, part, in_full))
  when youth is not null then app.opened('YOUTH', youth, of_class, part, in_full)
  when family is not null then app.opened('FAMILY', family, of_class, part, in_full)
  else app.opened('NONE', null, of_class, part, in_full) end;

-- As before; with `reduced_to`, the organisation to which a row is addressed, the reduced form shows an organisation its own rows alone.
drop function app.protect(regclass, text[], text, text, text, boolean);
create function app.protect(target regclass, classes text[], youth text default null, family text default null, part text default null, in_full boolean default false, reduced_to text default null)
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
    reads := app.opened_row(youth, family, of_class, part, in_full or reduced_to is not null);
    if reduced_to is not null then
      reads := format('(%s) or ((%s) = app.organisation() and (%s))', reads, reduced_to, app.opened_row(youth, family, of_class, part, false));
    end if;
    if cardinality(classes) > 1 then reads := format('data_class = %L and (%s)', of_class, reads); end if;
    -- For the owner too, so that views that run as it show no more than the asker sees.
    execute format('create policy %I on %s for select to %I, current_user using (%s)', 'sees_' || lower(of_class), target, current_database() || '_app', reads);
  end loop;
  insert into rules.protected values (target::text, classes, youth, family, part, in_full, reduced_to)
    on conflict on constraint protected_pkey do update
    set classes = excluded.classes, youth = excluded.youth, family = excluded.family, part = excluded.part, in_full = excluded.in_full, reduced_to = excluded.reduced_to;
end
$$;

revoke all on function app.protect, app.opened_row from public;
