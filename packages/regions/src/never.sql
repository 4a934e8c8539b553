-- What no world may hold: each statement counts what breaks a promise, in the database of its party.
-- today() and now() are the day the world was made for.

-- local-teams: an open plan whose director is not its one open assignment
select count(*) as n from local_teams.family_plan p
  where closed_on is null and (select array_agg(d.professional) from local_teams.director_assignment d
  where d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR' and upper_inf(d.during)) is distinct from array[p.case_director];

-- local-teams: a closed plan with an open assignment
select count(*) as n from local_teams.family_plan p
  join local_teams.director_assignment d on d.plan_id = p.id
  where closed_on is not null and upper_inf(d.during);

-- local-teams: a director of an open plan who is not involved with a youth of the family
select count(*) as n from local_teams.family_plan p
  join local_teams.youth y on y.family_id = p.family_id
  where p.closed_on is null
  and not exists (select from facts.involvement i
  where i.youth_id = y.id and i.person = p.case_director and i.role = 'CASE_DIRECTOR' and i.organisation = p.organisation and i.during @> now());

-- local-teams: a case director involved now without an open plan
select count(*) as n from facts.involvement i
  where role = 'CASE_DIRECTOR' and upper_inf(during)
  and not exists (select from local_teams.family_plan p
  where p.family_id = i.family_id and p.closed_on is null and p.case_director = i.person);

-- local-teams: a director who is no staff of the team today
select count(*) as n from local_teams.family_plan p
  where closed_on is null
  and not exists (select from app.staff s
  where s.person = p.case_director and s.organisation = p.organisation and s.role = 'CASE_DIRECTOR' and s.during @> today());

-- local-teams: a director assignment while not employed
select count(*) as n from local_teams.director_assignment d
  where not exists (select from app.staff s
  where s.person = d.professional and s.organisation = d.organisation and s.during @> lower(d.during)::date and (upper_inf(s.during) or upper(d.during)::date <= upper(s.during)));

-- local-teams: a gap or overlap between the directors of a plan
select count(*) as n from (select p.id, min(lower(d.during)) = min(p.opened_on + time '08:00' at time zone 'utc') and range_agg(d.during) = multirange(tstzrange(min(lower(d.during)), case when p.closed_on is null then null else max(upper(d.during)) end)) as right from local_teams.family_plan p
  join local_teams.director_assignment d on d.plan_id = p.id and d.capacity = 'CASE_DIRECTOR'
  group by p.id) x
  where not x.right;

-- local-teams: an adopted plan without a family-group plan offered before, or without a start meeting held
select count(*) as n from local_teams.family_plan p
  where p.adopted_on is not null
  and (not exists (select from local_teams.family_group_plan_offer o
  where o.plan_id = p.id and o.outcome_on <= p.adopted_on)
  or not exists (select from local_teams.meeting m
  where m.plan_id = p.id and m.kind = 'START_MEETING' and m.held_on <= p.adopted_on));

-- local-teams: a heavy plan at work without a signed safety plan
select count(*) as n from local_teams.family_plan p
  where p.variant = 'HEAVY' and p.adopted_on is not null and exists (select from local_teams.member m
  where m.family_id = p.family_id and m.relation = '112')
  and not exists (select from local_teams.safety_plan s
  join local_teams.safety_signature g on g.safety_plan_id = s.id
  where s.plan_id = p.id and s.replaced_on is null);

-- local-teams: a closed plan without a reason
select count(*) as n from local_teams.family_plan
  where closed_on is not null and close_reason is null;

-- local-teams: a fact that begins after today
select count(*) as n from facts.involvement
  where lower(during) > now();

-- local-teams: an involvement without family
select count(*) as n from facts.involvement
  where family_id is null;

-- local-teams: a youth without birth fact
select count(*) as n from local_teams.youth y
  where not exists (select from facts.person p
  where p.id = y.id and p.birth_date = y.birth_date);

-- local-teams: an audience that is not sorted or lacks the local teams
select count(*) as n from facts.person
  where audience <> (select array_agg(a order by a collate "C") from unnest(audience) a) or not 'local-teams' = any (audience);

-- local-teams: a fact with another audience than its youth
select count(*) as n from (select youth_id, audience from facts.involvement
  union all select youth_id, audience from facts.consent
  union all select youth_id, audience from facts.authority) f
  join facts.person p on p.id = f.youth_id
  where f.audience <> p.audience;

-- local-teams: a measure that schools or referrers hear of
select count(*) as n from facts.measure
  where audience && array['schools', 'referrers'];

-- local-teams: an authority fact beside an authority of the family
select count(*) as n from facts.authority f
  where not exists (select from local_teams.authority a
  where a.member_id = f.holder and a.youth_id = f.youth_id and a.kind = f.kind);

-- local-teams: a plan older than the registration
select count(*) as n from local_teams.family_plan p
  join local_teams.family f on f.id = p.family_id
  where p.opened_on < f.registered_on;

-- local-teams: a family registered after today
select count(*) as n from local_teams.family
  where registered_on > today();

-- local-teams: a family with more than five youths or none
select count(*) as n from (select family_id from local_teams.family f
  left join local_teams.youth y on y.family_id = f.id
  group by 1
  having count(y.id) not between 1 and 5) x;

-- municipalities: an allocation under a task-based contract
select count(*) as n from municipalities.allocation a
  join municipalities.framework_contract c on c.id = a.contract
  where c.financing = 'TASK_BASED';

-- municipalities: an allocation by another municipality than was responsible
select count(*) as n from municipalities.allocation a
  where not exists (select from municipalities.residence r
  where r.youth_id = a.youth_id and r.organisation = a.organisation and r.during @> (lower(a.during) - 1));

-- municipalities: an allocation of a contract that does not cover it
select count(*) as n from municipalities.allocation a
  where not exists (select from municipalities.contract_coverage v
  where v.contract = a.contract and v.municipality = a.organisation and v.service = a.service and v.during @> lower(a.during));

-- municipalities: a residential stay recorded by another municipality than that of the address before
select count(*) as n from municipalities.residential_stay s
  where not exists (select from municipalities.residence r
  where r.youth_id = s.youth_id and r.organisation = s.organisation and r.during @> (lower(s.during) - 1));

-- municipalities: a youth without address today
select count(*) as n from (select youth_id from municipalities.residence
  group by 1
  having not bool_or(during @> today())) x;

-- municipalities: an exercised option decided after today
select count(*) as n from municipalities.extension_option
  where exercised_on > today();

-- consortia: a report on a day on which its member did not contribute, or written ahead
select count(*) as n from consortia.care_report r
  where r.written_at > now() or not exists (select from consortia.contribution c
  where c.trajectory = r.trajectory and c.youth_id = r.youth_id and c.organisation = r.organisation and c.care_provider = r.care_provider and c.during @> r.reported_on);

-- consortia: what no product code names outside the help it is part of
select count(*) as n from consortia.other_solution o
  join consortia.trajectory t on t.id = o.trajectory
  where o.youth_id <> t.youth_id or o.organisation <> t.organisation or t.started_on is null or not o.during <@ daterange(t.started_on, t.ended_on, '[]');

-- consortia: a running trajectory without its contact in service
select count(*) as n from consortia.trajectory t
  where ended_on is null
  and not exists (select from app.staff s
  where s.id = t.primary_contact and s.organisation = t.organisation and s.name = t.primary_contact_name and s.during @> today());

-- consortia: a trajectory that runs without start
select count(*) as n from consortia.trajectory
  where (started_on is null) <> (state in ('REGISTERED', 'WAITING', 'INTAKE'));

-- consortia: a trajectory or moment in the future
select count(*) as n from consortia.trajectory
  where started_on > today() or ended_on > today();

-- consortia: moments of waiting out of order
select count(*) as n from consortia.waiting_list_entry
  where not (referred_on <= applied_on and applied_on <= coalesce(accepted_on, applied_on) and coalesce(accepted_on, applied_on) <= coalesce(intake_on, 'infinity') and coalesce(intake_on, applied_on) <= coalesce(started_on, 'infinity') and greatest(applied_on, accepted_on, intake_on) <= today());

-- consortia: bridging for nobody who waits
select count(*) as n from consortia.trajectory t
  join consortia.waiting_list_entry w on w.id = t.bridging_for
  where w.left_on is not null or w.youth_id <> t.youth_id;

-- consortia: a contribution of a provider that is no member and has no run-off
select count(*) as n from consortia.contribution c
  join consortia.trajectory t on t.id = c.trajectory
  where not exists (select from consortia.membership m
  where m.consortium::text = c.organisation and m.care_provider = c.care_provider) and t.started_on >= '2025-01-01';

-- consortia: placements of a trajectory with a gap
select count(*) as n from (select trajectory, range_agg(during) as r from consortia.placement
  group by 1) x
  where (select count(*) from unnest(r)) <> 1;

-- consortia: secure care below twelve
select count(*) as n from consortia.placement p
  where residence_type = 'SECURE' and court_authorisation !~ '^Machtiging';

-- consortia: an outcome of the brigade before its time or in the future
select count(*) as n from consortia.brigade_outcome
  where recorded_on > today();

-- consortia: a place in a pool without a mark, or of who waits no more
select count(*) as n from consortia.pooled_wait p
  join consortia.waiting_list_entry w on w.id = p.waiting_list_entry
  where length(p.mark) <> 32 or w.started_on is not null or w.left_on is not null;

-- consortia: a judgement of priority that the entry does not follow
select count(*) as n from consortia.priority_judgement j
  join consortia.waiting_list_entry w on w.id = j.waiting_list_entry
  where w.judged_urgency is distinct from j.judged_urgency;

-- consortia: an open unit without observation
select count(*) as n from consortia.capacity_unit u
  where not exists (select from consortia.capacity_observation o
  where o.capacity_unit = u.id);

-- consortia: an observation from the future
select count(*) as n from consortia.capacity_observation
  where as_of >= today() + 1;

-- schools: two schools at once
select count(*) as n from (select youth_id from schools.enrolment
  where upper_inf(during)
  group by 1
  having count(*) > 1) x;

-- schools: progress without the youth at that school
select count(*) as n from schools.action_progress a
  where not exists (select from schools.enrolment e
  where e.youth_id = a.youth_id and e.organisation = a.organisation);

-- referrers: a referral without first step or with steps out of order
select count(*) as n from (select r.id, array_agg(s.kind order by s.at, s.kind = 'CLOSED', s.kind <> 'WRITTEN') as kinds, r.closed_on from referrers.referral r
  left join referrers.referral_step s on s.referral_id = r.id
  group by r.id) x
  where kinds[1] is distinct from 'WRITTEN' or (closed_on is not null and kinds[array_upper(kinds, 1)] <> 'CLOSED');

-- referrers: a step in the future
select count(*) as n from referrers.referral_step
  where at > now();
