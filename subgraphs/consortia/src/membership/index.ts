import type { Word } from '@ketengraaf/subgraph';
import { MembershipActsResolver } from './membership.resolver';

/** Members that join and leave a consortium. */
export const membership: Word = { resolvers: [MembershipActsResolver] };
