import type { TokenSubject } from '@ketengraaf/stack';

/** One part in a story. */
export type Part =
  | 'teamLead'
  | 'director'
  | 'successor'
  | 'outsider'
  | 'mother'
  | 'youth'
  | 'practitioner'
  | 'coordinator'
  | 'helper'
  | 'careDesk'
  | 'carer'
  | 'otherDesk'
  | 'contractManager';

/** Who plays a part: what the story calls them, in Dutch, and for whom their token is. */
export interface Player {
  readonly name: string;
  readonly token: TokenSubject;
  /** The row in the staff of the employer; of the family there is none. */
  readonly staff?: string;
}

/** Who plays which part. */
export type Players = Readonly<Record<Part, Player>>;
