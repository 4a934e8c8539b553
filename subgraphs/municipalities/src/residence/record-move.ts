import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, youth } from '@ketengraaf/door';
import { type LatestAddress, mayMove } from './record-move.rules';
import type { MoveRecorded, RecordMoveInput } from './record-move.type';

const LATEST: Statement = {
  name: 'latest_address_in_own_municipality',
  text: `select id, organisation as municipality, lower(during)::text as from, upper(during)::text as until
from municipalities.residence where youth_id = $1 and organisation = $2 order by during desc limit 1 for update`,
};
const LEAVE: Statement = { name: 'leave_municipality', text: 'update municipalities.residence set during = daterange(lower(during), $2) where id = $1' };
const ARRIVE: Statement = {
  name: 'arrive_in_municipality',
  text: 'insert into municipalities.residence (id, organisation, youth_id, during) values ($1, $2, $3, daterange($4, null))',
};

/** Ends the address in the asker's municipality on the day the one in another begins; allocations stay as they are. */
export async function recordMove(room: Room, { youth: youthId, municipality, on }: RecordMoveInput): Promise<MoveRecorded> {
  const { organisation } = room.caller;
  await room.may(youth(youthId), organisation);
  const [latest] = await room.rows<LatestAddress & { readonly id: string }>(LATEST, [youthId, organisation]);
  hold(mayMove(latest, municipality, on));
  const id = randomUUID();
  await room.write(LEAVE, [latest?.id, on]);
  await room.write(ARRIVE, [id, municipality, youthId, on]);
  await room.tell({ subject: youth(youthId), object: { type: 'ResidencePeriod', id }, organisation, reason: `naar ${municipality}` });
  return { id, youthId };
}
