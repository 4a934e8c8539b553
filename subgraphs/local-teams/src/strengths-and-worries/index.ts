import type { Word } from '@ketengraaf/subgraph';
import { StrengthsAndWorriesResolver } from './strengths-and-worries.resolver';
import { StrengthOrWorryRow } from './strengths-and-worries.row';
import { StrengthsAndWorriesActsResolver } from './strengths-and-worries-acts.resolver';

/** What goes well in a family and what does not. */
export const strengthsAndWorries: Word = { rows: [StrengthOrWorryRow], resolvers: [StrengthsAndWorriesResolver, StrengthsAndWorriesActsResolver] };
