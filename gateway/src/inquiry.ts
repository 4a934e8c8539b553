import type { Caller } from '@ketengraaf/core';
import type { RequestCost } from './admission/admit';
import type { Trace } from './trace';
import type { Problem } from './upstream/problem';
import type { Sources } from './upstream/sources';

/** One question of one client, from its arrival to its answer; made per request and never shared. */
export interface Inquiry {
  /** Who asks; nobody when the gateway runs open. */
  readonly caller: Caller | undefined;
  /** The client's own token as received, for the parties to judge. */
  readonly authorization: string | undefined;
  readonly trace: Trace;
  /** When it came (ms, on the clock of `performance`). */
  readonly began: number;
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal;
  /** How each party that was asked is doing. */
  readonly sources: Sources;
  /** What parties refused or could not do, at paths in the client's terms. */
  readonly problems: Problem[];
  /** What it costs, where clients are told. */
  readonly cost?: RequestCost;
}
