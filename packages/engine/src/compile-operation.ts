import { print } from 'graphql';
import type { Selection } from './answer/selected-fields';
import { compileShape, type Shape } from './answer/shape';
import { compileText, type ShapeText } from './answer/text';
import { compileCall } from './calls/compile-call';
import type { CompiledCall } from './calls/run-calls';
import { callsOf } from './plan/calls-of';
import { checkSteps } from './plan/check-steps';
import type { Decisions } from './plan/decisions';
import type { Planner } from './plan/planner';
import { plannerDocument } from './plan/planner-document';
import type { ClientOperation } from './plan/read-operation';
import { stepsOf } from './plan/steps';
import { tooComplex } from './plan/too-complex';
import type { LoadedSupergraph } from './supergraph/load-supergraph';

/** What is executed of an operation for one set of decisions; the same for all variables that decide nothing. */
export interface CompiledOperation {
  readonly calls: readonly CompiledCall[];
  readonly selection: Selection;
  readonly shape: Shape;
  /** The same as text, of answers that lack nothing. */
  readonly text: ShapeText;
}

/** How large a compiled operation may be. */
export interface CompilingLimits {
  /** Fetches of one plan; an operation with more is refused. */
  readonly fetches: number;
  /** Entities that a party is asked about in one request; about more, in several at once. */
  readonly representations: number;
}

/** Plans and compiles an operation; rejects with a GraphQLError if it cannot be planned. */
export async function compileOperation(
  supergraph: LoadedSupergraph,
  planner: Planner,
  client: ClientOperation,
  decisions: Decisions,
  limits: CompilingLimits,
): Promise<CompiledOperation> {
  const { apiSchema, keys, kinship } = supergraph;
  const { operation, fragments } = client;
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`Nobody has a ${operation.operation}: the document was not validated.`);
  const text = print(plannerDocument(client.document, keys, decisions));
  const steps = stepsOf(await planner.plan({ text, overrides: decisions.overrides }));
  if (steps.length > limits.fetches) throw tooComplex(`The operation takes ${steps.length} fetches; ${limits.fetches} are allowed: ask less at once.`);
  checkSteps(steps, supergraph.requirements, kinship);
  const calls = callsOf(steps);
  const selection: Selection = { schema: apiSchema, keys, fragments, ...decisions, root, selectionSet: operation.selectionSet };
  return {
    selection,
    calls: calls.map((call) => ({ party: call.party, after: call.after, ask: compileCall(call, kinship, limits.representations) })),
    shape: compileShape(selection),
    text: compileText(selection),
  };
}
