import { notFound, type Room, type Statement } from '@ketengraaf/door';
import type { Giver } from './consent.rules';

const statement = (name: string, text: string): Statement => ({ name, text });

/** Asks: id, keeper, youth, organisation, class, reason and the last day on which it would hold. */
export const ASK = statement(
  'ask_consent',
  `insert into local_teams.consent_request (id, organisation, youth_id, given_to, given_for, reason, asked_by, until_at)
values ($1, $2, $3, $4, $5, $6, app.person(), ($7::date + 1)::timestamp at time zone 'Europe/Amsterdam')`,
);

/** Answers: id, request, keeper, youth, whose word, answer, manner and the day it was said. */
export const ANSWER = statement(
  'answer_consent',
  `insert into local_teams.consent_answer (id, request_id, organisation, youth_id, person, answer, manner, said_on, recorded_by)
values ($1, $2, $3, $4, $5, $6, $7, $8, app.person())`,
);

/** Ends the consents in force of a youth for one organisation and class, in the name of a person; gives which. */
export const END_CONSENTS = statement(
  'end_consents',
  `insert into local_teams.consent_end (consent_id, organisation, youth_id, given_to, withdrawn_by, recorded_by)
select c.id, $5, c.youth_id, c.given_to, $4, app.person() from local_teams.consent c
where c.youth_id = $1 and c.given_to = $2 and c.given_for = $3 and c.during @> app.now()
returning consent_id as id`,
);

/** Ends the open requests of a youth for one organisation and class. */
export const END_REQUESTS = statement(
  'end_requests',
  `update local_teams.consent_request set ended_at = app.now()
where youth_id = $1 and given_to = $2 and given_for = $3 and ended_at is null and until_at > app.now()`,
);

const OPEN_REQUEST = statement(
  'open_request',
  `select id from local_teams.consent_request
where youth_id = $1 and given_to = $2 and given_for = $3 and ended_at is null and until_at > app.now()`,
);

const INVOLVED = statement(
  'organisation_involved',
  `select exists (select from local_teams.care_team t where t.youth_id = $1 and t.member_organisation = $2 and t.during @> app.now())
  or exists (select from local_teams.authority a where a.youth_id = $1 and a.member_id::text = $2 and a.during @> app.today()) as involved`,
);

const CHILD = statement('child_and_giver', 'select organisation, birth_date as "birthDate", giver from local_teams.child_for($1, $2)');

/** The team that keeps a youth, its birth date, and as what a person speaks about it now. */
export async function childAndGiver(room: Room, youthId: string, person: string): Promise<{ organisation: string; birthDate: string; giver: Giver }> {
  const [found] = await room.rows<{ organisation: string; birthDate: string; giver: Giver }>(CHILD, [youthId, person]);
  return found ?? notFound();
}

/** Whether an organisation is involved with a youth now, or is a parent, whom a youth of sixteen may let look. */
export async function isInvolved(room: Room, youthId: string, organisation: string): Promise<boolean> {
  return (await room.rows<{ involved: boolean }>(INVOLVED, [youthId, organisation]))[0]?.involved ?? false;
}

/** The request that is open now for a youth, organisation and class, if there is one. */
export async function openRequest(room: Room, youthId: string, organisation: string, dataClass: string): Promise<string | undefined> {
  return (await room.rows<{ id: string }>(OPEN_REQUEST, [youthId, organisation, dataClass]))[0]?.id;
}
