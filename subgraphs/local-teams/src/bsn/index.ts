import type { Word } from '@ketengraaf/subgraph';
import { KeptBsnRow } from './bsn.row';

/** Citizen service numbers. */
export const bsn: Word = { rows: [KeptBsnRow] };
