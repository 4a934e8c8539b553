import type { PartyAnswer, PartyError } from '../party';
import type { Ask } from './compile-call';
import { placeErrors } from './place-errors';
import type { Question } from './question';
import { receive } from './receive';
import { knownPlace, noteOnce, type Run } from './run';

/** A call that is ready to be made in any execution. */
export interface CompiledCall {
  readonly party: string;
  readonly ask: Ask;
  readonly after: readonly number[];
}

/** Makes the calls of an execution, each as soon as those it waits for have ended. Ends when all have; never throws. */
export async function runCalls<C>(calls: readonly CompiledCall[], run: Run<C>): Promise<void> {
  const ended: Promise<void>[] = [];
  for (const call of calls) {
    const before = call.after.map((position) => ended[position]);
    ended.push(before.length === 0 ? make(call, run) : Promise.all(before).then(() => make(call, run)));
  }
  await Promise.all(ended);
}

async function make<C>(call: CompiledCall, run: Run<C>): Promise<void> {
  if (run.signal?.aborted) return;
  try {
    await attempt(call, run);
  } catch {
    // What no check foresees, such as data too deep to be walked, is the fault of whose data it is, and costs no other party's.
    const { party } = call;
    noteOnce(run, { message: `${party} gave no usable answer.`, path: undefined, extensions: { code: 'PARTY_FAILED', party } });
  }
}

async function attempt<C>({ party, ask }: CompiledCall, run: Run<C>): Promise<void> {
  await Promise.all(ask(run, run.variables).map((question) => answered(run, party, question)));
}

async function answered<C>(run: Run<C>, party: string, question: Question): Promise<void> {
  const answer = await answerOf(run, party, question);
  if (run.signal?.aborted) return;
  if (!answer) {
    fail(run, party, question);
    return;
  }
  receive(run, party, question.asked, answer);
  placeErrors(run, party, question.asked, answer.errors ?? []);
}

/** The answer, if it has the shape of one. */
async function answerOf<C>(run: Run<C>, party: string, { request }: Question): Promise<PartyAnswer | undefined> {
  const { context, send } = run;
  let answer: PartyAnswer | undefined;
  let thrown: unknown;
  try {
    answer = answerIn(await send(party, request, context));
  } catch (error) {
    thrown = error;
  }
  run.onPartyResult?.({ party, request, answer, thrown, context });
  return answer;
}

function answerIn(given: PartyAnswer | undefined): PartyAnswer | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { data, errors, isPlain } = given;
  const reported: readonly PartyError[] = Array.isArray(errors) ? errors : [];
  if (data === null || data === undefined) return reported.length > 0 ? { data: null, errors: reported } : undefined;
  return typeof data === 'object' && !Array.isArray(data) ? { data, errors: reported, isPlain: isPlain === true } : undefined;
}

function fail<C>(run: Run<C>, party: string, { asked }: Question): void {
  const paths = asked.flatMap((entry) => entry.paths);
  run.blanks.push(...asked.flatMap((entry) => entry.blanks));
  noteOnce(run, {
    message: `${party} gave no usable answer.`,
    path: knownPlace(paths),
    extensions: { code: 'PARTY_FAILED', party },
  });
}
