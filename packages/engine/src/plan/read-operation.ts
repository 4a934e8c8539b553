import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, print } from 'graphql';
import { conditionVariables } from './conditions';

/** One operation of a client's document, before it is planned. */
export interface ClientOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that `@skip` and `@include` depend on. */
  readonly conditions: readonly string[];
  /** The same for all documents that ask the same, however they are laid out. */
  readonly key: string;
}

/** Finds the operation that is asked for; throws a GraphQLError if there is none, or it cannot be executed here. */
export function readOperation(document: DocumentNode, operationName: string | undefined): ClientOperation {
  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const operation = operationName === undefined ? operations[0] : operations.find(({ name }) => name?.value === operationName);
  if (!operation || (operationName === undefined && operations.length > 1)) {
    throw new GraphQLError('The document must hold the operation that is asked for, or just one.');
  }
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw new GraphQLError('Subscriptions are not executed here.');
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  return {
    document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
    operation,
    fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])),
    conditions: conditionVariables(document),
    key: print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }),
  };
}
