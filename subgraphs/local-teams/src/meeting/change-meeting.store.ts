import type { Statement } from '@ketengraaf/door';

const statement = (name: string, text: string): Statement => ({ name, text });

/** Plans: id, plan, family, keeper, kind, when. */
export const PLAN_MEETING = statement(
  'plan_meeting',
  'insert into local_teams.meeting (id, plan_id, family_id, organisation, kind, planned_at) values ($1, $2, $3, $4, $5, $6)',
);

/** Asks guests: meeting, plan, family, keeper, and in equal order ids, parties, organisations and names. */
export const ASK_GUESTS = statement(
  'ask_guests',
  `insert into local_teams.meeting_guest (id, meeting_id, plan_id, family_id, organisation, guest_party, guest_organisation, name)
select g.id, $1, $2, $3, $4, g.party, g.organisation, g.name from unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) g (id, party, organisation, name)`,
);

/** Records that a planned meeting of a plan was held: meeting, plan, day; gives its id. */
export const HOLD_MEETING = statement(
  'hold_meeting',
  'update local_teams.meeting set held_on = $3 where id = $1 and plan_id = $2 and held_on is null and cancelled_on is null returning id',
);

/** Records who came: meeting, and the names of those who did not. */
export const GUESTS_CAME = statement('guests_came', 'update local_teams.meeting_guest set came = not name = any ($2) where meeting_id = $1');

/** Lets the plan show the first meeting ahead. */
export const NEXT_MEETING = statement(
  'next_meeting',
  `update local_teams.family_plan p set next_meeting_at = (
  select min(m.planned_at) from local_teams.meeting m where m.plan_id = p.id and m.held_on is null and m.cancelled_on is null) where p.id = $1`,
);
