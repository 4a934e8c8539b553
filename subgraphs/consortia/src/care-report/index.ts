import type { Word } from '@ketengraaf/subgraph';
import { CareReportResolver, TrajectoryReportsResolver, YouthReportsResolver } from './care-report.resolver';
import { CareReportRow } from './care-report.row';
import { CareReportActsResolver } from './care-report-acts.resolver';

/** What was found and done in help. */
export const careReport: Word = {
  rows: [CareReportRow],
  resolvers: [TrajectoryReportsResolver, YouthReportsResolver, CareReportResolver, CareReportActsResolver],
};
