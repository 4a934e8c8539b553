import type { DataClass, ErrorCode, Reason, WITHHELD } from '@ketengraaf/core';

/** A place in an answer: names of fields as the client calls them, and positions in lists. */
export type Path = readonly (string | number)[];

/** An error of a party that may be told to the client, or a refusal (`WITHHELD`). */
export interface Problem {
  readonly party: string;
  readonly code: ErrorCode | typeof WITHHELD;
  readonly message: string;
  readonly path: Path | undefined;
  /** Of a refusal: which class of data was withheld, and why. */
  readonly withheld?: { readonly dataClass: DataClass; readonly reason: Reason };
}
