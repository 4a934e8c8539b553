import type { GraphQLError } from 'graphql';
import type { Path } from 'graphql/jsutils/Path';

/** One execution of a compiled query. */
export interface Run {
  readonly context: unknown;
  /** The variables, coerced. */
  readonly variables: Record<string, unknown>;
  readonly errors: GraphQLError[];
  /** Arguments by field, coerced when they are first needed. */
  readonly given: Map<object, Record<string, unknown>>;
}

/** Makes of what a resolver gave what the answer has, at once or later. Throws, or rejects with, what is wrong with it. */
export type Complete = (value: unknown, path: Path, run: Run) => unknown;

/** Whether a value comes later. */
export function isLater(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as { then?: unknown } | null | undefined)?.then === 'function';
}
