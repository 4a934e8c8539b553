-- The emergency door (noodknop): opening it, who is told, and the review of it that must be answered.
set search_path = local_teams, public;

alter table facts.emergency_grant
  add constraint emergency_door_is_open_once exclude using gist (person with =, youth_id with =, role with =, during with &&);
create index on facts.emergency_grant (family_id);

-- The question to the privacy officer of the team that keeps the youth, whether a door was rightly opened. Class: ACCESS_LOG.
create table emergency_review (
  id uuid primary key references facts.emergency_grant,
  organisation text not null references app.organisation,
  youth_id uuid not null references youth,
  due_at timestamptz not null,
  verdict text check (verdict in ('JUSTIFIED', 'NOT_JUSTIFIED')),
  findings text check (length(findings) between 1 and 2000),
  answered_by uuid,
  answered_at timestamptz,
  data_class text not null default 'ACCESS_LOG' check (data_class = 'ACCESS_LOG'),
  check (num_nulls(verdict, findings, answered_by, answered_at) in (0, 4))
);
create index on emergency_review (youth_id);
create index on emergency_review (organisation, due_at, id) where answered_at is null;
select app.protect('local_teams.emergency_review', '{ACCESS_LOG}', youth => 'youth_id', in_full => true);
create policy opening on emergency_review for insert to current_user with check (true);
create policy answering on emergency_review for update using (organisation = app.employer() and answered_at is null)
  with check (answered_by = app.person());
grant update (verdict, findings, answered_by, answered_at) on emergency_review to local_teams_app;

-- Opens the door for the asker, in the role of asking, to a youth that is registered, and asks for its review within three days. Acts for
-- people of other parties, whom no row-level security of this database knows. Every party that knows the youth is told.
create function open_emergency_door(id uuid, youth uuid, reason text) returns table (organisation text, closes_at timestamptz)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  kept_by text;
begin
  if not exists (select from rules.in_emergency e where e.role = app.role()) then
    raise insufficient_privilege using message = 'no emergency door for this role';
  end if;
  insert into facts.emergency_grant (id, youth_id, family_id, party, organisation, person, role, reason, during, audience)
    select open_emergency_door.id, y.id, y.family_id, app.party(), app.organisation(), app.person(), app.role(), open_emergency_door.reason,
      tstzrange(app.now(), app.now() + interval '4 hours'), p.audience
    from local_teams.youth y join facts.person p on p.id = y.id where y.id = open_emergency_door.youth;
  select y.organisation into kept_by from local_teams.youth y join facts.emergency_grant g on g.youth_id = y.id where g.id = open_emergency_door.id;
  if not found then return; end if;
  insert into local_teams.emergency_review (id, organisation, youth_id, due_at)
    values (open_emergency_door.id, kept_by, open_emergency_door.youth, date_trunc('milliseconds', app.now()) + interval '3 days');
  return query select kept_by, app.now() + interval '4 hours';
end
$$;

-- A door that was not rightly opened closes with the answer that says so.
create function close_emergency_door() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update facts.emergency_grant g set during = tstzrange(lower(g.during), greatest(app.now(), lower(g.during) + interval '1 microsecond'))
    where g.id = new.id and g.during @> app.now();
  return null;
end
$$;
create trigger close_emergency_door after update on emergency_review for each row when (new.verdict = 'NOT_JUSTIFIED') execute function close_emergency_door();

revoke all on function open_emergency_door(uuid, uuid, text), close_emergency_door() from public;
grant execute on function open_emergency_door(uuid, uuid, text) to local_teams_app;

-- Doors that stand or stood open, as told to the case director, the family and the team: who is in, and why. Class: DIRECTION.
-- The view runs as its owner, so it carries the wall itself. Lists go by instants as a cursor can tell them.
create view emergency_door as
select g.id, y.organisation, g.youth_id, g.party, g.organisation as acting_for, g.person, g.role, g.reason, g.during,
  g.during @> app.now() as is_open, date_trunc('milliseconds', lower(g.during)) as opened_at, 'DIRECTION'::text as data_class
from facts.emergency_grant g join youth y on y.id = g.youth_id
where g.youth_id = any ((select facts.open_youths('DIRECTION', false, null, true))::uuid[])
  or y.organisation = (select facts.kept('DIRECTION', 'YOUTH', true));

-- Reviews with what is reviewed; of the reviews it shows those that the policies of their table show.
create view emergency_case as
select r.id, r.organisation, r.youth_id, r.due_at, r.verdict, r.findings, r.answered_by, r.answered_at, r.data_class,
  g.party, g.organisation as acting_for, g.person, g.role, g.reason, g.during, r.answered_at is null and r.due_at < app.now() as is_overdue
from emergency_review r join facts.emergency_grant g on g.id = r.id
where r.youth_id = any ((select facts.open_youths('ACCESS_LOG', false, null, true))::uuid[])
  or r.organisation = (select facts.kept('ACCESS_LOG', 'YOUTH', true));
