import type { Day } from '@ketengraaf/core';
import { holdsOn, type Span } from '../holds-on';

/** A code with the span in which it held; the code in use now has no end. */
export interface DatedCode extends Span {
  readonly code: string;
  readonly name: string;
}

/** A code that was succeeded by another. */
export interface FormerCode extends DatedCode {
  readonly until: Day;
}

/** The code in use now, from the day after the last of those it succeeded. */
export function sinceFormed(current: { readonly code: string; readonly name: string }, former: readonly FormerCode[]): DatedCode {
  const [last] = former.map(({ until }) => until).sort((one, other) => (one < other ? 1 : -1));
  return { code: current.code, name: current.name, from: last ?? null, until: null };
}

/**
 * Under which codes a municipality's territory stood on a day. Asked by a former code: that code as long as it held, then its
 * successor. Asked by the code of now: all it was joined of, on a day before.
 */
export function codesOn(day: Day, asked: string, current: DatedCode, former: readonly FormerCode[]): DatedCode[] {
  const then = [current, ...former].filter((code) => holdsOn(code, day));
  const own = then.filter(({ code }) => code === asked);
  return (own.length > 0 ? own : then).sort((one, other) => (one.code < other.code ? -1 : 1));
}
