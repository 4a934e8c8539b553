import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';

/** One fetch of a plan, and what it waits for. */
export interface Step {
  readonly fetch: FetchNode;
  readonly operation: OperationDefinitionNode;
  /** Where its answer belongs: names of fields, `@` for each list. */
  readonly path: readonly string[];
  readonly after: readonly Step[];
  /** When it can be done at the earliest: one later than the latest it waits for. */
  readonly level: number;
}

/** The fetches of a plan, each after those it waits for. Plans are made when conditions are decided, and nobody defers. */
export function stepsOf(plan: PlanNode | undefined): readonly Step[] {
  const steps: Step[] = [];
  /** Adds the steps below a node; gives those that who comes after the node waits for. */
  function add(node: PlanNode | undefined, path: readonly string[], after: readonly Step[]): readonly Step[] {
    switch (node?.kind) {
      case undefined:
        return after;
      case 'Fetch': {
        const step: Step = { fetch: node, operation: operationIn(node.operation), path, after, level: 1 + Math.max(-1, ...after.map(({ level }) => level)) };
        steps.push(step);
        return [step];
      }
      case 'Sequence':
        return node.nodes.reduce((before, next) => add(next, path, before), after);
      case 'Parallel': {
        const ends = new Set(node.nodes.flatMap((branch) => add(branch, path, after)));
        // A branch without any fetch ends where it began, which whoever comes after the others waits for anyway.
        return ends.size > 0 ? [...ends] : after;
      }
      case 'Flatten':
        return add(node.node, [...path, ...plainPath(node.path)], after);
      default:
        throw new Error(`The plan holds a ${node?.kind} node, which the planner was given no reason for.`);
    }
  }
  add(plan, [], []);
  return steps;
}

function plainPath(path: ResponsePath): string[] {
  return path.map(String);
}

function operationIn(text: string): OperationDefinitionNode {
  const operation = parse(text, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('A fetch holds an operation.');
  return operation;
}
