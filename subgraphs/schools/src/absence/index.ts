import type { Word } from '@ketengraaf/subgraph';
import { AbsenceResolver } from './absence.resolver';
import { AbsenceSignalRow } from './absence.row';
import { AbsenceActsResolver } from './absence-acts.resolver';

/** Signals of absence. */
export const absence: Word = { rows: [AbsenceSignalRow], resolvers: [AbsenceResolver, AbsenceActsResolver] };
