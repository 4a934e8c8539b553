import type { Word } from '@ketengraaf/subgraph';
import { MeasureRow } from './measure.row';

/** Child protection measures. */
export const measure: Word = { rows: [MeasureRow] };
