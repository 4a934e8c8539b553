-- That a door was answered for is told to whom the door is told; the verdict and what it rests on stay with the privacy officer.
set search_path = local_teams, public;

create function tell_reviewed() returns trigger language plpgsql security definer set search_path = '' as $$
begin
  update facts.emergency_grant g set reviewed = true where g.id = new.id;
  return null;
end
$$;
create trigger tell_reviewed after update on emergency_review for each row when (new.verdict is not null) execute function tell_reviewed();
revoke all on function tell_reviewed() from public;

create or replace view emergency_door as
select g.id, y.organisation, g.youth_id, g.party, g.organisation as acting_for, g.person, g.role, g.reason, g.during,
  g.during @> app.now() as is_open, date_trunc('milliseconds', lower(g.during)) as opened_at, 'DIRECTION'::text as data_class,
  coalesce(g.reviewed, false) as is_reviewed
from facts.emergency_grant g join youth y on y.id = g.youth_id
where g.youth_id = any ((select facts.open_youths('DIRECTION', false, null, true))::uuid[])
  or y.organisation = (select facts.kept('DIRECTION', 'YOUTH', true));
