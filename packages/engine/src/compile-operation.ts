import type { Selection } from './answer/selected-fields';
import { compileShape, type Shape } from './answer/shape';
import { compileText, type ShapeText } from './answer/text';
import { compileCall } from './calls/compile-call';
import type { CompiledCall } from './calls/run-calls';
import { callsOf } from './plan/calls-of';
import { checkSteps } from './plan/check-steps';
import type { Decisions } from './plan/decisions';
import { planOperation } from './plan/plan-operation';
import type { ClientOperation } from './plan/read-operation';
import { stepsOf } from './plan/steps';
import type { LoadedSupergraph } from './supergraph/load-supergraph';

/** What is executed of an operation for one set of decisions; the same for all variables that decide nothing. */
export interface CompiledOperation {
  readonly calls: readonly CompiledCall[];
  readonly selection: Selection;
  readonly shape: Shape;
  /** The same as text, of answers that lack nothing. */
  readonly text: ShapeText;
}

/** Plans and compiles an operation; throws a GraphQLError if it cannot be planned. */
export function compileOperation(supergraph: LoadedSupergraph, client: ClientOperation, decisions: Decisions, mostRepresentations: number): CompiledOperation {
  const { apiSchema, keys, kinship } = supergraph;
  const { operation, fragments } = client;
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`Nobody has a ${operation.operation}: the document was not validated.`);
  const steps = stepsOf(planOperation(supergraph, client, decisions));
  checkSteps(steps, supergraph.requirements, kinship);
  const calls = callsOf(steps);
  const selection: Selection = { schema: apiSchema, keys, fragments, ...decisions, root, selectionSet: operation.selectionSet };
  return {
    selection,
    calls: calls.map((call) => ({ party: call.party, after: call.after, ask: compileCall(call, kinship, mostRepresentations) })),
    shape: compileShape(selection),
    text: compileText(selection),
  };
}
