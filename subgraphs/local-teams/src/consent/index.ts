import type { Word } from '@ketengraaf/subgraph';
import { ConsentResolver } from './consent.resolver';
import { ConsentRow } from './consent.row';

/** Who may see what by consent. */
export const consent: Word = { rows: [ConsentRow], resolvers: [ConsentResolver] };
