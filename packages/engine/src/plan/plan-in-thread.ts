import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { PlanNode } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Planner, PlanningLimits, PlanQuestion } from './planner';
import type { ThreadAnswer, ThreadData } from './planner-thread';
import { tooComplex } from './too-complex';

interface Waiting {
  readonly question: PlanQuestion;
  resolve(node: PlanNode | undefined): void;
  reject(error: GraphQLError): void;
}

/** Operations that may wait for the planner; of more than these, nobody would wait for the last. */
const MOST_WAITING = 1_000;

/**
 * A planner in a thread of its own, that plans one operation at a time. One that takes too long is refused and its thread replaced, so
 * that no document holds up others for longer than that, and none at all those that are planned already. The thread keeps no process alive.
 */
export function planInThread(supergraph: string, limits: PlanningLimits, options: WorkerOptions = {}): Planner {
  const queue: Waiting[] = [];
  let asked: Waiting | undefined;
  let timer: NodeJS.Timeout | undefined;
  let thread: Worker | undefined;
  let isReady = false;
  let isClosed = false;

  function start(): Worker {
    const workerData: ThreadData = { supergraph, limits };
    const started = new Worker(require.resolve('./planner-thread'), { ...options, workerData });
    started.unref();
    isReady = false;
    started.on('message', (answer: ThreadAnswer) => started === thread && hear(answer));
    started.on('error', () => started === thread && replace('The operation cannot be planned.'));
    return started;
  }

  function hear(answer: ThreadAnswer): void {
    if (answer === 'ready') isReady = true;
    else if ('refused' in answer) settle((one) => one.reject(new GraphQLError(answer.refused)));
    else settle((one) => one.resolve(answer.node));
    next();
  }

  function settle(how: (one: Waiting) => void): void {
    clearTimeout(timer);
    const one = asked;
    asked = undefined;
    if (one) how(one);
  }

  function next(): void {
    if (asked || isClosed) return;
    if (!thread && queue.length > 0) thread = start();
    if (!isReady) return;
    asked = queue.shift();
    if (!asked) return;
    timer = setTimeout(() => replace('The operation takes too long to plan: ask less at once.'), limits.planningMs);
    thread?.postMessage(asked.question);
  }

  /** Gives up on what is being planned, and on the thread with it. */
  function replace(why: string): void {
    void thread?.terminate();
    thread = undefined;
    isReady = false;
    const gaveUpBeforeAsked = asked === undefined;
    settle((one) => one.reject(tooComplex(why)));
    // A thread that does not even start would be started for ever.
    if (gaveUpBeforeAsked) for (const one of queue.splice(0)) one.reject(unavailable());
    next();
  }

  thread = start();
  return {
    plan(question) {
      if (isClosed || queue.length >= MOST_WAITING) throw unavailable();
      return new Promise((resolve, reject) => {
        queue.push({ question, resolve, reject });
        next();
      });
    },
    async close() {
      isClosed = true;
      settle((one) => one.reject(unavailable()));
      for (const one of queue.splice(0)) one.reject(unavailable());
      await thread?.terminate();
    },
  };
}

function unavailable(): GraphQLError {
  return new GraphQLError('No operation can be planned now.', { extensions: { code: 'PLANNER_UNAVAILABLE' } });
}
