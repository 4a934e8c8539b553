import type { Word } from '@ketengraaf/subgraph';
import { LetterResolver } from './letter.resolver';
import { ReferralLetterRow } from './letter.row';

/** What referrers asked and families prefer. */
export const letter: Word = {
  rows: [ReferralLetterRow],
  resolvers: [LetterResolver],
};
