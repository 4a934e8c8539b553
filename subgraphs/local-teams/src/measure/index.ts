import type { Word } from '@ketengraaf/subgraph';
import { MeasureActsResolver, MeasureEndedResolver, MeasureRecordedResolver, MeasuresResolver } from './measure.resolver';
import { MeasureRow } from './measure.row';

/** Child protection measures: what runs, and recording and ending them. */
export const measure: Word = { rows: [MeasureRow], resolvers: [MeasuresResolver, MeasureActsResolver, MeasureRecordedResolver, MeasureEndedResolver] };
