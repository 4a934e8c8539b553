import type { DataClass, Reason } from '@ketengraaf/core';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Inquiry } from '../inquiry';
import type { Path, Problem } from '../upstream/problem';
import type { Source } from '../upstream/sources';

/** What an answer says about itself, in `extensions`. */
interface Explanation {
  /** How each party that was asked did, by name. */
  readonly sources: readonly Source[];
  /** What was withheld, by whom and why; a place and class once. */
  readonly access: readonly { readonly path: Path; readonly party: string; readonly dataClass: DataClass; readonly reason: Reason }[];
  /** The trace id, to be reported with a problem. */
  readonly trace: string;
  /** What was asked was estimated to cost, and what the answer holds; told in development only. */
  readonly cost?: { readonly estimated: number; readonly actual: number };
}

/**
 * Turns a result and what the parties said into the answer: one error for each party that is missing, refusals moved from
 * the errors to `extensions.access`, and no `errors` at all if there are none.
 */
export function explain({ data, errors = [] }: ExecutionResult, { sources, problems, trace, cost }: Inquiry): ExecutionResult {
  const heard = sources.list();
  const told = [
    ...heard.filter(({ state }) => state === 'UNAVAILABLE').map(({ party }) => unavailable(party)),
    ...problems.filter(({ withheld }) => !withheld).map(toldOf),
    ...errors,
  ];
  const extensions: Explanation = {
    sources: heard,
    access: accessOf(problems),
    trace: trace.id,
    ...(cost && { cost: { estimated: cost.estimated, actual: cost.actual(data) } }),
  };
  return { data, ...(told.length > 0 && { errors: told }), extensions: { ...extensions } };
}

function accessOf(problems: readonly Problem[]): Explanation['access'] {
  const entries = problems.flatMap(({ party, path = [], withheld }) => (withheld ? [{ path, party, ...withheld }] : []));
  const once = new Map(entries.map((entry) => [JSON.stringify([entry.path, entry.dataClass]), entry]));
  return [...once.values()];
}

function unavailable(party: string): GraphQLError {
  return new GraphQLError(`${party} did not answer; what it adds is missing.`, { extensions: { code: 'PARTY_UNAVAILABLE', party } });
}

function toldOf({ party, code, message, path }: Problem): GraphQLError {
  return new GraphQLError(message, { path, extensions: { code, party } });
}
