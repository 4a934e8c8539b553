import { randomUUID } from 'node:crypto';
import { hold, notFound, type Room, type Statement, youth } from '@ketengraaf/door';
import type { WaitingRow } from '../waiting/waiting.row';
import { stillWaits } from '../waiting/waiting.rules';
import { waitingById } from '../waiting/waiting.store';
import type { PooledWaitInput } from './waiting-pool.input';
import type { PoolChanged } from './waiting-pool.outcome';
import { mayJoin, NOT_IN_POOL } from './waiting-pool.rules';
import { poolsById } from './waiting-pool.store';

const JOIN: Statement = {
  name: 'join_pool',
  text: 'insert into consortia.pooled_wait (id, organisation, youth_id, waiting_list_entry, pool, joined_on) values ($1, $2, $3, $4, $5, app.today())',
};

const LEAVE: Statement = {
  name: 'leave_pool',
  text: 'update consortia.pooled_wait set left_on = app.today() where waiting_list_entry = $1 and pool = $2 and left_on is null returning id',
};

async function told(room: Room, { id, youthId, organisation }: WaitingRow): Promise<PoolChanged> {
  await room.tell({ subject: youth(youthId), object: { type: 'WaitingListEntry', id }, organisation });
  return { entryId: id, youthId };
}

/** Puts who waits in a pool of waiting lists, in which a youth counts once however many lists it stands on. */
export async function joinPooledWaitingList(room: Room, { entry, pool }: PooledWaitInput): Promise<PoolChanged> {
  const row: WaitingRow = await room.need(waitingById, entry);
  const [[known], { today }] = await Promise.all([room.rows(poolsById, [[pool]]), room.enter()]);
  if (!known) return notFound();
  hold(mayJoin(stillWaits(row, today)));
  await room.write(JOIN, [randomUUID(), row.organisation, row.youthId, entry, pool]);
  return told(room, row);
}

/** Takes who waits out of a pool. */
export async function leavePooledWaitingList(room: Room, { entry, pool }: PooledWaitInput): Promise<PoolChanged> {
  const row: WaitingRow = await room.need(waitingById, entry);
  const [left] = await room.write(LEAVE, [entry, pool]);
  hold(left ? undefined : NOT_IN_POOL);
  return told(room, row);
}
