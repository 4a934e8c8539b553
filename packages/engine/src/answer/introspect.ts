import { type DocumentNode, executeSync, type FieldNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';
import type { ClientOperation } from '../plan/read-operation';

/** Answers `__schema` and `__type`, wherever they stand, of what clients see. */
export function introspect(
  schema: GraphQLSchema,
  field: FieldNode,
  { fragments, operation: { variableDefinitions } }: Pick<ClientOperation, 'fragments' | 'operation'>,
  variables: Readonly<Record<string, unknown>>,
): unknown {
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation: OperationTypeNode.QUERY,
        variableDefinitions,
        selectionSet: { kind: Kind.SELECTION_SET, selections: [field] },
      },
      ...fragments.values(),
    ],
  };
  const { data } = executeSync({ schema, document, variableValues: variables });
  return data?.[field.alias?.value ?? field.name.value] ?? null;
}
