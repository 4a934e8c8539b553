import { type DataClass, WITHHELD } from '@ketengraaf/core';
import { parse } from 'graphql';
import { classesOpenTo, whyClosed } from '../identity/rights';
import type { Inquiry } from '../inquiry';
import type { Log } from '../log';
import type { Supergraph } from '../supergraph';
import type { PartyAnswer } from './answer';
import { type Guarded, guardedIn } from './guarded';
import type { Problem } from './problem';

/** Takes out of a party's answer what its asker can never be shown, and says so. */
export type Backstop = (party: string, query: string, answer: PartyAnswer, inquiry: Inquiry) => PartyAnswer;

const MOST_REMEMBERED = 1_000;

/**
 * The wall behind the parties' walls: a value of a class of data that no facts open to this role and purpose is dropped, whoever
 * sent it, noted, and told as withheld. A party that keeps to its own rules never notices: it sends no such value.
 */
export function backstop({ document, schema }: Supergraph, log: Log): Backstop {
  const guardOf = guardedIn(document, schema);
  const known = new Map<string, Guarded>();
  return (party, query, answer, { caller, trace }) => {
    if (!answer.data) return answer;
    const guarded = known.get(query) ?? guardOf(parse(query, { noLocation: true }));
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(query, guarded);
    const open = classesOpenTo(caller);
    const isClosed = (classes: readonly DataClass[]): boolean => !classes.some((dataClass) => open.has(dataClass));
    if (!guarded.needs.some(isClosed)) return answer;
    const problems: Problem[] = [];
    const isLost = guarded.sweep(answer.data, isClosed, (path, dataClass) => {
      problems.push({ party, code: WITHHELD, message: WITHHELD, path, withheld: { dataClass, reason: whyClosed(caller, dataClass) } });
    });
    if (problems.length === 0) return answer;
    const dropped = new Set(problems.flatMap(({ withheld }) => withheld?.dataClass ?? []));
    for (const dataClass of dropped) log({ code: 'DROPPED', trace: trace.id, party, why: dataClass });
    return { ...answer, data: isLost ? null : answer.data, problems: [...answer.problems, ...problems] };
  };
}
