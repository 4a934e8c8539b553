import type { Plain } from '../ask';
import { answered, answeredAsText, expected, operationOf, type Scene } from './case';
import { essence, toldTwice, untrue } from './compare';
import { FAULTS, type Fault } from './faults';
import { hash } from './rng';
import type { Operation } from './write-operation';

/** What came of comparing an engine's answers with the truth. */
export interface Differing {
  readonly compared: number;
  /** Operations of which no sound plan was made: told, not answered wrongly. */
  readonly refused: number;
  /** Answers that were made as text. */
  readonly texts: number;
  /** How often each fault was made. */
  readonly spoilt: ReadonlyMap<string, number>;
  /** Answers that are not what they should be, with all that replays them. */
  readonly wrong: readonly object[];
}

/** Asks a scene so many operations: the answer, and its text, must be those of one schema over the same data. */
export async function differ(set: Scene, operations: number): Promise<Differing> {
  const wrong: object[] = [];
  let [compared, refused, texts] = [0, 0, 0];
  for (const { number, operation } of operationsOf(set, operations)) {
    const [ours, theirs] = [await answered(set, operation), await expected(set, operation)];
    if (ours.errors?.[0]?.extensions?.code === 'PLAN_UNSOUND') {
      refused += 1;
      continue;
    }
    const { text, madeAsText } = await answeredAsText(set, operation);
    const [found, right] = [
      { ...essence(ours), toldTwice: toldTwice(ours), text },
      { ...essence(theirs), toldTwice: [], text: JSON.stringify(ours) },
    ];
    if (JSON.stringify(found) !== JSON.stringify(right)) wrong.push({ ...replay(set, number, operation), found, right });
    compared += 1;
    texts += Number(madeAsText);
  }
  return { compared, refused, texts, spoilt: new Map(), wrong };
}

/** The same with parties that fail in half of their answers, in a way of its own for each operation: what is told is true, and what is missing is in the errors. */
export async function differSpoilt(set: Scene, operations: number): Promise<Differing> {
  const wrong: object[] = [];
  const spoilt = new Map<string, number>();
  let compared = 0;
  for (const { number, operation } of operationsOf(set, operations)) {
    const fault = FAULTS[(set.world.seed * 7 + number) % FAULTS.length] as Fault;
    let calls = 0;
    set.spoil = (answer) => {
      calls += 1;
      if (hash(`${set.world.seed}/${number}/${calls}`) % 2 === 0) return answer;
      spoilt.set(fault.name, (spoilt.get(fault.name) ?? 0) + 1);
      return fault.spoil(answer);
    };
    const [ours, theirs] = [await answered(set, operation), await expected(set, operation)];
    set.spoil = undefined;
    const found = faultsIn(ours, theirs, fault);
    if (found.length > 0) wrong.push({ ...replay(set, number, operation), fault: fault.name, found });
    compared += 1;
  }
  return { compared, refused: 0, texts: 0, spoilt, wrong };
}

function faultsIn(ours: Plain, theirs: Plain, fault: Fault): string[] {
  return [...untrue(ours, theirs.data).filter((one) => fault.told || !one.startsWith('nothing')), ...toldTwice(ours)];
}

function operationsOf(set: Scene, operations: number): { number: number; operation: Operation }[] {
  return Array.from({ length: operations }, (_, number) => ({ number, operation: operationOf(set, number) })).flatMap(({ number, operation }) =>
    operation ? [{ number, operation }] : [],
  );
}

function replay({ world: { seed } }: Scene, number: number, { text, variables }: Operation): object {
  return { seed, number, operation: text, variables };
}
