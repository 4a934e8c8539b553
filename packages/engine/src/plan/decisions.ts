import type { FieldNode } from 'graphql';
import type { Conditions } from './conditions';

/** What is decided of an execution before it is planned: executions decided alike have one plan. */
export interface Decisions {
  /** What `@skip` and `@include` leave in. */
  readonly conditions: Conditions;
  /** Fields the caller may not have. */
  readonly refused: ReadonlySet<FieldNode>;
  /** Which labels of progressive `@override` hold. */
  readonly overrides: ReadonlyMap<string, boolean>;
}
