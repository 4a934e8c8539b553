import { type Kept, kept } from '@ketengraaf/subgraph';
import { allocationsOfYouths } from './allocation/allocation.store';
import { residencesOfYouths, staysOfYouths } from './residence/residence.store';

/** All that is kept about a youth here, in the order in which it is exported: every personal table is in it. */
export const EXPORT: readonly Kept[] = [
  kept('Toewijzing', allocationsOfYouths),
  kept('Woongeschiedenis', residencesOfYouths),
  kept('Verblijf met behandeling', staysOfYouths),
];
