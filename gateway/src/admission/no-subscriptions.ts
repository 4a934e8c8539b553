import { Kind, OperationTypeNode } from 'graphql';
import { documentRefused } from '../refusal';
import type { DocumentRule } from './rule';

/** This address answers once: queries and mutations, no subscriptions. */
export const noSubscriptions: DocumentRule = ({ definitions }) => {
  const subscribes = definitions.some((definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.SUBSCRIPTION);
  if (subscribes) throw documentRefused('GRAPHQL_VALIDATION_FAILED', 'Subscriptions are not answered here; ask with a query.');
};
