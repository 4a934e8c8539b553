set search_path = local_teams, public;

-- Who is involved with a youth is kept by the team that registered it: its own lead sees it without being involved.
-- Whether the youth is the asker's is for the policies of its table to say, which hold here as everywhere.
create or replace view care_team as
select i.id, coalesce(y.organisation, 'local-teams'::text) as organisation, i.youth_id, i.party, i.organisation as member_organisation, i.person, i.role,
  i.during, 'DIRECTION'::text as data_class
from facts.involvement i left join youth y on y.id = i.youth_id
where i.youth_id = any ((select facts.mine())::uuid[]) or y.organisation = app.employer();
