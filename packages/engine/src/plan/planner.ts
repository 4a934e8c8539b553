import type { PlanNode } from '@apollo/query-planner';

/** What a planner is asked. */
export interface PlanQuestion {
  /** The planner's own form of an operation, as text; see `plannerDocument`. */
  readonly text: string;
  /** Which labels of progressive `@override` hold. */
  readonly overrides: ReadonlyMap<string, boolean>;
}

/** How much may be planned for one operation. */
export interface PlanningLimits {
  /** Plans the planner weighs before it takes the best so far. */
  readonly evaluatedPlans: number;
  /** Ways to one field the planner considers; an operation with more is refused. */
  readonly paths: number;
  /** How long one operation may be planned (ms); after that it is refused. Only a thread can be stopped. */
  readonly planningMs: number;
}

/** Plans operations over one supergraph. */
export interface Planner {
  /** Plans a valid operation; nothing if nobody need be asked. Throws, or rejects with, a GraphQLError if it cannot be planned. */
  plan(question: PlanQuestion): PlanNode | undefined | Promise<PlanNode | undefined>;
  /** Plans nothing any more. */
  close(): Promise<void>;
}
