import type { Word } from '@ketengraaf/subgraph';
import { CareServiceResolver } from './care-service.resolver';
import { CareServiceRow } from './care-service.row';

/** What members offer for their consortium. */
export const careService: Word = { rows: [CareServiceRow], resolvers: [CareServiceResolver] };
