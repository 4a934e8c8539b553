import type { Word } from '@ketengraaf/subgraph';
import { LocationRow } from './location.row';

/** Where care is given. */
export const location: Word = { rows: [LocationRow] };
