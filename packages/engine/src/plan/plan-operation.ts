import { operationFromDocument } from '@apollo/federation-internals';
import type { PlanNode } from '@apollo/query-planner';
import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { LoadedSupergraph } from '../supergraph/load-supergraph';
import { conditionVariables } from './conditions';
import { plannerDocument } from './planner-document';

/** A client's operation with its plan; the same for all variables. */
export interface PlannedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly plan: PlanNode | undefined;
  /** The variables that `@skip` and `@include` depend on. */
  readonly conditions: readonly string[];
}

/** Plans one operation of a validated document; throws a GraphQLError if that cannot be done within the limits. */
export function planOperation({ planner, plannerSchema, keys }: LoadedSupergraph, document: DocumentNode, operationName: string | undefined): PlannedOperation {
  const definitions = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName === undefined ? definitions[0] : definitions.find(({ name }) => name?.value === operationName);
  if (!operation || (operationName === undefined && definitions.length > 1))
    throw new GraphQLError('The document must hold the operation that is asked for, or just one.');
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new GraphQLError('Subscriptions are not executed here.');
  const node = planner.buildQueryPlan(
    operationFromDocument(plannerSchema, plannerDocument(document, keys), { operationName: operation.name?.value, validate: false }),
  ).node;
  if (node?.kind === 'Subscription') throw new GraphQLError('Subscriptions are not executed here.');
  return {
    operation,
    fragments: new Map(
      document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
    ),
    plan: node,
    conditions: conditionVariables(document),
  };
}
