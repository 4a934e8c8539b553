import { type ExecutionResult, parse, validate } from 'graphql';
import { createEngine, type EngineOptions } from '../src/create-engine';
import { type Parties, parties, type Subgraph } from './subgraphs';

/** An engine over parties, as tests ask it. */
export interface TestEngine extends Parties {
  ask(query: string, variables?: Record<string, unknown>, operationName?: string): Promise<Plain>;
}

/** A result as a client reads it. */
export interface Plain {
  readonly data?: unknown;
  readonly errors?: { message: string; path?: (string | number)[]; extensions?: Record<string, unknown> }[];
}

/** Starts an engine over the parties of a test. A document that is not valid fails the test, not the engine. */
export function engineOver(subgraphs: readonly Subgraph[], options: Partial<EngineOptions<unknown>> = {}): TestEngine {
  const all = parties(subgraphs);
  const engine = createEngine<unknown>({ supergraph: all.supergraph, parties: all.send, ...options });
  return {
    ...all,
    async ask(query, variables, operationName) {
      const document = parse(query);
      const [wrong] = validate(engine.apiSchema, document);
      if (wrong) throw wrong;
      return plain(await engine.execute({ document, variables, operationName, context: undefined }));
    },
  };
}

/** A result after it went over the wire. */
export function plain(result: ExecutionResult): Plain {
  return JSON.parse(JSON.stringify(result)) as Plain;
}
