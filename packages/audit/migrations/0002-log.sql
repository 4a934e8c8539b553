-- The log of accesses in monthly partitions, with all NEN 7513 asks for, and what it takes to seal it.
-- A month is dropped five years after it ended, never a row.
alter table audit.access no force row level security;
alter table audit.access rename to access_before;
drop policy own_access on audit.access_before;

create table audit.access (
  id bigint generated always as identity,
  -- Which transaction wrote it: rows become visible in another order than they got their ids, but a transaction that
  -- has ended stays as it is. That makes a batch of rows that nothing can join any more.
  transaction bigint not null default pg_current_xact_id()::text::bigint,
  at timestamptz not null default clock_timestamp(),
  -- Create, read, update, delete or execute.
  action text not null default 'R' check (action in ('C', 'R', 'U', 'D', 'E')),
  -- Success, refused or failed.
  result smallint not null check (result in (1, 2, 3)),
  person uuid not null,
  -- On behalf of whom, and so who is responsible.
  organisation text not null,
  party text not null,
  role text not null,
  -- Functional role (ISO 21298): 01 subject, 02 proxy, 05 directly involved, 06 other professional, 07 administration.
  role_code text not null check (role_code ~ '^0[1-7]$'),
  purpose text not null,
  subject_kind text not null check (subject_kind in ('YOUTH', 'FAMILY', 'WORKER', 'UNKNOWN')),
  subject uuid,
  subject_hash bytea,
  data_class text not null,
  ground text not null,
  -- What was found to hold (controles): authorisation, treatment relation, consent, emergency.
  controls text not null check (controls ~ '^[TF]{4}$'),
  consent_id uuid,
  -- The version of the rules by which was decided (autorisatieprotocol).
  policy_version text not null,
  -- Through what the asker came, and whose log this is.
  access_point text not null,
  source text not null default current_database(),
  trace text not null,
  check ((subject is null) <> (subject_hash is null)),
  primary key (transaction, id, at)
) partition by range (at);
create index on audit.access (subject, at);
create index on audit.access (subject_hash) where subject_hash is not null;
create index on audit.access (person, at);

-- Makes the partitions of a month and so many after it, where they are missing.
create function audit.make_months(since timestamptz, ahead integer) returns void language plpgsql set search_path = '' as $$
declare
  month timestamp;
  partition text;
begin
  for step in 0..ahead loop
    month := date_trunc('month', since at time zone 'UTC') + make_interval(months => step);
    partition := 'access_' || to_char(month, 'YYYY_MM');
    continue when to_regclass('audit.' || partition) is not null;
    execute format('create table audit.%I partition of audit.access for values from (%L) to (%L)',
      partition, month at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    execute format('alter table audit.%I enable row level security', partition);
    execute format('alter table audit.%I force row level security', partition);
  end loop;
end
$$;

do $$
declare
  first timestamptz := (select min(at) from audit.access_before);
begin
  if first is not null then
    perform audit.make_months(first, (12 * extract(year from age(now(), first)) + extract(month from age(now(), first)))::integer + 1);
  end if;
  perform audit.make_months(now(), 13);
end
$$;
insert into audit.access (at, action, result, person, organisation, party, role, role_code, purpose, subject_kind, subject, subject_hash,
    data_class, ground, controls, policy_version, access_point, trace)
  select at, action, result, person, organisation, 'unknown', role, '05', purpose, subject_kind, subject, subject_hash,
    data_class, ground, case when result = 1 then 'TFFF' else 'FFFF' end, 'unknown', 'gateway', trace
  from audit.access_before order by id;
drop table audit.access_before;

alter table audit.access enable row level security;
alter table audit.access force row level security;
create policy own_access on audit.access for insert with check (person = app.person() and organisation = app.organisation());
create policy keeping on audit.access for select to current_user using (true);

-- Drops the months that ended before a day, but none that ended less than five years ago; gives their names.
create function audit.drop_months(before date) returns setof text language plpgsql set search_path = '' as $$
declare
  month date;
begin
  for month in
    select to_date(right(c.relname, 7), 'YYYY_MM') from pg_catalog.pg_inherits i
    join pg_catalog.pg_class c on c.oid = i.inhrelid
    where i.inhparent = 'audit.access'::regclass order by 1
  loop
    continue when month + interval '1 month' > least(before, (now() at time zone 'UTC')::date - interval '5 years');
    execute format('drop table audit.%I', 'access_' || to_char(month, 'YYYY_MM'));
    return next to_char(month, 'YYYY-MM');
  end loop;
end
$$;

-- Seals: each vouches for the rows that a run of transactions wrote in one month, and for the seal before it. A database
-- holds the seals of its own party and, as a witness, those of the party before it in the ring, each in a partition of its own.
create schema audit_witness;
create table audit.seal (
  party text not null,
  number bigint not null check (number > 0),
  month date not null,
  -- The transactions: from, and up to but not including.
  from_transaction bigint not null,
  until_transaction bigint not null,
  from_id bigint not null,
  to_id bigint not null,
  count integer not null check (count > 0),
  digest bytea not null,
  previous bytea not null,
  hash bytea not null,
  -- The first transaction that had not begun yet: what it and those after it wrote, they wrote later than this.
  next_transaction bigint not null,
  sealed_at timestamptz not null,
  -- Two seals of one number are evidence at the witness, and must not stop it from receiving more.
  primary key (party, number, hash),
  check (from_transaction < until_transaction)
) partition by list (party);
do $$
begin
  execute format('create table audit_witness.%I partition of audit.seal for values in (%L)', current_database(), replace(current_database(), '_', '-'));
end
$$;

-- A row as text; every column, in this order, for ever.
create function audit.text_of(a audit.access) returns text stable language sql set search_path = '' return array[
  a.id::text, a.transaction::text, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), a.action, a.result::text, a.person::text,
  a.organisation, a.party, a.role, a.role_code, a.purpose, a.subject_kind, a.subject::text, encode(a.subject_hash, 'hex'), a.data_class, a.ground,
  a.controls, a.consent_id::text, a.policy_version, a.access_point, a.source, a.trace
]::text;

-- Seals what ended transactions wrote since the last seal, at most so many rows and one transaction more; gives how many.
-- One at a time in a database; who comes while another seals has nothing to do.
create function audit.seal_rows(most integer) returns integer language plpgsql security definer set search_path = '' as $$
declare
  ours text := replace(current_database(), '_', '-');
  began timestamptz := clock_timestamp();
  horizon bigint := pg_snapshot_xmin(pg_current_snapshot())::text::bigint;
  upcoming bigint := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  last audit.seal;
  since bigint;
  until bigint;
  batch record;
  sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(727273) then return 0; end if;
  select * into last from audit.seal s where s.party = ours order by s.number desc limit 1;
  since := coalesce(last.until_transaction, 0);
  if since > upcoming then
    raise exception 'the seals are ahead of this server: it was not restored with its transactions';
  end if;
  -- Another may have sealed up to a later horizon between our look at the clock and our turn.
  if since >= horizon then return 0; end if;
  select a.transaction + 1 into until from audit.access a
    where a.transaction >= since and a.transaction < horizon order by a.transaction offset most - 1 limit 1;
  until := coalesce(until, horizon);
  for batch in
    select date_trunc('month', a.at at time zone 'UTC')::date as month, min(a.id) as from_id, max(a.id) as to_id, count(*)::integer as count,
      sha256(convert_to(string_agg(audit.text_of(a), E'\n' order by a.transaction, a.id), 'UTF8')) as digest
    from audit.access a where a.transaction >= since and a.transaction < until group by 1 order by 1
  loop
    last := (ours, coalesce(last.number, 0) + 1, batch.month, since, until, batch.from_id, batch.to_id, batch.count, batch.digest,
      coalesce(last.hash, '\x'::bytea), null, upcoming, began);
    last.hash := sha256(convert_to(array[
      last.party, last.number::text, last.month::text, since::text, until::text, last.from_id::text, last.to_id::text, last.count::text,
      encode(last.digest, 'hex'), encode(last.previous, 'hex'), upcoming::text, to_char(began at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US')
    ]::text, 'UTF8'));
    insert into audit.seal select last.*;
    sealed := sealed + batch.count;
  end loop;
  return sealed;
end
$$;

-- By which consent a youth's data may be seen; late bound, because facts belong to others.
create function audit.consent_for(youth uuid, data_class text) returns uuid stable language plpgsql security definer set search_path = '' as $$
begin
  return (select c.id from facts.consent c
    where c.youth_id = youth and c.organisation = app.organisation() and c.data_class = consent_for.data_class and c.during @> app.now()
    order by c.id limit 1);
end
$$;

-- The accesses that concern a youth, as far as the asker may know of any: its own data and that of its family at the time, and
-- look-ups by its id that were answered as if it did not exist. For who is involved now, for the youth and who has authority over
-- it; for everybody else only what people of the asker's own organisation here did.
create function audit.about(youth uuid) returns setof audit.access stable language plpgsql security definer set search_path = '' as $$
declare
  concerned boolean := coalesce(youth = app.person() or youth = any (facts.mine())
    or exists (select from facts.authority h where h.youth_id = youth and h.holder = app.person() and h.during @> app.now()), false);
  families uuid[] := array(select distinct i.family_id from facts.involvement i where i.youth_id = youth and i.family_id is not null);
  hashes bytea[] := array(select sha256(convert_to(known::text, 'UTF8')) from unnest(youth || families) known);
begin
  return query select a.* from audit.access a
    where (a.subject = youth or a.subject_hash = any (hashes)
      or (a.subject = any (families) and exists (select from facts.involvement i
        where i.youth_id = youth and i.family_id = a.subject and i.during @> a.at)))
    and (concerned or a.organisation = app.employer());
end
$$;

-- What a worker did here: for the worker, and for the worker's own organisation.
create function audit.by_worker(worker uuid) returns setof audit.access stable language plpgsql security definer set search_path = '' as $$
begin
  return query select a.* from audit.access a
    where a.person = worker and (worker = app.person() or a.organisation = app.employer());
end
$$;

revoke all on all functions in schema audit from public;
