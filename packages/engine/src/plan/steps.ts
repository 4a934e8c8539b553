import type { FetchNode, PlanNode, ResponsePath } from '@apollo/query-planner';
import type { OperationDefinitionNode } from 'graphql';
import type { Conditions } from './conditions';
import { decide } from './decide';

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

/** The fetches of a plan under conditions that are known, each after those it waits for. */
export function stepsOf(plan: PlanNode | undefined, conditions: Conditions): readonly Step[] {
  const steps: Step[] = [];
  /** Adds the steps below a node; gives those that who comes after the node waits for. */
  function add(node: PlanNode | undefined, path: readonly string[], after: readonly Step[]): readonly Step[] {
    switch (node?.kind) {
      case undefined:
        return after;
      case 'Fetch': {
        const operation = decide(node.operation, conditions);
        if (!operation) return after;
        const step: Step = { fetch: node, operation, path, after, level: 1 + Math.max(-1, ...after.map(({ level }) => level)) };
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
      case 'Condition':
        return add(conditions.get(node.condition) ? node.ifClause : node.elseClause, path, after);
      case 'Defer':
        throw new Error('The plan holds a Defer node, though the planner was told that nobody defers.');
    }
  }
  add(plan, [], []);
  return steps;
}

function plainPath(path: ResponsePath): string[] {
  return path.map(String);
}
