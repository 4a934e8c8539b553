import { randomUUID } from 'node:crypto';
import { hold, notFound, type Room, type Violation, violated, youth } from '@ketengraaf/door';
import { childAndGiver } from '../consent/change-consent.store';
import { authoritiesById } from '../family/family.store';
import { holdKeeper } from '../transfer/hold-keeper';
import type { DisputeAuthorityInput, EndAuthorityInput, RecordAuthorityInput, SettleDisputeInput } from './authority.input';
import { DISPUTED, lastDayOfAuthority, mayBeHeld, mayEndBy, NOT_HELD, UNDISPUTED } from './authority.rules';
import { END_AUTHORITY, MARK_AUTHORITY, RECORD_AUTHORITY } from './authority.store';

/** Which authority over whom. */
export interface OfAuthority {
  readonly authorityId: string;
  readonly youthId: string;
}

/** Records that a member of the family has authority; at every party that knows the youth it counts from its first day. */
export async function recordAuthority(room: Room, input: RecordAuthorityInput): Promise<OfAuthority> {
  const { youth: youthId, member, ground, from } = input;
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const { birthDate } = await childAndGiver(room, youthId, room.caller.person);
  const [courtOrder, until] = [input.courtOrder ?? undefined, input.until ?? undefined];
  hold(mayBeHeld({ ground, courtOrder, from, until }, birthDate));
  const id = randomUUID();
  const kind = ground === 'GUARDIANSHIP' ? 'GUARDIANSHIP' : 'CUSTODY';
  const values = [id, youthId, member, kind, ground, courtOrder ?? null, from, until ?? lastDayOfAuthority(birthDate)];
  const [recorded] = await room.write<{ keeper: string | null }>(RECORD_AUTHORITY, values);
  if (!recorded?.keeper) return notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'Authority', id }, organisation: recorded.keeper, reason: ground });
  return { authorityId: id, youthId };
}

/** Ends authority from now on. */
export async function endAuthority(room: Room, { reason, courtOrder, ...which }: EndAuthorityInput): Promise<OfAuthority> {
  return changeOne(room, which, END_AUTHORITY, [], NOT_HELD, [reason, courtOrder].filter(Boolean).join(' '), () =>
    mayEndBy(reason === 'COURT_ORDER', courtOrder ?? undefined),
  );
}

/** Marks authority as disputed: until that is settled its holder sees what a parent without authority sees, and nobody consents for the youth alone. */
export async function disputeAuthority(room: Room, { reason, ...which }: DisputeAuthorityInput): Promise<OfAuthority> {
  return changeOne(room, which, MARK_AUTHORITY, [true], DISPUTED, reason);
}

/** Settles a dispute: the authority holds, or the court ended it. */
export async function settleDispute(room: Room, { outcome, courtOrder, ...which }: SettleDisputeInput): Promise<OfAuthority> {
  const reason = [outcome, courtOrder].filter(Boolean).join(' ');
  const isDisputed = (row: { readonly disputed: boolean }): Violation | undefined =>
    row.disputed ? mayEndBy(outcome === 'ENDED', courtOrder ?? undefined) : UNDISPUTED;
  return outcome === 'UPHELD'
    ? changeOne(room, which, MARK_AUTHORITY, [false], UNDISPUTED, reason, isDisputed)
    : changeOne(room, which, END_AUTHORITY, [], NOT_HELD, reason, isDisputed);
}

interface Which {
  readonly youth: string;
  readonly authority: string;
}

async function changeOne(
  room: Room,
  { youth: youthId, authority }: Which,
  statement: typeof END_AUTHORITY,
  values: readonly unknown[],
  otherwise: Violation,
  reason: string,
  rule: (row: { readonly disputed: boolean }) => Violation | undefined = () => undefined,
): Promise<OfAuthority> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const row = await room.need(authoritiesById, authority);
  if (row.youthId !== youthId) notFound();
  hold(rule(row));
  const [done] = await room.write<{ changed: boolean }>(statement, [row.id, ...values]);
  if (!done?.changed) violated(otherwise);
  await room.tell({ subject: youth(youthId), object: { type: 'Authority', id: row.id }, organisation: row.organisation, reason });
  return { authorityId: row.id, youthId };
}
