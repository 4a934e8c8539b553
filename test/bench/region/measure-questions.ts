import { clientOf, mintToken } from '@ketengraaf/testkit';
import { middle } from '../report/figures';
import { cpuMsOfTree } from '../running/measured-process';
import { type Question, questionsFor, type Tree } from './questions';
import type { RegionWorld } from './region-world';

/** What one question costs, the first time after PostgreSQL was started again and after that. */
export interface QuestionCost {
  readonly name: string;
  readonly kind: Question['kind'];
  /** The page that was asked for: 1, or the 50th, or the last where there are fewer. */
  readonly page: number;
  readonly first: Cost;
  readonly second: Cost;
}

/** Time on the clock, and of the processor in PostgreSQL (ms). */
interface Cost {
  /** False where a party did not answer within its deadline. */
  readonly isAnswered: boolean;
  readonly wallMs: number;
  readonly cpuMs: number;
}

/** A question about one page, and the cursor before it. */
interface Asked {
  readonly question: Question;
  readonly page: number;
  readonly after: string | null;
}

const FAR_PAGE = 50;
const AGAIN = 5;

/**
 * Asks all questions once, so that every process has compiled what it runs and the far pages' cursors are known; starts
 * PostgreSQL again on empty buffers; then times each the first time and, on average, the five times after it.
 */
export async function measureQuestions(world: RegionWorld, say: (sentence: string) => void): Promise<QuestionCost[]> {
  const asked: Asked[] = [];
  for (const question of await questionsFor(world)) {
    asked.push({ question, page: 1, after: null });
    const far = await farPage(world, question);
    if (far.page > 1) asked.push(far);
  }
  say(`region of ${world.families}: PostgreSQL starts again on empty buffers`);
  await world.restartPostgres();
  const costs: QuestionCost[] = [];
  for (const one of asked) {
    const first = await timed(world, one);
    const again: Cost[] = [];
    while (again.length < AGAIN) again.push(await timed(world, one));
    const second = {
      isAnswered: again.every(({ isAnswered }) => isAnswered),
      wallMs: middle(again.map(({ wallMs }) => wallMs)),
      cpuMs: again.reduce((sum, { cpuMs }) => sum + cpuMs, 0) / AGAIN,
    };
    costs.push({ name: one.question.name, kind: one.question.kind, page: one.page, first, second });
  }
  return costs;
}

/** Reads on to the 50th page, or the last. */
async function farPage(world: RegionWorld, question: Question): Promise<Asked> {
  let [page, after]: [number, string | null] = [1, null];
  for (;;) {
    const data = await answerOf(world, { question, page, after });
    const next = data && page < FAR_PAGE ? (question.next?.(data) ?? null) : null;
    if (next === null) return { question, page, after };
    [page, after] = [page + 1, next];
  }
}

async function timed(world: RegionWorld, asked: Asked): Promise<Cost> {
  const before = cpuMsOfTree(world.stack.postgres.pid());
  const began = performance.now();
  const isAnswered = (await answerOf(world, asked)) !== undefined;
  const wallMs = performance.now() - began;
  return { isAnswered, wallMs, cpuMs: cpuMsOfTree(world.stack.postgres.pid()) - before };
}

/** What was answered; undefined where a party was too late. An answer that lacks something else is no measurement. */
async function answerOf({ stack }: RegionWorld, { question, after }: Asked): Promise<Tree> {
  const token = await mintToken(stack, question.as);
  const { body } = await clientOf(stack).ask(question.document, { token, variables: { ...question.variables, ...(after !== null && { after }) } });
  if (body.errors?.every(({ extensions }) => extensions?.code === 'PARTY_UNAVAILABLE')) return undefined;
  const holds = Object.values((body.data ?? {}) as Tree).every((value) => value !== null);
  if (body.errors || !holds) throw new Error(`${question.name} is not answered wholly: ${JSON.stringify(body).slice(0, 500)}`);
  return body.data;
}
