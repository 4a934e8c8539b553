import type { Word } from '@ketengraaf/subgraph';
import { ConsentResolver } from './consent.resolver';
import { ConsentRow } from './consent.row';
import { ConsentActsResolver, ConsentAnsweredResolver, ConsentAskedResolver } from './consent-acts.resolver';
import { ConsentCourseRow } from './consent-course.row';

/** Who may see what by consent, from the question to its end. */
export const consent: Word = {
  rows: [ConsentRow, ConsentCourseRow],
  resolvers: [ConsentResolver, ConsentActsResolver, ConsentAskedResolver, ConsentAnsweredResolver],
};
