import { operationFromDocument, type Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { GraphQLError, parse } from 'graphql';
import type { Planner, PlanningLimits } from './planner';

/** A planner that plans where it is called, and holds up everything else there meanwhile. */
export function planHere(supergraph: Supergraph, { evaluatedPlans, paths }: PlanningLimits): Planner {
  const schema = supergraph.apiSchema();
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, debug: { maxEvaluatedPlans: evaluatedPlans, pathsLimit: paths } });
  return {
    plan({ text, overrides }) {
      try {
        const operation = operationFromDocument(schema, parse(text, { noLocation: true }), { validate: false });
        const { node } = planner.buildQueryPlan(operation, { overrideConditions: new Map(overrides) });
        if (node?.kind === 'Subscription') throw new GraphQLError('Subscriptions are not executed here.');
        return node;
      } catch (error) {
        throw error instanceof GraphQLError ? error : new GraphQLError('The operation cannot be planned.', { originalError: error as Error });
      }
    },
    close: async () => undefined,
  };
}
