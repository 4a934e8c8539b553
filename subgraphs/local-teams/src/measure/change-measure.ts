import { randomUUID } from 'node:crypto';
import { addDays } from '@ketengraaf/core';
import { hold, notFound, type Room, violated, youth } from '@ketengraaf/door';
import { childAndGiver } from '../consent/change-consent.store';
import { holdKeeper } from '../transfer/hold-keeper';
import type { EndMeasureInput, RecordMeasureInput } from './measure.input';
import { lastDayOf, mayBeImposed, NOT_RUNNING } from './measure.rules';
import { END_MEASURE, measuresById, RECORD_MEASURE } from './measure.store';

/** Which measure of whom. */
export interface OfMeasure {
  readonly measureId: string;
  readonly youthId: string;
}

/** Records a measure by its court order; its institution's workers who are involved with the youth see by it from its first day to its last. */
export async function recordMeasure(
  room: Room,
  { youth: youthId, kind, institution, from, until, courtOrder, orderedOn }: RecordMeasureInput,
): Promise<OfMeasure> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const { today } = await room.enter();
  const { birthDate } = await childAndGiver(room, youthId, room.caller.person);
  const ordered = { kind, from, until: until ?? undefined, orderedOn };
  hold(mayBeImposed(ordered, birthDate, today));
  const id = randomUUID();
  const last = lastDayOf(ordered, birthDate, (day) => addDays(day, -1));
  const [recorded] = await room.write<{ keeper: string | null }>(RECORD_MEASURE, [id, youthId, kind, institution, from, last ?? null, courtOrder, orderedOn]);
  if (!recorded?.keeper) return notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'Measure', id }, organisation: recorded.keeper, reason: kind });
  return { measureId: id, youthId };
}

/** Ends a measure from now on. */
export async function endMeasure(room: Room, { youth: youthId, measure, reason }: EndMeasureInput): Promise<OfMeasure> {
  await room.may(youth(youthId));
  await holdKeeper(room, youthId);
  const row = await room.need(measuresById, measure);
  if (row.youthId !== youthId) notFound();
  const [ended] = await room.write<{ ran: boolean }>(END_MEASURE, [row.id]);
  if (!ended?.ran) violated(NOT_RUNNING);
  await room.tell({ subject: youth(youthId), object: { type: 'Measure', id: row.id }, organisation: row.organisation, reason });
  return { measureId: row.id, youthId };
}
