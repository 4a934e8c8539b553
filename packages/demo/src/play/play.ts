import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer } from '@ketengraaf/stack';
import type { Act, Chapter } from './act';
import { filledIn, valueAt } from './known';
import { matches } from './matches';
import { operationOf } from './operations';

/** Asks the graph in the name of who plays a part. */
export type AskAs = (part: Act['who'], text: string, variables: Readonly<Record<string, unknown>>) => Promise<Answer>;

/** Who follows a story while it is played. */
export interface Listener {
  begins(chapter: Chapter): void;
  played(act: Act, answer: Answer, count: number): void;
}

/** How a story went: how many acts came out as they should, and of those how many were refusals. */
export interface Outcome {
  readonly acts: number;
  readonly refusals: number;
  /** The act that did not, with what came back; nothing was played after it. */
  readonly failed?: { readonly act: Act; readonly answer: Answer };
}

const LONGEST_TELLING_MS = 15_000;
const ASK_AGAIN_AFTER_MS = 200;

/** Plays a story act by act, up to the first that does not give what it should. */
export async function play(story: readonly Chapter[], ask: AskAs, listener: Listener, signal?: AbortSignal): Promise<Outcome> {
  const known = new Map<string, unknown>();
  let [acts, refusals] = [0, 0];
  for (const chapter of story) {
    listener.begins(chapter);
    for (const act of chapter.acts) {
      signal?.throwIfAborted();
      const { text } = operationOf(act.run);
      const variables = filledIn(act.with ?? {}, known);
      const expected = { ...act, back: filledIn(act.back, known) };
      let answer = await ask(act.who, text, variables);
      for (const end = Date.now() + LONGEST_TELLING_MS; act.onceTold && !cameOut(expected, answer) && Date.now() < end; ) {
        await sleep(ASK_AGAIN_AFTER_MS, undefined, { signal });
        answer = await ask(act.who, text, variables);
      }
      if (!cameOut(expected, answer)) return { acts, refusals, failed: { act, answer } };
      acts += 1;
      if (act.isRefusal) refusals += 1;
      for (const [name, path] of Object.entries(act.keeps ?? {})) known.set(name, valueAt(answer.data, path));
      listener.played(act, answer, acts);
    }
  }
  return { acts, refusals };
}

function cameOut({ back, withheld = [], keeps = {} }: Act, { data, errors, extensions }: Answer): boolean {
  if (errors?.length || !matches(back, data)) return false;
  const reasons = ((extensions?.access ?? []) as readonly { readonly reason: string }[]).map(({ reason }) => reason);
  return withheld.every((reason) => reasons.includes(reason)) && Object.values(keeps).every((path) => valueAt(data, path) !== undefined);
}
