import { catalogue } from '@ketengraaf/door';
import { IndicatorMeasurementRow, IndicatorRow, IndicatorTargetRow } from './indicator.row';
import type { Indicator, IndicatorMeasurement, IndicatorTarget } from './indicator.type';

const BY_TIME = { row: IndicatorTargetRow, order: 't.indicator, t.during' } as const;

const showTarget = ({ id, value, during, indicator }: IndicatorTargetRow): IndicatorTarget => ({
  id,
  value,
  from: during.from ?? null,
  until: during.until ?? null,
  indicatorCode: indicator,
});

/** Indicators by their code. */
export const indicatorsByCode = catalogue<IndicatorRow, Indicator>({ name: 'indicators_by_code', row: IndicatorRow, by: 'code', show: (row) => ({ ...row }) });

/** The targets of goals. */
export const targetsOfGoals = catalogue<IndicatorTargetRow, IndicatorTarget>({ ...BY_TIME, name: 'targets_of_goals', by: 'goal', show: showTarget });

/** The targets of contracts. */
export const targetsOfContracts = catalogue<IndicatorTargetRow, IndicatorTarget>({
  ...BY_TIME,
  name: 'targets_of_contracts',
  by: 'contract',
  show: showTarget,
});

/** What was measured towards targets, the latest period first. */
export const measurementsOfTargets = catalogue<IndicatorMeasurementRow, IndicatorMeasurement>({
  name: 'measurements_of_targets',
  row: IndicatorMeasurementRow,
  by: 'target',
  order: 't.over desc',
  show: ({ value, over, measuredOn, source }) => ({ value, from: over.from ?? null, until: over.until ?? null, measuredOn, source }),
});
