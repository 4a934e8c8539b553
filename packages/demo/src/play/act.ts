import type { Reason } from '@ketengraaf/core';
import type { Part } from '../scene/parts';
import type { Expected } from './matches';

/** One act of a story: who does what by which operation, and what has to come back. */
export interface Act {
  readonly who: Part;
  /** What is told of it, in Dutch, after the name of who does it. */
  readonly does: string;
  /** The name of an operation, of `schema/operations` or of this package's own. */
  readonly run: string;
  /** Variables; a text `$name` stands for what an earlier act kept under that name. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** What the data must hold; a field that is not named here may be anything. */
  readonly back: Expected;
  /** Reasons for which something must have been withheld. */
  readonly withheld?: readonly Reason[];
  /** What is told of the answer: `{path}` stands for the value at that path of the data. */
  readonly tells?: string;
  /** What later acts need: a name for the value at a path of the data. */
  readonly keeps?: Readonly<Record<string, string>>;
  /** This act is meant to be refused. */
  readonly isRefusal?: true;
  /** Rests on what one party tells another, which takes a moment: asked again until it came, for some seconds. */
  readonly onceTold?: true;
}

/** A part of a story, with its heading in Dutch. */
export interface Chapter {
  readonly title: string;
  readonly acts: readonly Act[];
}
