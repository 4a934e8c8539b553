import type { Room, Statement } from '@ketengraaf/door';
import { directorsOfPlans } from '../direction/direction.store';
import type { Ending, Preparation } from './plan-acts.rules';

const statement = (name: string, text: string): Statement => ({ name, text });

/** Opens a plan: id, family, keeper, title, variant, director. */
export const OPEN_PLAN = statement(
  'open_plan',
  `insert into local_teams.family_plan (id, family_id, organisation, title, kind, variant, state, case_director, opened_on)
values ($1, $2, $3, $4, 'CARE_PROVISION_PLAN', $5, 'DRAFT', $6, app.today())`,
);

/** Lets somebody direct from now on: id, plan, family, keeper, worker, capacity, reason, the day the family was told and whether it agrees. */
export const DIRECT = statement(
  'direct_plan',
  `insert into local_teams.director_assignment (id, plan_id, family_id, organisation, professional, capacity, reason, during, family_informed_on, family_agrees)
values ($1, $2, $3, $4, $5, $6, $7, tstzrange(greatest(app.now(), (
  select max(upper(d.during)) from local_teams.director_assignment d where d.plan_id = $2 and d.capacity = $6)), null), $8, $9)`,
);

/** Ends who directs a plan in some capacities, after they did for some time; the one who leaves may read until an instant. */
export const STOP_DIRECTING = statement(
  'stop_directing',
  `update local_teams.director_assignment set during = tstzrange(lower(during), greatest(app.now(), lower(during) + interval '1 microsecond')), reads_until = $3
where plan_id = $1 and capacity = any ($2) and upper_inf(during)`,
);

/** Changes a plan in the version that was seen; gives no row where there is another by now. */
const changing = (name: string, ...set: readonly string[]): Statement =>
  statement(
    name,
    `update local_teams.family_plan set ${[...set, 'version = version + 1'].join(', ')} where id = $1 and version = $2 and closed_on is null returning version`,
  );

export const BEGIN_INTAKE = changing('begin_intake', 'intake_began_on = app.today()');
export const FINISH_INTAKE = changing('finish_intake', 'intake_done_on = app.today(), next_meeting_at = coalesce($3::timestamptz, next_meeting_at)');
export const ADOPT = changing('adopt_plan', `state = 'ADOPTED', adopted_on = app.today(), next_evaluation_on = $3`);
export const CARRY_OUT = changing('carry_out_plan', `state = 'IN_EXECUTION'`);
export const EVALUATED = changing('evaluated_plan', `state = 'EVALUATED', next_evaluation_on = $3, closing_began_on = case when $4 then app.today() end`);
export const CLOSE = changing('close_plan', `state = 'CLOSED', closed_on = app.today(), close_reason = $3, next_evaluation_on = null, next_meeting_at = null`);
export const RAISE = changing('raise_plan');
export const REQUEST_WRITTEN = changing('request_written_plan', 'written_requested_on = coalesce(written_requested_on, app.today())');
export const PROVIDE_WRITTEN = changing('provide_written_plan', 'written_on = app.today()');
export const DIRECTED_BY = changing('plan_directed_by', 'case_director = $3');
export const MAKE_HEAVY = statement('make_plan_heavy', `update local_teams.family_plan set variant = 'HEAVY' where id = $1 and variant <> 'HEAVY'`);

/** Records an evaluation: id, plan, family, keeper, outcome, next, fit. */
export const EVALUATE = statement(
  'evaluate_plan',
  `insert into local_teams.plan_evaluation (id, plan_id, family_id, organisation, evaluated_on, outcome, next_on, fit) values ($1, $2, $3, $4, app.today(), $5, $6, $7)`,
);

// Waits for whoever closes the plan at this moment.
const HOLD_OPEN = statement('hold_plan_open', 'select version from local_teams.family_plan where id = $1 and closed_on is null for share');

const COUNTS = statement(
  'count_method',
  `select (select count(*)::int from local_teams.safety_check where plan_id = $1) as "safetyChecks",
  (select count(*)::int from local_teams.family_group_plan_offer where plan_id = $1 and outcome is not null) as "offersDecided",
  (select count(*)::int from local_teams.meeting where plan_id = $1 and kind = 'START_MEETING' and held_on is not null) as "startMeetingsHeld",
  (select count(*)::int from local_teams.goal where plan_id = $1) as goals,
  (select count(*)::int from local_teams.goal where plan_id = $1 and state = 'OPEN') as "openGoals",
  (select count(*)::int from local_teams.plan_action where plan_id = $1 and state in ('OPEN', 'IN_PROGRESS')) as "openActions",
  (select count(*)::int from local_teams.safety_signature s join local_teams.safety_plan p on p.id = s.safety_plan_id
    where p.plan_id = $1 and p.replaced_on is null) as signatures,
  (select c.is_safe from local_teams.safety_check c where c.plan_id = $1 order by c.checked_on desc, c.recorded desc limit 1) as "isSafe",
  (select e.outcome from local_teams.plan_evaluation e where e.plan_id = $1 order by e.evaluated_on desc, e.recorded desc limit 1) as "lastOutcome"`,
);

/** What was done for a plan so far. */
export async function doneSoFar(room: Room, planId: string): Promise<Omit<Preparation, 'variant'> & Omit<Ending, 'wasAdopted'> & { safetyChecks: number }> {
  const [counts] = await room.rows<Omit<Preparation, 'variant'> & Omit<Ending, 'wasAdopted'> & { safetyChecks: number }>(COUNTS, [planId]);
  if (!counts) throw new Error('counting gave nothing');
  return counts;
}

/** Whether a plan is open, and stays so until this act is done. */
export async function isHeldOpen(room: Room, planId: string): Promise<boolean> {
  return (await room.rows(HOLD_OPEN, [planId])).length > 0;
}

/** Who coordinates the content of a plan now. */
export async function coordinatorsOf(room: Room, planId: string): Promise<string[]> {
  const rows = await room.rows<{ professional: string; capacity: string }>(directorsOfPlans, [[planId]]);
  return rows.filter(({ capacity }) => capacity === 'CASE_COORDINATOR').map(({ professional }) => professional);
}
