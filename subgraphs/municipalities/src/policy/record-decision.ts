import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement } from '@ketengraaf/door';
import { mustTakePart } from '../participation/must-take-part';
import { isPeriod } from '../period.rules';
import { agreesWithItself } from './decision.rules';
import type { PolicyDecisionRecorded, PolicyDocumentInput, RecordPolicyDecisionInput } from './record-decision.type';

const DOCUMENT: Statement = { name: 'document_decided_on', text: 'select id, arrangement from municipalities.policy_document where id = $1' };
const ADD: Statement = {
  name: 'add_policy_document',
  text: `insert into municipalities.policy_document (id, arrangement, kind, title, during, carries_out, source)
    values ($1, $2, $3, $4, daterange($5, $6, '[]'), $7, $8)`,
};
const DECIDE: Statement = {
  name: 'record_policy_decision',
  text: `insert into municipalities.policy_decision (id, document, body, decided_on, outcome, support, dissent, source)
    values ($1, $2, $3, $4, $5, $6, $7, $8)`,
};

/** Records what a body decided on a document of policy, and the document itself where it is new. */
export async function recordPolicyDecision(room: Room, input: RecordPolicyDecisionInput): Promise<PolicyDecisionRecorded> {
  const { body, decidedOn, outcome, support, dissent, source } = input;
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  const documentId = input.newDocument ? await added(room, input.newDocument, source) : await found(room, input.document ?? '');
  hold(agreesWithItself({ decidedOn, outcome, support, dissent: dissent ?? null }, today));
  await room.write(DECIDE, [randomUUID(), documentId, body, decidedOn, outcome, support, dissent ?? null, source]);
  await room.tell({ subject: NOBODY, object: { type: 'PolicyDocument', id: documentId }, organisation, reason: outcome });
  return { documentId };
}

async function found(room: Room, document: string): Promise<string> {
  const [row] = await room.rows<{ id: string; arrangement: string }>(DOCUMENT, [document]);
  if (!row) return notFound();
  await mustTakePart(room, row.arrangement);
  return row.id;
}

async function added(room: Room, { arrangement, kind, title, from, lastDay, carriesOut }: PolicyDocumentInput, source: string): Promise<string> {
  await mustTakePart(room, arrangement);
  hold(isPeriod(from, lastDay));
  if (carriesOut && (await room.rows(DOCUMENT, [carriesOut])).length === 0) return notFound();
  const id = randomUUID();
  await room.write(ADD, [id, arrangement, kind, title, from, lastDay ?? null, carriesOut ?? null, source]);
  return id;
}
