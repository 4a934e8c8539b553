import { hold, type Room } from '@ketengraaf/door';
import { mustKeep } from './transfer.rules';
import { KEEPS_YOUTH } from './transfer.store';

/** Ends the act of a case director whose team does not keep the youth any more; after it was checked who acts. */
export async function holdKeeper(room: Room, youthId: string): Promise<void> {
  if (room.caller.role !== 'CASE_DIRECTOR') return;
  const [found] = await room.rows<{ keeps: boolean }>(KEEPS_YOUTH, [youthId]);
  hold(mustKeep(found?.keeps === true));
}
