import type { Word } from '@ketengraaf/subgraph';
import { AuthorityActsResolver, AuthorityChangedResolver } from './authority.resolver';

/** Recording, ending, disputing and settling who has authority over a youth. */
export const authority: Word = { resolvers: [AuthorityActsResolver, AuthorityChangedResolver] };
