-- Help as it goes: it begins for who waited, members come and go in it, one person stays the one to speak to, and it ends.
set search_path = consortia, public;

alter table trajectory
  add column version integer not null default 1,
  add constraint end_reason_is_of_the_list check (end_reason in ('02', '20', '31', '32', '33', '34', '35', '36', '37', '38', '39'));
-- Who waits is bridged by one trajectory at a time.
create unique index one_bridge_at_a_time on trajectory (bridging_for) where bridging_for is not null and ended_on is null;
create index on trajectory (referral_id) where referral_id is not null;
alter table contribution add column version integer not null default 1;

-- Who was the one to speak to (aanspreekpunt), from when to when: kept by the database itself, so that no change goes untold.
create table trajectory_contact (
  id uuid primary key default gen_random_uuid(),
  trajectory uuid not null references trajectory,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  staff uuid not null references app.staff,
  name text not null,
  during daterange not null check (not isempty(during)),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY'),
  constraint one_contact_at_a_time exclude using gist (trajectory with =, during with &&)
);
create index on trajectory_contact (youth_id);
create index on trajectory_contact (organisation);

create function keep_first_contacts() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  insert into consortia.trajectory_contact (trajectory, organisation, youth_id, staff, name, during)
    select b.id, b.organisation, b.youth_id, b.primary_contact, b.primary_contact_name, daterange(b.started_on, b.ended_on, '[]') from begun b;
  return null;
end
$$;
create trigger keep_first_contacts after insert on trajectory referencing new table as begun for each statement execute function keep_first_contacts();

-- A contact who changes on the day of an earlier change takes that one's place; the last one is the contact until the end.
create function keep_contact() returns trigger language plpgsql security definer set search_path = '' as $$
declare
  today constant date := app.today();
begin
  if new.primary_contact is distinct from old.primary_contact then
    update consortia.trajectory_contact set staff = new.primary_contact, name = new.primary_contact_name
      where trajectory = new.id and upper_inf(during) and not lower_inf(during) and lower(during) >= today;
    if not found then
      update consortia.trajectory_contact set during = daterange(lower(during), today) where trajectory = new.id and upper_inf(during);
      insert into consortia.trajectory_contact (trajectory, organisation, youth_id, staff, name, during)
        values (new.id, new.organisation, new.youth_id, new.primary_contact, new.primary_contact_name, daterange(today, null));
    end if;
  end if;
  if new.ended_on is not null and old.ended_on is null then
    update consortia.trajectory_contact set during = daterange(lower(during), greatest(new.ended_on, lower(during)), '[]') where trajectory = new.id and upper_inf(during);
  end if;
  return null;
end
$$;
create trigger keep_contact after update on trajectory for each row execute function keep_contact();
revoke all on function keep_first_contacts, keep_contact from public;

-- What it costs to bridge a wait (overbruggingszorg), and who pays.
create table bridging_care (
  trajectory uuid primary key references trajectory,
  organisation text not null references app.organisation,
  youth_id uuid not null,
  week_cost_cents bigint not null check (week_cost_cents >= 0),
  paid_by text not null check (paid_by in ('MUNICIPALITY', 'CONSORTIUM', 'HEALTH_INSURER')),
  data_class text not null default 'TRAJECTORY' check (data_class = 'TRAJECTORY')
);
create index on bridging_care (youth_id);
create index on bridging_care (organisation);

select app.protect('consortia.trajectory_contact', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
select app.protect('consortia.bridging_care', '{TRAJECTORY}', youth => 'youth_id', in_full => true);
create policy keeping on trajectory_contact to current_user using (true) with check (true);

-- Contacts of the trajectories that are there; the owner sees its own table whole for that long.
alter table trajectory no force row level security;
insert into trajectory_contact (trajectory, organisation, youth_id, staff, name, during)
  select id, organisation, youth_id, primary_contact, primary_contact_name, daterange(started_on, ended_on, '[]') from trajectory;
alter table trajectory force row level security;

create policy own_acts on trajectory for insert with check (organisation = app.employer());
create policy own_changes on trajectory for update using (organisation = app.employer());
create policy own_acts on contribution for insert with check (organisation = app.employer());
create policy own_changes on contribution for update using (organisation = app.employer());
create policy own_acts on bridging_care for insert with check (organisation = app.employer());
grant insert (id, organisation, youth_id, referral_id, contract_id, service, intensity, state, primary_contact, primary_contact_name, started_on, bridging_for, municipality),
  update (state, contract_id, service, intensity, primary_contact, primary_contact_name, started_on, ended_on, end_reason, version) on trajectory to consortia_app;
grant insert (id, trajectory, organisation, youth_id, care_provider, expertise, during), update (during, version) on contribution to consortia_app;
grant insert (trajectory, organisation, youth_id, week_cost_cents, paid_by) on bridging_care to consortia_app;
