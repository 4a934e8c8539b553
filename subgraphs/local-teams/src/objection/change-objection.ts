import { randomUUID } from 'node:crypto';
import { isCitizenRole } from '@ketengraaf/core';
import { hold, type Room, violated, youth } from '@ketengraaf/door';
import { childAndGiver, isInvolved } from '../consent/change-consent.store';
import { NOT_INVOLVED } from '../consent/consent.rules';
import { holdKeeper } from '../transfer/hold-keeper';
import type { DecideObjectionInput, RecordObjectionInput } from './objection.input';
import { LIFTED, mayBeRestricted, mayObject, mayWithdraw, mustBeTold, WHOSE_WORD } from './objection.rules';
import { DECIDE_OBJECTION, objectionsById, RECORD_OBJECTION, WITHDRAW_OBJECTION } from './objection.store';

/** Which objection. */
export interface OfObjection {
  readonly objectionId: string;
}

/** Restricts sharing from now on: in one's own name, or as case director in that of who objects. */
export async function recordObjection(
  room: Room,
  { youth: youthId, article, against, dataClass, reason, objectedBy }: RecordObjectionInput,
): Promise<OfObjection> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const isCitizen = isCitizenRole(room.caller.role);
  const person = isCitizen ? room.caller.person : objectedBy;
  if (!person) return violated(WHOSE_WORD);
  const { today } = await room.enter();
  const { organisation, birthDate, giver } = await childAndGiver(room, youthId, person);
  hold(mayObject(giver, birthDate, today));
  if (dataClass) hold(mayBeRestricted(dataClass));
  // a citizen is not told whether an organisation is involved: from a parent that may be a secret
  if (against && !isCitizen && !(await isInvolved(room, youthId, against))) violated(NOT_INVOLVED);
  const id = randomUUID();
  await room.write(RECORD_OBJECTION, [id, organisation, youthId, article, against ?? null, dataClass ?? null, reason, person]);
  await room.tell({ subject: youth(youthId), object: { type: 'Objection', id }, organisation, reason: article });
  return { objectionId: id };
}

/** Withdraws an objection: the restriction ends. */
export async function withdrawObjection(room: Room, objection: string): Promise<OfObjection> {
  const { id, youthId, organisation, objectedBy } = await room.need(objectionsById, objection);
  const { today } = await room.enter();
  const { person } = room.caller;
  const { birthDate, giver } = await childAndGiver(room, youthId, person);
  hold(mayWithdraw(objectedBy === person, giver, birthDate, today));
  const [withdrawn] = await room.write(WITHDRAW_OBJECTION, [id]);
  if (!withdrawn) violated(LIFTED);
  await room.tell({ subject: youth(youthId), object: { type: 'Objection', id }, organisation, reason: 'WITHDRAWN' });
  return { objectionId: id };
}

/** Decides about an objection as privacy officer: it stays restricted, or is lifted once who objected was told. */
export async function decideObjection(room: Room, { objection, decision, grounds, toldAt }: DecideObjectionInput): Promise<OfObjection> {
  const { id, youthId, organisation, recordedAt } = await room.need(objectionsById, objection);
  const { now } = await room.enter();
  hold(mustBeTold(decision, toldAt, { recordedAt, now }));
  const [decided] = await room.write(DECIDE_OBJECTION, [id, decision, grounds, toldAt ?? null]);
  if (!decided) violated(LIFTED);
  await room.tell({ subject: youth(youthId), object: { type: 'Objection', id }, organisation, reason: decision });
  return { objectionId: id };
}
