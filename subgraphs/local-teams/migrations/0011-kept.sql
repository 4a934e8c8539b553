-- What is kept but never shown as it is: that there is a BSN, without the BSN; and the measures as the access facts have them.
-- The first stands behind the policies of its table; the second, of facts, carries the wall itself.
create view local_teams.kept_bsn as select b.youth_id as id, b.youth_id, b.organisation, b.data_class from local_teams.youth_bsn b;

create view local_teams.measure as
select m.id, coalesce(y.organisation, 'local-teams'::text) as organisation, m.youth_id, m.kind, m.institution, m.during, 'MEASURE'::text as data_class
from facts.measure m left join local_teams.youth y on y.id = m.youth_id
where m.youth_id = any ((select facts.open_youths('MEASURE', false, null, false))::uuid[])
  or y.organisation = (select facts.kept('MEASURE', 'YOUTH', false));
