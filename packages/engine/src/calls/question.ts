import type { PartyRequest } from '../party';
import type { DataObject } from './walk';

/** An object that an answer is joined into, and by which of the entry's paths it was found. */
export interface Target {
  readonly object: DataObject;
  readonly path: number;
}

/** What one entry of a call asks in one execution. */
export interface Asked {
  /** Its name in the party's answer; none if it is the whole answer. */
  readonly name: string | undefined;
  readonly paths: readonly (readonly string[])[];
  /** What stays empty if there is no answer. */
  readonly blanks: readonly (readonly string[])[];
  /** By representation (a root entry has one, unsent): the objects it stands for. */
  readonly targets: readonly (readonly Target[])[];
  /** Changes what the party answered into what the planner expects. */
  readonly rewrite: ((value: unknown) => void) | undefined;
  /** Names the planner gave to fields that a party would mix up, with the names they stand for. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** A call that is ready to be sent. */
export interface Question {
  readonly request: PartyRequest;
  readonly asked: readonly Asked[];
}
