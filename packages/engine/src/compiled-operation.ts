import { OperationTypeNode } from 'graphql';
import { compileShape, type Shape } from './answer/shape';
import { compileCall } from './calls/compile-call';
import type { CompiledCall } from './calls/run-calls';
import { BoundedMap } from './plan/bounded-map';
import { callsOf } from './plan/calls-of';
import type { PlannedOperation } from './plan/plan-operation';
import { plannerVariable } from './plan/planner-variable';
import { stepsOf } from './plan/steps';
import type { LoadedSupergraph } from './supergraph/load-supergraph';

/** What is executed of an operation when `@skip` and `@include` are decided. */
export interface CompiledOperation {
  readonly calls: readonly CompiledCall[];
  readonly shape: Shape;
}

const MOST_VARIANTS = 16;

/** Gives the compiled operation for values of its conditions; each combination is compiled when it first comes. */
export type Variants = (variables: Readonly<Record<string, unknown>>) => CompiledOperation;

/** Prepares an operation to be executed. `variables` are coerced, so that conditions have their defaults. */
export function variantsOf(supergraph: LoadedSupergraph, planned: PlannedOperation): Variants {
  const variants = new BoundedMap<string, CompiledOperation>(MOST_VARIANTS);
  return (variables) => {
    const key = planned.conditions.map((name) => (variables[name] === true ? '1' : '0')).join('');
    const known = variants.get(key);
    if (known) return known;
    const compiled = compile(supergraph, planned, new Map(planned.conditions.map((name) => [name, variables[name] === true])));
    variants.set(key, compiled);
    return compiled;
  };
}

function compile(
  { apiSchema, keys, kinship }: LoadedSupergraph,
  { operation, fragments, plan }: PlannedOperation,
  conditions: ReadonlyMap<string, boolean>,
): CompiledOperation {
  const root = apiSchema.getRootType(operation.operation);
  if (!root) throw new Error(`Nobody has a ${operation.operation}: the document was not validated.`);
  const forPlan = new Map([...conditions].map(([name, holds]) => [plannerVariable(name), holds]));
  const calls = callsOf(stepsOf(plan, forPlan), operation.operation === OperationTypeNode.MUTATION ? 'mutation' : 'query');
  return {
    calls: calls.map((call) => ({ party: call.party, after: call.after, ask: compileCall(call, kinship) })),
    shape: compileShape({ schema: apiSchema, keys, fragments, conditions }, root, operation.selectionSet),
  };
}
