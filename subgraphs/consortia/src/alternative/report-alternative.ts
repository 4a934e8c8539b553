import { randomUUID } from 'node:crypto';
import { hold, type Room, type Statement, versionConflict, youth } from '@ketengraaf/door';
import { mayBeginOn } from '../placement/place.rules';
import type { TrajectoryRow } from '../trajectory/trajectory.row';
import { trajectoriesById } from '../trajectory/trajectory.store';
import type { EndAlternativeAtHomeInput, ReportAlternativeAtHomeInput } from './alternative.input';
import type { AlternativeChanged } from './alternative.outcome';
import type { AlternativeRow } from './alternative.row';
import { mayEnd, mayReplace } from './alternative.rules';
import { alternativesById } from './alternative.store';

const REPORT: Statement = {
  name: 'report_alternative',
  text: `insert into consortia.alternative_at_home (id, organisation, youth_id, trajectory, instead_of, activity, during)
values ($1, $2, $3, $4, $5, $6, daterange($7, null))`,
};

const END: Statement = {
  name: 'end_alternative',
  text: `update consortia.alternative_at_home set during = daterange(lower(during), $3), outcome = $4, version = version + 1
where id = $1 and version = $2 returning id`,
};

/** Reports help at home instead of residence, during a trajectory. */
export async function reportAlternativeAtHome(
  room: Room,
  { trajectory, insteadOf, activity, from }: ReportAlternativeAtHomeInput,
): Promise<AlternativeChanged> {
  const { youthId, organisation, ...help }: TrajectoryRow = await room.need(trajectoriesById, trajectory);
  hold(mayReplace(insteadOf) ?? mayBeginOn(from, help));
  const id = randomUUID();
  await room.write(REPORT, [id, organisation, youthId, trajectory, insteadOf, activity, from]);
  await room.tell({ subject: youth(youthId), object: { type: 'AlternativeAtHome', id }, organisation });
  return { alternativeId: id, youthId };
}

/** Says that an alternative is over, and whether it held. */
export async function endAlternativeAtHome(room: Room, { alternative, version, on, outcome }: EndAlternativeAtHomeInput): Promise<AlternativeChanged> {
  const { id, youthId, organisation, ...row }: AlternativeRow = await room.need(alternativesById, alternative);
  if (row.version !== version) versionConflict(row.version);
  hold(mayEnd({ from: row.during.from ?? '', until: row.during.until ?? null }, on));
  const [done] = await room.write(END, [id, version, on, outcome]);
  if (!done) versionConflict(version + 1);
  await room.tell({ subject: youth(youthId), object: { type: 'AlternativeAtHome', id }, organisation });
  return { alternativeId: id, youthId };
}
