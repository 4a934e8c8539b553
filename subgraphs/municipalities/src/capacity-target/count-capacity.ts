import { hold, NOBODY, notFound, Refused, type Room, type Statement } from '@ketengraaf/door';
import type { CountCapacityInput } from './capacity-target.input';
import type { CapacityCounted } from './capacity-target.outcome';
import type { CapacityTargetRow } from './capacity-target.row';
import { targetsById } from './capacity-target.store';
import { mayBeCountedOn } from './count.rules';

const IN_REGION: Statement = {
  name: 'municipality_in_region',
  text: 'select 1 from municipalities.region_membership m where m.municipality = $1 and m.region = $2 and m.during @> app.today()',
};

const COUNT: Statement = {
  name: 'count_capacity',
  text: 'insert into municipalities.capacity_count (target, counted_on, places, source) values ($1, $2, $3, $4)',
};

/** Counts the places of a target, as a municipality of the region that set it. */
export async function countCapacity(room: Room, { target, countedOn, places, source }: CountCapacityInput): Promise<CapacityCounted> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [row] = await room.rows<CapacityTargetRow>(targetsById, [[target]]);
  if (!row) return notFound();
  const [isMember] = await room.rows(IN_REGION, [organisation, row.region]);
  if (!isMember) throw new Refused({ refused: 'NotAllowed', reason: 'NOT_INVOLVED' });
  hold(mayBeCountedOn(countedOn, row.baselineOn, (await room.enter()).today));
  await room.write(COUNT, [target, countedOn, places, source]);
  await room.tell({ subject: NOBODY, object: { type: 'CapacityTarget', id: target }, organisation });
  return { targetId: target };
}
