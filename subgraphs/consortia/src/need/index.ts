import type { Word } from '@ketengraaf/subgraph';
import { NeedResolver } from './need.resolver';

/** What was needed, apart from what is offered. */
export const need: Word = { resolvers: [NeedResolver] };
