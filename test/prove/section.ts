import type { TestStack } from '@ketengraaf/testkit';
import type { PartyAtHand } from './parties';

/** What every proof is run on. */
export interface Stage {
  readonly stack: TestStack;
  readonly parties: readonly PartyAtHand[];
  readonly seed: string;
}

/** What came of a proof, as one line of the table says it. */
export interface Finding {
  readonly ran: string;
  readonly outcome: string;
  readonly holds: boolean;
}

/** One of the long proofs: the flag that says how much of it, how much without that flag, and how it is run. */
export interface Section {
  readonly what: string;
  readonly flag: string;
  readonly usage: string;
  readonly usual: number;
  run(stage: Stage, count: number, progress: (done: number) => void): Promise<Finding>;
}
