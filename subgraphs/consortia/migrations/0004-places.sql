-- Places that are held for a while, who goes first on a waiting list, and waiting lists that consortia pool.
set search_path = consortia, public;

-- Pages of reports go on from an instant as a client writes it.
drop view place;
alter table capacity_observation alter column as_of type timestamptz(3);

-- A place that somebody keeps free for a while (optie), without saying for whom. It ends by time; nothing is scheduled.
create table reservation (
  id uuid primary key,
  capacity_unit uuid not null references capacity_unit,
  -- The consortium whose place it is; the database gives it.
  organisation text not null references app.organisation,
  -- Which of the free places of the unit, counted from 0; the database gives it.
  slot smallint not null default 0 check (slot >= 0),
  held tstzrange not null check (not isempty(held) and not lower_inf(held)),
  held_by uuid not null,
  held_for text not null,
  made_at timestamptz(3) not null,
  -- Until when it was asked for.
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  released_at timestamptz,
  version integer not null default 1,
  constraint reservation_is_short check (expires_at > made_at and expires_at <= made_at + interval '24 hours'),
  constraint only_what_is_confirmed_stays check (confirmed_at is not null or (not upper_inf(held) and upper(held) <= expires_at)),
  constraint place_is_held_once exclude using gist (capacity_unit with =, slot with =, held with &&)
);
create index on reservation (held_by, made_at);
create index on reservation (organisation, made_at, id);
create index on reservation (held_for, made_at, id);

alter table reservation enable row level security;
alter table reservation force row level security;
create policy own_rows on reservation for select using (organisation = app.employer() or held_for = app.organisation());
create policy own_holds on reservation for insert with check (held_by = app.person() and held_for = app.organisation());
create policy own_ends on reservation for update using (organisation = app.employer() or held_for = app.organisation());
-- What the functions below count by.
create policy counting on reservation to current_user using (true);

-- How many places of a unit are held now: a number, and nothing of who holds them.
create function places_held(unit uuid) returns integer stable language sql security definer set search_path = ''
return (select count(*)::integer from consortia.reservation r where r.capacity_unit = unit and r.held @> app.now());

-- Gives a reservation one of the places that were last reported free and that nobody holds, or refuses it. One at a time for each
-- unit: who had to wait sees what the others took, and their reservations may have begun after this transaction did, so what
-- counts is whether two overlap and not whether one holds now.
create function take_place() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  offered integer;
begin
  perform from consortia.capacity_unit u where u.id = new.capacity_unit for no key update;
  select s.consortium::text into new.organisation
    from consortia.capacity_unit u join consortia.care_service s on s.id = u.care_service where u.id = new.capacity_unit;
  select o.places_available into offered from consortia.capacity_observation o
    where o.capacity_unit = new.capacity_unit and o.as_of <= app.now() order by o.as_of desc limit 1;
  if coalesce(offered, 0) <= (select count(*) from consortia.reservation r where r.capacity_unit = new.capacity_unit and r.held && new.held) then
    raise exception using errcode = 'check_violation', constraint = 'place_is_free', message = 'the unit has no free place that nobody holds';
  end if;
  select min(s) into new.slot from generate_series(0, 32767) s
    where not exists (select from consortia.reservation r where r.capacity_unit = new.capacity_unit and r.slot = s and r.held && new.held);
  return new;
end
$$;
create trigger take_place before insert on reservation for each row execute function take_place();

-- What a unit reports takes in what was confirmed before: those places are not free any more, and need not be kept besides.
create function take_in_confirmed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update consortia.reservation r set held = tstzrange(lower(r.held), greatest(new.as_of, lower(r.held) + interval '1 millisecond'))
    where r.capacity_unit = new.capacity_unit and r.confirmed_at <= new.as_of and upper_inf(r.held);
  return null;
end
$$;
create trigger take_in_confirmed after insert on capacity_observation for each row execute function take_in_confirmed();

-- The places of a search, with how many of those reported free are held now.
create view place with (security_invoker = true) as
select
  u.id,
  s.consortium::text || ' ' || s.service as offer,
  s.consortium, s.care_provider, s.id as care_service, s.intensity, s.residence_type, s.expertises, s.ages,
  m.during as membership,
  u.name as unit_name,
  u.location, l.latitude, l.longitude,
  o.as_of, o.source, o.raw, o.places_available, o.available_from,
  places_held(u.id) as places_held
from care_service s
join membership m on m.consortium = s.consortium and m.care_provider = s.care_provider
join capacity_unit u on u.care_service = s.id
join location l on l.id = u.location
cross join lateral (
  select r.as_of, r.source, r.raw, r.places_available, r.available_from
  from capacity_observation r
  where r.capacity_unit = u.id and r.as_of <= app.now()
  order by r.as_of desc limit 1
) o;

-- Who goes first: the urgency of the referral, unless a person judged otherwise; then the longest wait.
alter table waiting_list_entry
  add column judged_urgency text,
  add column priority smallint not null generated always as (
    case coalesce(judged_urgency, urgency) when 'CRISIS' then 1 when 'URGENT' then 2 when 'SOON' then 3 else 4 end) stored,
  add column version integer not null default 1,
  add constraint judged_urgency_is_one check (judged_urgency in ('CRISIS', 'URGENT', 'SOON', 'REGULAR'));
create index on waiting_list_entry (organisation, applied_on, id) where left_on is null and started_on is null;
create index on waiting_list_entry (organisation, priority, applied_on, id) where left_on is null and started_on is null;

-- That a person put somebody before or after the rules did, and why (afwijking van de voorrangsregels); kept, never overwritten.
create table priority_judgement (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  waiting_list_entry uuid not null references waiting_list_entry,
  -- Null gives the entry back to the rules.
  judged_urgency text check (judged_urgency in ('CRISIS', 'URGENT', 'SOON', 'REGULAR')),
  reason text not null,
  judged_by uuid not null,
  judged_at timestamptz not null,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  constraint judgement_is_explained check (length(trim(reason)) between 10 and 500)
);
create index on priority_judgement (waiting_list_entry, judged_at);
create index on priority_judgement (youth_id);
create index on priority_judgement (organisation);

-- A waiting list that consortia agreed to pool (gezamenlijke wachtlijst), and who takes part from when.
create table waiting_pool (
  id uuid primary key,
  name text not null,
  agreed_on date not null
);
create table waiting_pool_member (
  id uuid primary key,
  pool uuid not null references waiting_pool,
  organisation text not null references app.organisation,
  during daterange not null check (not isempty(during)),
  exclude using gist (pool with =, organisation with =, during with &&)
);
create index on waiting_pool_member (organisation);

-- The key of a pool by which a youth gets its mark in it: the same mark on every list, another in every pool.
create table waiting_pool_key (
  pool uuid primary key references waiting_pool,
  key bytea not null default uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())
);
alter table waiting_pool_key enable row level security;
alter table waiting_pool_key force row level security;
create policy marking on waiting_pool_key to current_user using (true) with check (true);

create function give_pool_a_key() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into consortia.waiting_pool_key (pool) values (new.id);
  return null;
end
$$;
create trigger give_pool_a_key after insert on waiting_pool for each row execute function give_pool_a_key();

-- A place on a waiting list that its consortium put in a pool.
create table pooled_wait (
  id uuid primary key,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  waiting_list_entry uuid not null references waiting_list_entry,
  pool uuid not null references waiting_pool,
  -- Says that two are one youth, and not which; the database gives it.
  mark bytea not null default '\x',
  joined_on date not null,
  left_on date,
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  constraint pooled_once unique (pool, waiting_list_entry),
  constraint pooled_before_left check (left_on >= joined_on)
);
create index on pooled_wait (pool, mark) where left_on is null;
create index on pooled_wait (waiting_list_entry);
create index on pooled_wait (youth_id);
create index on pooled_wait (organisation);

-- Marks what joins a pool, and lets only members of the pool join.
create function mark_pooled_wait() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  if not exists (select from consortia.waiting_pool_member m where m.pool = new.pool and m.organisation = new.organisation and m.during @> new.joined_on) then
    raise exception using errcode = 'check_violation', constraint = 'pool_is_of_members', message = 'the consortium does not take part in the pool';
  end if;
  select sha256(k.key || uuid_send(new.youth_id)) into new.mark from consortia.waiting_pool_key k where k.pool = new.pool;
  return new;
end
$$;
create trigger mark_pooled_wait before insert on pooled_wait for each row execute function mark_pooled_wait();

-- Who leaves the waiting list leaves the pool.
create function leave_pools() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update consortia.pooled_wait p set left_on = greatest(p.joined_on, coalesce(new.left_on, new.started_on))
    where p.waiting_list_entry = new.id and p.left_on is null;
  return null;
end
$$;
create trigger leave_pools after update of left_on, started_on on waiting_list_entry
  for each row when (new.left_on is not null or new.started_on is not null) execute function leave_pools();

-- How many youths wait in a pool, each counted once however many lists it stands on, and on how many lists they stand.
create function pool_size(of_pool uuid) returns table (youths integer, entries integer) stable language sql security definer set search_path = ''
begin atomic
  select count(distinct p.mark)::integer, count(*)::integer from consortia.pooled_wait p where p.pool = of_pool and p.left_on is null;
end;

select app.protect('consortia.priority_judgement', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.pooled_wait', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
create policy counting on pooled_wait to current_user using (true);

-- What the acts of this part change.
create policy own_changes on waiting_list_entry for update using (organisation = app.employer());
create policy own_acts on priority_judgement for insert with check (organisation = app.employer() and judged_by = app.person());
create policy own_acts on pooled_wait for insert with check (organisation = app.employer());
create policy own_changes on pooled_wait for update using (organisation = app.employer());
grant insert (capacity_unit, as_of, source, raw, places_total, places_available, available_from) on capacity_observation to consortia_app;
grant insert (id, capacity_unit, held, held_by, held_for, made_at, expires_at), update (held, confirmed_at, released_at, version) on reservation to consortia_app;
grant update (judged_urgency, version) on waiting_list_entry to consortia_app;
grant insert on priority_judgement to consortia_app;
grant insert (id, organisation, youth_id, waiting_list_entry, pool, joined_on), update (left_on) on pooled_wait to consortia_app;
