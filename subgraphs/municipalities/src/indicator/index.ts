import type { Word } from '@ketengraaf/subgraph';
import { ContractIndicatorResolver, IndicatorTargetResolver } from './indicator.resolver';
import { IndicatorMeasurementRow, IndicatorRow, IndicatorTargetRow } from './indicator.row';
import { IndicatorActsResolver } from './indicator-acts.resolver';

/** By what goals and contracts are measured. */
export const indicator: Word = {
  rows: [IndicatorRow, IndicatorTargetRow, IndicatorMeasurementRow],
  resolvers: [ContractIndicatorResolver, IndicatorTargetResolver, IndicatorActsResolver],
};
