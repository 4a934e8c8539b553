import type { Word } from '@ketengraaf/subgraph';
import { MergerResolver } from './merger.resolver';
import { FormerMunicipalityRow } from './merger.row';

/** Municipalities that were joined into others, by dated codes. */
export const merger: Word = { rows: [FormerMunicipalityRow], resolvers: [MergerResolver] };
