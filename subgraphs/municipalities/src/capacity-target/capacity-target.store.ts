import { catalogue } from '@ketengraaf/door';
import { CapacityCountRow, CapacityTargetRow } from './capacity-target.row';
import type { CapacityCount, CapacityTarget } from './capacity-target.type';
import { wantedPlaces } from './progress.rules';

const show = ({ region: _, ...row }: CapacityTargetRow): CapacityTarget => ({ ...row, wantedPlaces: wantedPlaces(row) });

/** The targets of regions, that of the last day first. */
export const targetsOfRegions = catalogue<CapacityTargetRow, CapacityTarget>({
  name: 'targets_of_regions',
  row: CapacityTargetRow,
  by: 'region',
  order: 't.target_on desc, t.id',
  show,
});

/** Targets by their identifier. */
export const targetsById = catalogue<CapacityTargetRow, CapacityTarget>({ name: 'targets_by_id', row: CapacityTargetRow, by: 'id', show });

/** What was counted of targets, the first count first. */
export const countsOfTargets = catalogue<CapacityCountRow, CapacityCount>({
  name: 'counts_of_targets',
  row: CapacityCountRow,
  by: 'target',
  order: 't.counted_on',
  show: ({ countedOn, places, source }) => ({ countedOn, places, source }),
});
