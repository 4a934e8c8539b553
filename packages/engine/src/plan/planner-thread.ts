import { parentPort, workerData } from 'node:worker_threads';
import type { PlanNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { buildSupergraph } from '../supergraph/build-supergraph';
import { planHere } from './plan-here';
import type { PlanningLimits, PlanQuestion } from './planner';

/** What the thread is started with. */
export interface ThreadData {
  /** As `prepareSupergraph` made it, printed; it was built before the thread was started, and so is valid. */
  readonly supergraph: string;
  readonly limits: PlanningLimits;
}

/** What the thread answers, once when it is ready and once for each question. */
export type ThreadAnswer = 'ready' | { readonly node: PlanNode | undefined } | { readonly refused: string };

const { supergraph, limits } = workerData as ThreadData;
const planner = planHere(buildSupergraph(supergraph, { isValid: true }), limits);

function answerTo(question: PlanQuestion): ThreadAnswer {
  try {
    return { node: planner.plan(question) as PlanNode | undefined };
  } catch (error) {
    // Planning throws nothing else; what else there is, is not for clients.
    return { refused: error instanceof GraphQLError ? error.message : 'The operation cannot be planned.' };
  }
}

parentPort?.on('message', (question: PlanQuestion) => parentPort?.postMessage(answerTo(question)));
parentPort?.postMessage('ready' satisfies ThreadAnswer);
