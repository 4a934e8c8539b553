import { type ExecutionResult, GraphQLError } from 'graphql';
import { tellFindings } from './answer/findings-told';
import { introspect } from './answer/introspect';
import { JsonText } from './answer/json-text';
import type { Run } from './calls/run';
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
  /** Whether the data of an answer that lacks nothing may be text. */
  readonly asText: boolean;
}

type Result = ExecutionResult<Record<string, unknown>>;

/** Executes a compiled operation once: makes its calls, then shapes the answer; no answer at all for a client that has gone. */
export async function execute<C>(execution: Execution<C>): Promise<Result> {
  const { supergraph, client, variables } = execution;
  const { calls, selection, shape, text } = execution.compiled;
  const run = runOf(execution);
  await runCalls(calls, run);
  if (run.signal?.aborted) return { errors: [new GraphQLError('Nobody waits for the answer any more.', { extensions: { code: 'CANCELLED' } })] };
  const whole = execution.asText && run.findings.length === 0 ? text(run) : undefined;
  if (whole !== undefined) return { data: new JsonText(whole) as unknown as Record<string, unknown> };
  const found = tellFindings(run, selection);
  const path: (string | number)[] = [];
  const data = shape(run.data, {
    path,
    report: (code, message, neverCame) => found.report(code, message, path, neverCame),
    introspect: (field) => introspect(supergraph.apiSchema, field, client, variables),
  });
  const errors = found.errorsOf(data);
  return errors.length > 0 ? { data, errors } : { data };
}

function runOf<C>({ supergraph, variables, context, send, onPartyResult, signal, mostErrors, client }: Execution<C>): Run<C> {
  const declared = client.operation.variableDefinitions ?? [];
  const sent = declared.flatMap(({ variable: { name } }) =>
    Object.hasOwn(variables, name.value) ? [[plannerVariable(name.value), variables[name.value]]] : [],
  );
  return {
    data: {},
    standing: new Set(),
    variables: Object.fromEntries(sent),
    context,
    send,
    onPartyResult,
    signal,
    kinship: supergraph.kinship,
    findings: [],
    blanks: [],
    mostFindings: mostErrors,
    isPlain: true,
  };
}
