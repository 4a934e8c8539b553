-- The second wall: a row is shown if and only if its class is open to the asker.
select app.protect('local_teams.family', '{IDENTITY}', family => 'id');
select app.protect('local_teams.youth', '{IDENTITY}', youth => 'id');
select app.protect('local_teams.youth_bsn', '{BSN}', youth => 'youth_id');
select app.protect('local_teams.member', '{IDENTITY}', family => 'family_id');
select app.protect('local_teams.authority', '{IDENTITY}', family => 'family_id', in_full => true);
select app.protect('local_teams.family_plan', '{PLAN_STATUS}', family => 'family_id');
select app.protect('local_teams.director_assignment', '{DIRECTION}', family => 'family_id');
select app.protect('local_teams.goal', '{SCHOOL_GOALS,OTHER_GOALS}', youth => 'youth_id', family => 'family_id');
select app.protect('local_teams.plan_action', '{SCHOOL_GOALS,OTHER_GOALS}', youth => 'youth_id', family => 'family_id', in_full => true);
select app.protect('local_teams.plan_evaluation', '{PLAN_STATUS}', family => 'family_id', in_full => true);

-- Views run as their owner, so they carry the wall themselves.
create or replace view local_teams.care_team as
select i.id, coalesce(y.organisation, 'local-teams'::text) as organisation, i.youth_id, i.party, i.organisation as member_organisation, i.person, i.role,
  i.during, 'DIRECTION'::text as data_class
from facts.involvement i left join local_teams.youth y on y.id = i.youth_id
where i.youth_id = any ((select facts.open_youths('DIRECTION', false, null, true))::uuid[])
  or y.organisation = (select facts.kept('DIRECTION', 'YOUTH', true));

-- Reduced, it is the consents of the asker's own organisation.
create or replace view local_teams.consent as
select c.id, 'local-teams'::text as organisation, c.youth_id, c.organisation as given_to, c.data_class as given_for, c.given_by, c.manner,
  c.during, 'CONSENT'::text as data_class
from facts.consent c where c.youth_id = any ((select facts.open_youths('CONSENT', false, null, true))::uuid[])
  or (c.organisation = app.organisation() and c.youth_id = any ((select facts.open_youths('CONSENT', false, null, false))::uuid[]));
