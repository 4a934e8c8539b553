import { type ExecutionResult, GraphQLError } from 'graphql';
import { clientPath } from './answer/client-path';
import { introspect } from './answer/introspect';
import { KnownCauses } from './answer/known-causes';
import type { Shaping } from './answer/shape';
import type { Finding, Run } from './calls/run';
import { runCalls } from './calls/run-calls';
import type { CompiledOperation } from './compile-operation';
import type { PartyResult, Send } from './party';
import { plannerVariable } from './plan/planner-variable';
import type { ClientOperation } from './plan/read-operation';
import type { LoadedSupergraph } from './supergraph/load-supergraph';

/** What one execution needs. */
export interface Execution<C> {
  readonly supergraph: LoadedSupergraph;
  readonly client: ClientOperation;
  readonly compiled: CompiledOperation;
  /** As the client sent them, found to be what the operation declares. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: C;
  readonly send: Send<C>;
  readonly onPartyResult: ((result: PartyResult<C>) => void) | undefined;
  readonly signal: AbortSignal | undefined;
  readonly mostErrors: number;
}

type Result = ExecutionResult<Record<string, unknown>>;

/** Executes a compiled operation once: makes its calls, then shapes the answer. */
export async function execute<C>(execution: Execution<C>): Promise<Result> {
  const { calls, shape } = execution.compiled;
  const run = runOf(execution);
  await runCalls(calls, run);
  const errors: GraphQLError[] = [];
  const data = shape(run.data, shapingOf(execution, run, errors));
  return errors.length > 0 ? { data, errors } : { data };
}

function runOf<C>({ supergraph, variables, context, send, onPartyResult, signal, mostErrors, client }: Execution<C>): Run<C> {
  const declared = client.operation.variableDefinitions ?? [];
  const sent = declared.flatMap(({ variable: { name } }) =>
    Object.hasOwn(variables, name.value) ? [[plannerVariable(name.value), variables[name.value]]] : [],
  );
  return {
    data: {},
    variables: Object.fromEntries(sent),
    context,
    send,
    onPartyResult,
    signal,
    kinship: supergraph.kinship,
    findings: [],
    blanks: [],
    mostFindings: mostErrors,
  };
}

/** Tells first what parties reported, then what the answer itself lacks, each cause once. */
function shapingOf<C>({ supergraph, client, variables, mostErrors }: Execution<C>, { findings, blanks }: Run<C>, errors: GraphQLError[]): Shaping {
  const { operation, fragments } = client;
  const inClientTerms = <S extends string | number>(path: readonly S[]): S[] => clientPath(path, operation.selectionSet, { fragments }, supergraph.keys);
  const unselected: (string | number)[][] = [];
  for (const { message, path, extensions } of findings) {
    const known = path && inClientTerms(path);
    if (path && known && known.length < path.length) unselected.push(known);
    errors.push(errorOf({ message, path: known && known.length > 0 ? known : undefined, extensions }));
  }
  const causes = new KnownCauses(
    errors.flatMap(({ path }) => (path ? [path] : [])),
    [...blanks.map(inClientTerms), ...unselected],
  );
  const path: (string | number)[] = [];
  return {
    path,
    report(code, message, neverCame) {
      if (errors.length < mostErrors && !causes.explain(path, neverCame)) errors.push(errorOf({ message, path: [...path], extensions: { code } }));
    },
    introspect: (field) => introspect(supergraph.apiSchema, field, fragments, operation, variables),
  };
}

function errorOf({ message, path, extensions }: Finding): GraphQLError {
  return new GraphQLError(message, { path, extensions: { ...extensions } });
}
