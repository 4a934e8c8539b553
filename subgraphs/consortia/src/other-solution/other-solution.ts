import { randomUUID } from 'node:crypto';
import type { Day } from '@ketengraaf/core';
import { hold, notFound, type Room, versionConflict, youth } from '@ketengraaf/door';
import type { TrajectoryRow } from '../trajectory/trajectory.row';
import { trajectoriesById } from '../trajectory/trajectory.store';
import type { BeginOtherSolutionInput, EndOtherSolutionInput } from './other-solution.input';
import type { OtherSolutionChanged } from './other-solution.outcome';
import type { OtherSolutionRow } from './other-solution.row';
import { mayBeginOn, mayEndOn } from './other-solution.rules';
import { endSolution, heldHelp, keepSolution, solutionsById } from './other-solution.store';

interface Help {
  readonly startedOn: Day | null;
  readonly endedOn: Day | null;
}

/** Begins something within help that no product code names, in the name of who treats; nobody outside the consortium is asked. */
export async function beginOtherSolution(room: Room, input: BeginOtherSolutionInput): Promise<OtherSolutionChanged> {
  const { organisation, youthId }: TrajectoryRow = await room.need(trajectoriesById, input.trajectory);
  // the trajectory says whose the help is; what is decided is care content, and may only be written by who may write that
  await room.may(youth(youthId), organisation);
  const { trajectory, kind, what, from, plannedUntil = null } = input;
  const [help] = await room.rows<Help>(heldHelp, [trajectory]);
  if (!help) notFound();
  hold(mayBeginOn(from, plannedUntil, help, (await room.enter()).today));
  const id = randomUUID();
  const [kept] = await room.write(keepSolution, [id, trajectory, organisation, youthId, kind, what, from, plannedUntil]);
  if (!kept) notFound();
  await room.tell({ subject: youth(youthId), object: { type: 'OtherSolution', id }, organisation });
  return { solutionId: id, youthId };
}

/** Ends it on its last day, with what came of it. */
export async function endOtherSolution(room: Room, { solution, version, on, outcome }: EndOtherSolutionInput): Promise<OtherSolutionChanged> {
  const { id, youthId, organisation, ...row }: OtherSolutionRow = await room.need(solutionsById, solution);
  if (row.version !== version) versionConflict(row.version);
  hold(mayEndOn(on, { from: row.during.from ?? '', until: row.during.until ?? null }, (await room.enter()).today));
  const [done] = await room.write(endSolution, [id, version, on, outcome]);
  if (!done) versionConflict(version + 1);
  await room.tell({ subject: youth(youthId), object: { type: 'OtherSolution', id }, organisation });
  return { solutionId: id, youthId };
}
