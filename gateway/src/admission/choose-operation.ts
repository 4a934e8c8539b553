import { type DocumentNode, getOperationAST, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import { documentRefused, requestRefused } from '../refusal';

/** The operation to execute: the one of that name, or the only one. GET is for queries alone. */
export function chooseOperation(document: DocumentNode, operationName: string | undefined, method: string): OperationDefinitionNode {
  const operation = getOperationAST(document, operationName);
  if (!operation) {
    const message =
      operationName === undefined ? 'The document has several operations: say which with "operationName".' : 'The document has no operation with that name.';
    throw documentRefused('BAD_USER_INPUT', message);
  }
  if (method === 'GET' && operation.operation !== OperationTypeNode.QUERY) throw requestRefused(405, 'GET is for queries only.', { allow: 'POST' });
  return operation;
}
