import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Engine } from '../create-engine';

/** What is read of a request of Apollo Server. */
export interface ApolloRequest<C> {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly request: { readonly variables?: Record<string, unknown> };
  readonly context: C;
  /** The schema the document was validated against. */
  readonly schema: GraphQLSchema;
}

type SchemaListener = (schema: { apiSchema: GraphQLSchema; coreSupergraphSdl: string }) => void;

/** An engine in the form that Apollo Server takes as its `gateway`. */
export interface ApolloGatewayOver<C> {
  onSchemaLoadOrUpdate(listener: SchemaListener): () => void;
  load(options?: unknown): Promise<{ executor(request: ApolloRequest<C>): Promise<ExecutionResult<Record<string, unknown>>> }>;
  stop(): Promise<void>;
  /**
   * Puts another engine, for a new supergraph, in the place of this one, when it has planned the hundred operations that were used most.
   * Requests underway end with the engine they were validated for, which is closed after the last.
   */
  replace(engine: Engine<C>): Promise<void>;
}

const MOST_WARMED = 100;

/** How an engine is served. */
export interface ApolloGatewayOptions<C> {
  /** Finds in a context whether the client has gone. */
  readonly signalOf?: (context: C) => AbortSignal | undefined;
  /** Gives the data of answers that lack nothing as `JsonText`; the server then needs `stringifyResult: resultText`. */
  readonly asText?: (context: C) => boolean;
}

/** Serves an engine behind Apollo Server: `new ApolloServer({ gateway: apolloGateway(engine) })`. */
export function apolloGateway<C>(engine: Engine<C>, { signalOf = () => undefined, asText = () => false }: ApolloGatewayOptions<C> = {}): ApolloGatewayOver<C> {
  const listeners = new Set<SchemaListener>();
  const engines = new WeakMap<GraphQLSchema, Engine<C>>();
  const underway = new Map<Engine<C>, number>();
  let current = engine;

  function announce(): void {
    engines.set(current.apiSchema, current);
    for (const listener of listeners) listener({ apiSchema: current.apiSchema, coreSupergraphSdl: current.supergraphSdl });
  }

  async function execute(by: Engine<C>, { document, operationName, request: { variables }, context }: ApolloRequest<C>): ReturnType<Engine<C>['execute']> {
    underway.set(by, (underway.get(by) ?? 0) + 1);
    try {
      return await by.execute({ document, operationName, variables, context, signal: signalOf(context), asText: asText(context) });
    } finally {
      underway.set(by, (underway.get(by) ?? 0) - 1);
      closeIfDone(by);
    }
  }

  function closeIfDone(one: Engine<C>): void {
    if (one === current || (underway.get(one) ?? 0) > 0) return;
    underway.delete(one);
    void one.close();
  }

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      announce();
      return { executor: (request) => execute(engines.get(request.schema) ?? current, request) };
    },
    async stop() {
      listeners.clear();
      await current.close();
    },
    async replace(next) {
      await next.warm(current.used().slice(0, MOST_WARMED));
      const before = current;
      current = next;
      announce();
      closeIfDone(before);
    },
  };
}
