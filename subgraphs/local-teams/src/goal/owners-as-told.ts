import type { Door, Subject } from '@ketengraaf/door';
import type { SeenAction } from './goal.store';

/** Actions with who owns them, unless that would tell where somebody lives whose address is kept from the asker. */
export async function ownersAsTold(door: Door, about: Subject, actions: SeenAction[] | null): Promise<SeenAction[] | null> {
  if (!actions || !(await door.hidesAddress(about))) return actions;
  return actions.map((action) => (action.ownerOrganisation === door.caller.organisation ? action : { ...action, ownerOrganisation: null, ownerName: null }));
}
