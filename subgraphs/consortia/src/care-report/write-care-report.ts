import { randomUUID } from 'node:crypto';
import { hold, notFound, type Room, youth } from '@ketengraaf/door';
import type { TrajectoryRow } from '../trajectory/trajectory.row';
import { trajectoriesById } from '../trajectory/trajectory.store';
import type { WriteCareReportInput } from './care-report.input';
import type { CareReportWritten } from './care-report.outcome';
import { mayReplace, mayReportOn, type ToReplace } from './care-report.rules';
import { contributesOnDay, keepReport, reportToReplace } from './care-report.store';

/** Writes a report in the name of who treats; one that corrects another leaves that as it is. */
export async function writeCareReport(room: Room, input: WriteCareReportInput): Promise<CareReportWritten> {
  const { organisation, youthId }: TrajectoryRow = await room.need(trajectoriesById, input.trajectory);
  // the trajectory says whose the help is; what is written is care content, and may only be written by who may write that
  await room.may(youth(youthId), organisation);
  const { trajectory, careProvider, kind, on, content, replaces = null } = input;
  const [found] = await room.rows<{ readonly contributes: boolean }>(contributesOnDay, [trajectory, careProvider, on]);
  hold(mayReportOn(on, found?.contributes ?? false, (await room.enter()).today));
  if (replaces !== null) {
    const [replaced] = await room.rows<ToReplace>(reportToReplace, [replaces]);
    hold(mayReplace(replaced, trajectory, careProvider));
  }
  const id = randomUUID();
  const [written] = await room.write(keepReport, [id, trajectory, organisation, youthId, careProvider, kind, on, content, replaces]);
  if (!written) notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'CareReport', id }, organisation });
  return { reportId: id, youthId };
}
