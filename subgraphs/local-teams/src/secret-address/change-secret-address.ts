import { randomUUID } from 'node:crypto';
import { notFound, type Room, type Violation, violated, youth } from '@ketengraaf/door';
import { holdKeeper } from '../transfer/hold-keeper';
import type { ProtectAddressInput, UnprotectAddressInput } from './secret-address.input';
import { PROTECT_ADDRESS, secretAddressesById, UNPROTECT_ADDRESS } from './secret-address.store';

/** Which secret of whom. */
export interface OfAddress {
  readonly secretId: string;
  readonly youthId: string;
}

const NOT_SECRET: Violation = { rule: 'address_is_secret', message: 'Dit adres is niet (meer) geheim.' };

/** What the constraints of the facts say to who breaks them. */
export const CONSTRAINTS: Readonly<Record<string, Violation>> = {
  address_is_secret_once: { rule: 'address_is_secret_once', message: 'Dit adres wordt al geheim gehouden.' },
};

// The history of it is a matter of safety, which no parent reads: that there is a secret is one as well.
const HISTORY = 'SAFETY';

/** Keeps where a youth, or the member of the family it lives with, lives secret from now on, at every party that knows the youth. */
export async function protectAddress(room: Room, { youth: youthId, person, reason }: ProtectAddressInput): Promise<OfAddress> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const id = randomUUID();
  const [done] = await room.write<{ keeper: string | null }>(PROTECT_ADDRESS, [id, youthId, person ?? youthId]);
  if (!done?.keeper) return notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'SecretAddress', id }, organisation: done.keeper, dataClass: HISTORY, reason });
  return { secretId: id, youthId };
}

/** Ends that from now on. */
export async function unprotectAddress(room: Room, { youth: youthId, secret, reason }: UnprotectAddressInput): Promise<OfAddress> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const row = await room.need(secretAddressesById, secret);
  if (row.youthId !== youthId) notFound();
  const [done] = await room.write<{ changed: boolean }>(UNPROTECT_ADDRESS, [row.id]);
  if (!done?.changed) violated(NOT_SECRET);
  await room.tell({ subject: youth(youthId), object: { type: 'SecretAddress', id: row.id }, organisation: row.organisation, dataClass: HISTORY, reason });
  return { secretId: row.id, youthId };
}
