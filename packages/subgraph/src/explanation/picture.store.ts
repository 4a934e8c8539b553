import type { Picture } from '@ketengraaf/access';
import type { Role } from '@ketengraaf/core';
import { type Door, type Place, type Statement, youth } from '@ketengraaf/door';

/** The facts about youths; of whom the asker may not be told there is no picture. */
const PICTURES: Statement = { name: 'pictures', text: 'select k.key, facts.picture(k.key::uuid) as picture from unnest($1::text[]) k (key)' };

/** All that this party's facts say of a youth, for some roles and of those for who sees all consents of it; null for everybody else. */
export async function pictureFor(door: Door, youthId: string, roles: readonly Role[], place: Place): Promise<Picture | null> {
  if (!roles.includes(door.caller.role)) {
    await door.refuse(youth(youthId), 'CONSENT', 'CLASS_NOT_FOR_ROLE', place);
    return null;
  }
  const { anybody, own } = await door.reach(youth(youthId), 'CONSENT', place);
  if (anybody !== 'ALL' && own !== 'ALL') return null;
  const [found] = await door.rowsFor<{ key: string; picture: Picture | null }>(PICTURES, youthId, []);
  return found?.picture ?? null;
}
