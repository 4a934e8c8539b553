import { randomUUID } from 'node:crypto';
import type { Day } from '@ketengraaf/core';
import { hold, type Room, type Statement, versionConflict, violated, youth } from '@ketengraaf/door';
import type { WaitingRow } from '../waiting/waiting.row';
import { waitingById } from '../waiting/waiting.store';
import type { AcceptReferralInput, ReceiveReferralInput, RecordIntakeInput, RefuseReferralInput } from './intake.input';
import type { IntakeChanged } from './intake.outcome';
import { mayAnswer, mayHaveIntake, UNKNOWN_REFERRAL } from './intake.rules';

/** What the referrers told of a referral to the consortium that asks, and nobody else's. */
interface MeantReferral {
  readonly youthId: string;
  readonly referredOn: Day;
}

const MEANT_FOR_US: Statement = {
  name: 'referral_to_me',
  text: 'select r.youth_id as "youthId", r.referred_on::text as "referredOn" from facts.referral_to_me($1) r',
};

const RECEIVE: Statement = {
  name: 'receive_referral',
  text: `insert into consortia.waiting_list_entry (id, organisation, youth_id, referral_id, service, intensity, expertises, urgency, referred_on, applied_on, municipality)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app.today(), $10)`,
};

const ACCEPT: Statement = {
  name: 'accept_referral',
  text: 'update consortia.waiting_list_entry set accepted_on = app.today(), version = version + 1 where id = $1 and version = $2 returning id',
};

const REFUSE: Statement = {
  name: 'refuse_referral',
  text: `update consortia.waiting_list_entry set left_on = app.today(), left_reason = 'DECLINED', refused_because = $3, refused_with = $4, version = version + 1
where id = $1 and version = $2 returning id`,
};

const INTAKE: Statement = {
  name: 'record_intake',
  text: 'update consortia.waiting_list_entry set intake_on = $3, version = version + 1 where id = $1 and version = $2 returning id',
};

/** Receives a referral that a referrer made, and that the family chose to send here, from which moment the time to answer counts. */
export async function receiveReferral(room: Room, input: ReceiveReferralInput): Promise<IntakeChanged> {
  const { organisation } = room.caller;
  await room.may(youth(input.youth), organisation);
  const { referral, service, intensity, expertises, urgency, municipality = null } = input;
  const [meant] = await room.rows<MeantReferral>(MEANT_FOR_US, [referral]);
  if (meant?.youthId !== input.youth) violated(UNKNOWN_REFERRAL);
  const id = randomUUID();
  await room.write(RECEIVE, [id, organisation, input.youth, referral, service, intensity, expertises, urgency, meant.referredOn, municipality]);
  await room.tell({ subject: youth(input.youth), object: { type: 'WaitingListEntry', id }, organisation });
  return { entryId: id, youthId: input.youth };
}

/** Accepts a referral: from then on the consortium is who the family deals with. */
export async function acceptReferral(room: Room, input: AcceptReferralInput): Promise<IntakeChanged> {
  const row = await seen(room, input);
  hold(mayAnswer(row));
  return changed(room, row, ACCEPT, []);
}

/** Refuses a referral with a reason, which counts as once more that the family was sent on. */
export async function refuseReferral(room: Room, input: RefuseReferralInput): Promise<IntakeChanged> {
  const row = await seen(room, input);
  hold(mayAnswer(row));
  return changed(room, row, REFUSE, [input.because, input.explanation], input.because);
}

/** Records the day of the intake. */
export async function recordIntake(room: Room, input: RecordIntakeInput): Promise<IntakeChanged> {
  const row = await seen(room, input);
  hold(mayHaveIntake(row, input.on, (await room.enter()).today));
  return changed(room, row, INTAKE, [input.on]);
}

async function seen(room: Room, { entry, version }: AcceptReferralInput): Promise<WaitingRow> {
  const row: WaitingRow = await room.need(waitingById, entry);
  if (row.version !== version) versionConflict(row.version);
  return row;
}

async function changed(
  room: Room,
  { id, version, youthId, organisation }: WaitingRow,
  statement: Statement,
  values: readonly unknown[],
  reason?: string,
): Promise<IntakeChanged> {
  const [done] = await room.write(statement, [id, version, ...values]);
  if (!done) versionConflict(version + 1);
  await room.tell({ subject: youth(youthId), object: { type: 'WaitingListEntry', id }, organisation, reason });
  return { entryId: id, youthId };
}
