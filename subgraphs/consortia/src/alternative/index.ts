import type { Word } from '@ketengraaf/subgraph';
import { AlternativesResolver } from './alternative.resolver';
import { AlternativeRow } from './alternative.row';

/** Help at home instead of residence. */
export const alternative: Word = { rows: [AlternativeRow], resolvers: [AlternativesResolver] };
