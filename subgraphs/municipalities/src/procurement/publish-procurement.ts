import { randomUUID } from 'node:crypto';
import { NOBODY, type Room, type Statement, violated } from '@ketengraaf/door';
import { mustTakePart } from '../participation/must-take-part';
import type { ProcurementPublished, PublishProcurementInput } from './publish-procurement.type';

const PUBLISH: Statement = {
  name: 'publish_procurement',
  text: 'insert into municipalities.procurement (id, arrangement, title, model, published_on, source) values ($1, $2, $3, $4, $5, $6)',
};

/** Records that municipalities of an arrangement will buy help, and how. */
export async function publishProcurement(
  room: Room,
  { arrangement, title, model, publishedOn, source }: PublishProcurementInput,
): Promise<ProcurementPublished> {
  const { organisation } = room.caller;
  await room.may(NOBODY, organisation);
  const { today } = await room.enter();
  await mustTakePart(room, arrangement);
  if (publishedOn > today)
    violated({ rule: 'published_by_today', message: 'De publicatiedatum ligt in de toekomst.', wouldSatisfy: `Kies ${today} of eerder.` });
  const procurementId = randomUUID();
  await room.write(PUBLISH, [procurementId, arrangement, title, model, publishedOn, source]);
  await room.tell({ subject: NOBODY, object: { type: 'Procurement', id: procurementId }, organisation });
  return { procurementId };
}
