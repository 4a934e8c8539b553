import type { TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from '../parties';

/** What proofs are made of. */
export interface Proving {
  readonly stack: TestStack;
  readonly parties: readonly PartyAtHand[];
}
