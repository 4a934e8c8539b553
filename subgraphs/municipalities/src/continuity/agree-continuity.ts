import { randomUUID } from 'node:crypto';
import { hold, NOBODY, notFound, type Room, type Statement, type Violation, violated } from '@ketengraaf/door';
import { mustTakePart } from '../participation/must-take-part';
import { isPeriod } from '../period.rules';
import type { AgreeContinuityInput, ContinuityAgreed } from './agree-continuity.type';

const CONTRACTS: Statement = {
  name: 'contracts_to_continue',
  text: `select c.id, c.arrangement, upper(t.during)::text as until from municipalities.framework_contract c
    join municipalities.contract_term t on t.contract = c.id where c.id = any ($1)`,
};
const AGREE: Statement = {
  name: 'agree_continuity',
  text: `insert into municipalities.continuity_arrangement (id, contract, successor, during, terms, source)
    values ($1, $2, $3, daterange($4, $5, '[]'), $6, $7)`,
};

/** What the constraints of the table mean to who agrees. */
export const CONTINUITY_CONSTRAINTS: Readonly<Record<string, Violation>> = {
  one_continuity_at_a_time: { rule: 'one_continuity_at_a_time', message: 'Voor deze tijd is al iets afgesproken.', wouldSatisfy: 'Kies een latere periode.' },
};

/** Agrees how help that runs goes on from the day after a contract. */
export async function agreeContinuity(room: Room, { contract, successor, lastDay, terms, source }: AgreeContinuityInput): Promise<ContinuityAgreed> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const found = await room.rows<{ id: string; arrangement: string; until: string }>(CONTRACTS, [[contract, successor ?? contract]]);
  const ending = found.find(({ id }) => id === contract);
  if (!ending || (successor && !found.some(({ id }) => id === successor))) return notFound();
  await mustTakePart(room, ending.arrangement);
  if (successor === contract)
    violated({ rule: 'succeeded_by_another', message: 'Een contract volgt zichzelf niet op.', wouldSatisfy: 'Noem een ander contract, of geen.' });
  hold(isPeriod(ending.until, lastDay));
  await room.write(AGREE, [randomUUID(), contract, successor ?? null, ending.until, lastDay ?? null, terms, source]);
  await room.tell({ subject: NOBODY, object: { type: 'FrameworkContract', id: contract }, organisation });
  return { contractId: contract };
}
