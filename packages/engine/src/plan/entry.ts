import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';

/** A question about entities within a call: what is asked of each, and where those are that it is asked about. */
export interface EntityEntry {
  readonly kind: 'entities';
  /** The name of its answer in the party's answer. */
  readonly name: string;
  /** The name of the variable with the representations. */
  readonly variable: string;
  readonly paths: readonly (readonly string[])[];
  /** What a party must be told of an entity. */
  readonly requires: readonly QueryPlanSelectionNode[];
  readonly inputRewrites: readonly FetchDataRewrite[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  /** What is asked of each, as text. */
  readonly selections: string;
  /** The client's variables it uses, with their definitions as text. */
  readonly variables: readonly Variable[];
}

/** A question that a call is on its own. */
export interface RootEntry {
  readonly kind: 'root';
  readonly paths: readonly (readonly string[])[];
  readonly outputRewrites: readonly FetchDataRewrite[];
  readonly text: string;
  /** The names of its fields. */
  readonly fields: readonly string[];
  readonly variables: readonly Variable[];
}

/** A variable of the client's that a party needs. */
export interface Variable {
  readonly name: string;
  readonly definition: string;
}

/** One request to one party. */
export interface Call {
  readonly party: string;
  readonly operationName: string | undefined;
  /** What the operation itself carries: its directives, as text. */
  readonly directives: string;
  readonly entries: readonly [RootEntry] | readonly EntityEntry[];
  /** The calls, by position, that must have ended before. */
  readonly after: readonly number[];
}
