import type { Word } from '@ketengraaf/subgraph';
import { AlternativesResolver } from './alternative.resolver';
import { AlternativeRow } from './alternative.row';
import { AlternativeActsResolver } from './alternative-acts.resolver';

/** Help at home instead of residence. */
export const alternative: Word = { rows: [AlternativeRow], resolvers: [AlternativesResolver, AlternativeActsResolver] };
