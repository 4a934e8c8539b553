import { reading, youth } from '@ketengraaf/door';
import { TrajectoryRow } from './trajectory.row';
import type { Trajectory } from './trajectory.type';

const subjectOf = (row: TrajectoryRow) => youth(row.youthId);

/** Reduced, a trajectory is whether it runs and since when: not which help, nor by whom. */
const disclose = ({ id, youthId, state, startedOn, ...row }: TrajectoryRow, fields: 'ALL' | 'REDUCED'): Trajectory => {
  const reduced = { id, youthId, isRunning: state === 'RUNNING', startedOn };
  return fields === 'ALL'
    ? {
        ...reduced,
        state,
        organisation: row.organisation,
        referralId: row.referralId,
        contractId: row.contractId,
        service: row.service,
        intensity: row.intensity,
        endedOn: row.endedOn,
        endReason: row.endReason,
        continuityArrangement: row.continuityArrangement,
        isBridging: row.bridgingFor !== null,
        bridgingForId: row.bridgingFor,
        version: row.version,
        primaryContact: { id: row.primaryContact, name: row.primaryContactName },
      }
    : {
        ...reduced,
        state: null,
        organisation: null,
        referralId: null,
        contractId: null,
        service: null,
        intensity: null,
        endedOn: null,
        endReason: null,
        continuityArrangement: null,
        isBridging: null,
        version: null,
        bridgingForId: null,
        primaryContact: null,
      };
};

/** The trajectories of youths, the latest first; those that have not started before all others. */
export const trajectoriesOfYouths = reading<TrajectoryRow, Trajectory>({
  name: 'trajectories_of_youths',
  row: TrajectoryRow,
  by: 'youthId',
  classes: ['TRAJECTORY'],
  order: 't.started_on desc nulls first, t.id',
  subjectOf,
  disclose,
});

/** Trajectories by their identifier. */
export const trajectoriesById = reading<TrajectoryRow, Trajectory>({
  name: 'trajectories_by_id',
  row: TrajectoryRow,
  by: 'id',
  classes: ['TRAJECTORY'],
  subjectOf,
  disclose,
});
