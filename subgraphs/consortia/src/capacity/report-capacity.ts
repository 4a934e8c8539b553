import { hold, NOBODY, notFound, Refused, type Room, type Statement } from '@ketengraaf/door';
import type { ReportCapacityInput } from './capacity.input';
import type { CapacityReported } from './capacity.outcome';
import { mayBeReported } from './capacity.rules';

const KEEPERS: Statement = {
  name: 'keepers_of_unit',
  text: `select s.consortium::text, s.care_provider::text as provider
from consortia.capacity_unit u join consortia.care_service s on s.id = u.care_service where u.id = $1`,
};

const REPORT: Statement = {
  name: 'report_capacity',
  text: `insert into consortia.capacity_observation (capacity_unit, as_of, source, raw, places_total, places_available, available_from)
values ($1, app.now(), $2, $3, $4, $5, $6)`,
};

/** Reports the places of a unit of the asker's own consortium or, as a member, of its own. */
export async function reportCapacity(room: Room, input: ReportCapacityInput): Promise<CapacityReported> {
  const { unit, source, raw, placesTotal, placesAvailable, availableFrom = null } = input;
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const [keepers] = await room.rows<{ consortium: string; provider: string }>(KEEPERS, [unit]);
  if (!keepers) return notFound();
  if (organisation !== keepers.consortium && organisation !== keepers.provider) throw new Refused({ refused: 'NotAllowed', reason: 'NOT_INVOLVED' });
  const { today } = await room.enter();
  hold(mayBeReported({ placesTotal, placesAvailable, availableFrom }, today));
  await room.write(REPORT, [unit, source, raw, placesTotal, placesAvailable, availableFrom]);
  await room.tell({ subject: NOBODY, object: { type: 'CapacityUnit', id: unit }, organisation });
  return { unitId: unit };
}
