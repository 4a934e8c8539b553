import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { type CompiledQuery, compileQuery } from './compile-query';

/** What is executed. */
interface Execution {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly context: unknown;
}

/** Executes valid documents over one schema. May throw, or reject, as `execute` of graphql-js does. */
export type Execute = (execution: Execution) => Promise<ExecutionResult> | ExecutionResult;

/**
 * Executes queries compiled, each compiled once for as long as its document is kept. What is rare is executed by graphql-js as it stands:
 * acts, and documents that leave parts out with `@skip` and `@include` (the engine decides those before it asks).
 */
export function executorOf(schema: GraphQLSchema): Execute {
  const known = new WeakMap<OperationDefinitionNode, CompiledQuery | 'as it stands'>();

  function compiledFor(document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery | 'as it stands' {
    const compiled = known.get(operation) ?? (isPlainQuery(document, operation) ? compileQuery(schema, document, operation) : 'as it stands');
    known.set(operation, compiled);
    return compiled;
  }

  return ({ document, operationName, variables, context }) => {
    const operation = getOperationAST(document, operationName);
    const compiled = operation ? compiledFor(document, operation) : 'as it stands';
    if (compiled !== 'as it stands') return compiled(variables, context);
    return execute({ schema, document, contextValue: context, variableValues: variables, operationName });
  };
}

function isPlainQuery(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let isPlain = operation === OperationTypeNode.QUERY;
  visit(document, {
    Directive() {
      isPlain = false;
    },
    [Kind.VARIABLE_DEFINITION]: () => false,
  });
  return isPlain;
}
