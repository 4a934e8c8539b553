import { operationFromDocument } from '@apollo/federation-internals';
import type { PlanNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { LoadedSupergraph } from '../supergraph/load-supergraph';
import type { Decisions } from './decisions';
import { plannerDocument } from './planner-document';
import type { ClientOperation } from './read-operation';

/** Plans an operation of a validated document; throws a GraphQLError if that cannot be done within the limits. */
export function planOperation({ planner, plannerSchema, keys }: LoadedSupergraph, { document }: ClientOperation, decisions: Decisions): PlanNode | undefined {
  try {
    const operation = operationFromDocument(plannerSchema, plannerDocument(document, keys, decisions), { validate: false });
    const { node } = planner.buildQueryPlan(operation, { overrideConditions: new Map(decisions.overrides) });
    if (node?.kind === 'Subscription') throw new GraphQLError('Subscriptions are not executed here.');
    return node;
  } catch (error) {
    throw error instanceof GraphQLError ? error : new GraphQLError('The operation cannot be planned.', { originalError: error as Error });
  }
}
