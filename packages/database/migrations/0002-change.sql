-- What every party's database has for changes: what was done by whom, and which effect an idempotency key already had.

-- History (geschiedenis): one row for each thing an act made, changed or ended; insert-only for the subgraph, and written in the
-- transaction of the change. Class: that of the thing.
create table app.history (
  id uuid primary key default gen_random_uuid(),
  at timestamptz not null default app.now(),
  -- The organisation that keeps the thing.
  organisation text not null,
  person uuid not null,
  -- On behalf of whom the person did it; of a citizen the person itself.
  acting_for text not null,
  role text not null,
  purpose text not null,
  verb text not null,
  subject_kind text not null check (subject_kind in ('YOUTH', 'FAMILY', 'NONE')),
  subject uuid,
  object_type text not null,
  object_id text not null,
  data_class text not null,
  reason text,
  check ((subject_kind = 'NONE') = (subject is null))
);
create index on app.history (subject, at);
create index on app.history (object_id);

-- Effects by idempotency key, for a day: the same key has the same effect once, also for two who come at once.
create table app.idempotency (
  person uuid not null,
  verb text not null,
  key text not null check (length(key) between 8 and 64),
  -- A hash of the input, and of the capacity in which it was given.
  input bytea not null,
  -- What the act gave; identifiers, no content.
  outcome jsonb,
  at timestamptz not null default now(),
  primary key (person, verb, key)
);
create index on app.idempotency (at);

alter table app.history enable row level security;
alter table app.history force row level security;
create policy own_rows on app.history for select using (organisation = app.employer());
create policy own_acts on app.history for insert with check (person = app.person() and acting_for = app.organisation());

alter table app.idempotency enable row level security;
alter table app.idempotency force row level security;
create policy own_keys on app.idempotency using (person = app.person()) with check (person = app.person());
create policy forgetting on app.idempotency for all to current_user using (true);

-- Forgets the effects of keys older than a day; gives how many.
create function app.forget_keys() returns integer language plpgsql security definer set search_path = '' as $$
declare
  forgotten integer;
begin
  delete from app.idempotency i where i.at < now() - interval '24 hours';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
revoke all on function app.forget_keys() from public;
