-- What every world of sixty families holds, at least this often, in the database of its party.

-- local-teams, 6: open plans overdue for evaluation
select count(*) as n from local_teams.family_plan
  where closed_on is null and next_evaluation_on < today();

-- local-teams, 6: closed plans
select count(*) as n from local_teams.family_plan
  where closed_on is not null;

-- local-teams, 3: families with a closed and an open plan
select count(*) as n from (select family_id from local_teams.family_plan
  group by 1
  having count(*) = 2) x;

-- local-teams, 9: families without a plan
select count(*) as n from local_teams.family f
  where not exists (select from local_teams.family_plan p
  where p.family_id = f.id);

-- local-teams, 2: plans handed over
select count(*) as n from (select plan_id from local_teams.director_assignment
  where capacity = 'CASE_DIRECTOR'
  group by 1
  having count(*) > 1) x;

-- local-teams, 3: secret addresses
select count(*) as n from local_teams.member
  where secret_address and phone is null;

-- local-teams, 9: second households
select count(*) as n from local_teams.member
  where household = 2;

-- local-teams, 3: parents without authority
select count(*) as n from local_teams.member
  where relation = '113';

-- local-teams, 3: disputed authority
select count(*) as n from local_teams.authority
  where disputed;

-- local-teams, 3: guardianship
select count(*) as n from facts.authority
  where kind = 'GUARDIANSHIP';

-- local-teams, 3: supervision orders
select count(*) as n from facts.measure
  where kind = 'SUPERVISION_ORDER' and during @> now();

-- local-teams, 3: youths without BSN
select count(*) as n from local_teams.youth y
  where not exists (select from local_teams.youth_bsn b
  where b.youth_id = y.id);

-- local-teams, 3: expired consents
select count(*) as n from facts.consent
  where upper(during) <= today();

-- local-teams, 60: consents in force
select count(*) as n from facts.consent
  where during @> now();

-- local-teams, 30: involvement that ended
select count(*) as n from facts.involvement
  where upper(during) <= today();

-- local-teams, 20: brothers and sisters
select count(*) as n from (select family_id from local_teams.youth
  group by 1
  having count(*) > 1) x;

-- local-teams, 3: twins
select count(*) as n from (select family_id from local_teams.youth
  group by family_id, birth_date
  having count(*) = 2) x;

-- local-teams, 10: actions that are late
select count(*) as n from local_teams.plan_action
  where due_on < today() and state in ('OPEN', 'IN_PROGRESS');

-- local-teams, 10: family-group plans waived
select count(*) as n from local_teams.family_group_plan_offer
  where outcome = 'WAIVED';

-- local-teams, 3: signed safety plans
select count(*) as n from local_teams.safety_signature;

-- local-teams, 1: plans scaled up
select count(*) as n from local_teams.scaling
  where to_level = 'SPECIALIST';

-- consortia, 4: waiting over the norm of four weeks to intake
select count(*) as n from consortia.waiting_list_entry
  where left_on is null and intake_on is null and applied_on < today() - 28;

-- consortia, 3: waiting under the norm
select count(*) as n from consortia.waiting_list_entry
  where left_on is null and intake_on is null and applied_on >= today() - 28;

-- consortia, 2: waiting over the norm of six weeks after intake
select count(*) as n from consortia.waiting_list_entry
  where left_on is null and intake_on < today() - 42;

-- consortia, 4: bridging care
select count(*) as n from consortia.trajectory
  where bridging_for is not null and state = 'RUNNING';

-- consortia, 2: trajectories running on an ended contract
select count(*) as n from consortia.trajectory
  where continuity_arrangement and state = 'RUNNING';

-- consortia, 3: foster care
select count(*) as n from consortia.placement
  where residence_type = 'FOSTER_FAMILY';

-- consortia, 3: family homes
select count(*) as n from consortia.placement
  where residence_type = 'FAMILY_HOME';

-- consortia, 1: secure care
select count(*) as n from consortia.placement
  where residence_type = 'SECURE';

-- consortia, 6: moves
select count(*) as n from consortia.placement
  where move_reason is not null;

-- consortia, 3: suspended help
select count(*) as n from consortia.trajectory
  where state = 'SUSPENDED';

-- consortia, 4: units that are full
select count(*) as n from (select distinct on (capacity_unit) places_available from consortia.capacity_observation order by capacity_unit, as_of desc) o
  where places_available = 0;

-- consortia, 4: stale reports
select count(*) as n from (select max(as_of) as last from consortia.capacity_observation
  group by capacity_unit) o
  where last < today() - 30;

-- consortia, 4: places from a day on, in words
select count(*) as n from consortia.capacity_observation
  where raw ~ '^\d+ plek(ken)?, per \d+ [a-z]{3}$' and available_from is not null;

-- consortia, 1: a deployment of the mobile brigade with an outcome
select count(*) as n from consortia.brigade_deployment d
  where exists (select from consortia.brigade_outcome o where o.deployment = d.id);

-- consortia, 3: intakes reported and corrected since
select count(*) as n from consortia.care_report
  where kind = 'INTAKE' and replaces is not null;

-- consortia, 3: reports on what came of help
select count(*) as n from consortia.care_report
  where kind = 'CLOSING';

-- consortia, 3: what no product code names, over and with what came of it
select count(*) as n from consortia.other_solution
  where outcome is not null;

-- consortia, 3: what no product code names, going on
select count(*) as n from consortia.other_solution
  where upper_inf(during);

-- consortia, 1: an alternative at home
select count(*) as n from consortia.alternative_at_home;

-- municipalities, 1: a capacity target with counts
select count(*) as n from municipalities.capacity_target t
  where exists (select from municipalities.capacity_count c where c.target = t.id);

-- schools, 10: support plans
select count(*) as n from schools.education_support_plan;

-- schools, 10: absence
select count(*) as n from schools.absence_signal;

-- schools, 20: actions of schools that go, or do not
select count(*) as n from schools.action_progress;

-- referrers, 6: referrals sent on
select count(*) as n from referrers.referral_step
  where kind = 'SENT_ON';

-- referrers, 10: open referrals
select count(*) as n from referrers.referral
  where closed_on is null;

-- municipalities, 5: moves between municipalities
select count(*) as n from (select youth_id from municipalities.residence
  group by 1
  having count(*) > 1) x;

-- municipalities, 4: allocations
select count(*) as n from municipalities.allocation;

-- municipalities, 8: stays
select count(*) as n from municipalities.residential_stay;

-- local-teams, 4: coming and going staff
select count(*) as n from app.staff
  where upper(during) <= today();
