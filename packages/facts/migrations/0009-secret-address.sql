-- A secret address (geheim adres, Wet BRP 2.59): where a youth or a parent lives is kept from the other parent, and from every role that
-- can do its work without. What tells it is protected as the part ADDRESS of its class.
create table facts.secret_address (
  id uuid primary key,
  youth_id uuid not null,
  -- Whose it is: of the youth, or of a parent with whom the youth lives.
  person uuid not null,
  during tstzrange not null check (not isempty(during)),
  audience text[] not null
);
create index on facts.secret_address (youth_id);
create unique index secret_address_identity on facts.secret_address (id, audience);
alter table facts.secret_address replica identity using index secret_address_identity;
alter table facts.secret_address enable row level security;

-- Which rows of the matrix are for who needs to know it, written with the other rules.
create table rules.needs_address (capacity text primary key);

-- Of some youths those with an address that is secret now and not the asker's own.
create function rules.with_secret(youths uuid[]) returns uuid[] stable language sql set search_path = ''
return array(
  select distinct s.youth_id from facts.secret_address s
  where s.youth_id = any (youths) and s.during @> app.now() and not (facts.is_citizen() and app.person() in (s.person, s.youth_id))
);

-- The same, of those the asker is tied to: of others it says nothing.
create function facts.secret_addresses(youths uuid[]) returns uuid[] stable language sql security definer set search_path = ''
return array(
  select y.id from unnest(rules.with_secret(youths)) y (id)
  where y.id = any ((select facts.mine())::uuid[]) or y.id in (select d.youth_id from rules.opened_doors() d)
);

-- Of some families those with such a youth.
create function facts.families_with_secret(families uuid[]) returns uuid[] stable language sql security definer set search_path = ''
return array(
  select distinct i.family_id from facts.involvement i
  where i.family_id = any (families) and i.youth_id = any (facts.secret_addresses(array(
    select f.youth_id from facts.involvement f where f.family_id = any (families))))
);

-- The youths of whom rows of a class that tell where somebody lives are open to the asker, whoever keeps them.
create function facts.open_addresses(of_class text, in_full boolean) returns uuid[] stable language plpgsql security definer set search_path = '' as $$
declare
  me constant text := app.role();
  found uuid[] := facts.open_youths(of_class, false, 'ADDRESS', in_full);
  secret uuid[] := rules.with_secret(found);
begin
  if cardinality(secret) = 0 then return found; end if;
  return array(
    select y.id from unnest(found) y (id) left join rules.standing() s on s.youth_id = y.id
    where y.id <> all (secret)
      or rules.capacity(me, s.birth_date, s.authority, s.has_measure) in (select n.capacity from rules.needs_address n)
  );
end
$$;

-- As before, and of rows that tell an address: to who keeps them as before, to others unless it is secret.
create or replace function app.opened(subject_kind text, subject text, of_class text, part text, in_full boolean) returns text immutable language sql
return format('(organisation = (select facts.kept(%L, %L, %L)))', of_class, subject_kind, in_full)
  || case when subject_kind = 'NONE' then '' when subject_kind = 'YOUTH' and part = 'ADDRESS' then format(
    ' or (%1$s) = any ((select facts.open_addresses(%2$L, %4$L))::uuid[])'
    || ' or (organisation = app.employer() and ((%1$s) = any ((select facts.open_youths(%2$L, false, %3$L, %4$L))::uuid[])'
    || ' or (%1$s) = any ((select facts.open_youths(%2$L, true, %3$L, %4$L))::uuid[])))',
    subject, of_class, part, in_full)
  else format(
    ' or (%1$s) = any ((select facts.%2$s(%3$L, false, %4$L, %5$L))::uuid[])'
    || ' or (organisation = app.employer() and (%1$s) = any ((select facts.%2$s(%3$L, true, %4$L, %5$L))::uuid[]))',
    subject, case subject_kind when 'YOUTH' then 'open_youths' else 'open_families' end, of_class, part, in_full) end;

revoke all on function app.opened from public;
revoke all on all functions in schema rules, facts from public;
