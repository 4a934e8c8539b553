import { type Kept, kept } from '@ketengraaf/subgraph';
import { absenceOfYouths } from './absence/absence.store';
import { progressOfActions } from './action-progress/action-progress.store';
import { enrolmentOfYouths } from './enrolment/enrolment.store';
import { supportPlansOfYouths } from './support-plan/support-plan.store';

/** All that is kept about a youth here, in the order in which it is exported: every personal table is in it. */
export const EXPORT: readonly Kept[] = [
  kept('Inschrijving op school', enrolmentOfYouths),
  kept('Ontwikkelingsperspectief', supportPlansOfYouths),
  kept('Verzuimsignaal', absenceOfYouths),
  kept('Voortgang van een afspraak op school', progressOfActions),
];
