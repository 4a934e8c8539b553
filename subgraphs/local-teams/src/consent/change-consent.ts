import { randomUUID } from 'node:crypto';
import { type DataClass, isCitizenRole } from '@ketengraaf/core';
import { hold, notFound, type Room, violated, youth } from '@ketengraaf/door';
import { holdKeeper } from '../transfer/hold-keeper';
import { ANSWER, ASK, childAndGiver, END_CONSENTS, END_REQUESTS, isInvolved, openRequest } from './change-consent.store';
import type { AnswerConsentInput, AskConsentInput, RecordConsentInput, WithdrawConsentInput } from './consent.input';
import { CLOSED, ENDED, lastDay, mayAnswer, mayBeConsentedTo, mayHaveBeenSaidOn, mayLastUntil, NOT_INVOLVED, stateOf, WHOSE_WORD } from './consent.rules';
import { consentsById, requestsById } from './consent.store';

/** What was asked or answered. */
export interface OnRequest {
  readonly requestId: string;
  readonly youthId: string;
}

type Wish = Omit<AskConsentInput, 'dataClass' | 'organisation'> & { readonly dataClass: DataClass; readonly organisation: string };

/** Asks for consent: for the own organisation, or as case director for any that is involved. */
export async function askConsent(room: Room, input: Omit<AskConsentInput, 'dataClass'> & { readonly dataClass: DataClass }): Promise<OnRequest> {
  await room.may(youth(input.youth));
  await holdKeeper(room, input.youth);
  const own = room.caller.organisation;
  const organisation = room.caller.role === 'CASE_DIRECTOR' ? (input.organisation ?? own) : own;
  if (input.organisation && input.organisation !== organisation) violated(NOT_INVOLVED);
  return { requestId: await ask(room, { ...input, organisation }), youthId: input.youth };
}

async function ask(room: Room, { youth: youthId, organisation, dataClass, reason, until }: Wish): Promise<string> {
  const { today } = await room.enter();
  hold(mayBeConsentedTo(dataClass));
  const last = until ?? lastDay(today);
  hold(mayLastUntil(last, today));
  if (organisation !== room.caller.organisation && !(await isInvolved(room, youthId, organisation))) violated(NOT_INVOLVED);
  const child = await childAndGiver(room, youthId, room.caller.person);
  const id = randomUUID();
  await room.write(ASK, [id, child.organisation, youthId, organisation, dataClass, reason, last]);
  await room.tell({ subject: youth(youthId), object: { type: 'ConsentRequest', id }, organisation: child.organisation });
  return id;
}

/** Gives or refuses consent in one's own name, by the age of the youth at that instant. */
export async function answerConsent(room: Room, { youth: youthId, request }: AnswerConsentInput, answer: 'GIVEN' | 'REFUSED'): Promise<OnRequest> {
  const { person } = room.caller;
  await mustCount(room, youthId, person);
  const row = await room.need(requestsById, request);
  if (row.youthId !== youthId) notFound();
  const { now, today } = await room.enter();
  if (!['ASKED', 'GIVEN'].includes(stateOf({ ...row, now }))) violated(CLOSED);
  await room.write(ANSWER, [randomUUID(), row.id, row.organisation, youthId, person, answer, 'ONLINE', today]);
  if (answer === 'REFUSED') await withdrawAll(room, row, person);
  await room.tell({ subject: youth(youthId), object: { type: 'ConsentRequest', id: row.id }, organisation: row.organisation, reason: answer });
  return { requestId: row.id, youthId };
}

/** Records a consent that was given in a meeting or on paper: on the request that is open, or on a new one. */
export async function recordConsent(room: Room, input: Omit<RecordConsentInput, 'dataClass'> & { readonly dataClass: DataClass }): Promise<OnRequest> {
  const { organisation } = await mustCount(room, input.youth, input.givenBy);
  const { today } = await room.enter();
  hold(mayHaveBeenSaidOn(input.givenOn, today));
  const requestId = (await openRequest(room, input.youth, input.organisation, input.dataClass)) ?? (await ask(room, input));
  await room.write(ANSWER, [randomUUID(), requestId, organisation, input.youth, input.givenBy, 'GIVEN', input.manner, input.givenOn]);
  await room.tell({ subject: youth(input.youth), object: { type: 'ConsentRequest', id: requestId }, organisation, reason: input.manner });
  return { requestId, youthId: input.youth };
}

/** Withdraws a consent, and with it whatever else was given for the same organisation and class: whose consent is needed can end it. */
export async function withdrawConsent(room: Room, { youth: youthId, consent, withdrawnBy }: WithdrawConsentInput): Promise<{ readonly consentIds: string[] }> {
  await room.may(youth(youthId));
  const person = isCitizenRole(room.caller.role) ? room.caller.person : withdrawnBy;
  if (!person) violated(WHOSE_WORD);
  const { organisation } = await mustCount(room, youthId, person as string);
  const row = await room.need(consentsById, consent);
  if (row.youthId !== youthId) notFound();
  const ended = await withdrawAll(room, { ...row, organisation }, person as string);
  if (!ended.includes(row.id)) violated(ENDED);
  for (const id of ended) await room.tell({ subject: youth(youthId), object: { type: 'Consent', id }, organisation });
  return { consentIds: ended };
}

/** Checks who acts, and whether the word of a person about the youth counts now; gives the team that keeps the youth. */
async function mustCount(room: Room, youthId: string, person: string): Promise<{ readonly organisation: string }> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const { today } = await room.enter();
  const child = await childAndGiver(room, youthId, person);
  hold(mayAnswer(child.giver, child.birthDate, today));
  return child;
}

interface Given {
  readonly organisation: string;
  readonly youthId: string;
  readonly givenTo: string;
  readonly givenFor: string;
}

async function withdrawAll(room: Room, { organisation, youthId, givenTo, givenFor }: Given, person: string): Promise<string[]> {
  const ended = await room.write<{ id: string }>(END_CONSENTS, [youthId, givenTo, givenFor, person, organisation]);
  await room.write(END_REQUESTS, [youthId, givenTo, givenFor]);
  return ended.map(({ id }) => id);
}
