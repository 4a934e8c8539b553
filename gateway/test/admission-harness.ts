import { parse } from 'graphql';
import type { Limits } from '../src/admission/limits';
import type { DocumentRule } from '../src/admission/rule';
import { Refusal } from '../src/refusal';

/** Limits as they are in production. */
export const PRODUCTION: Limits = { depth: 12, aliases: 30, tokens: 1_000, cost: 20_000 };

/** The refusal that something throws; fails if it throws none. */
export function refusalOf(attempt: () => unknown): Refusal {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}

/** Holds one rule against a table of documents: those it lets pass, and those it refuses with a code. */
export function testRule(rule: DocumentRule, allowed: Readonly<Record<string, string>>, refused: Readonly<Record<string, string>>, code: string): void {
  test.each(Object.entries(allowed))('allows %s', (_name, document) => {
    expect(() => rule(parse(document), PRODUCTION)).not.toThrow();
  });
  test.each(Object.entries(refused))('refuses %s', (_name, document) => {
    const parsed = parse(document);
    const began = performance.now();
    const { of, status, reasons } = refusalOf(() => rule(parsed, PRODUCTION));
    expect({ of, status, codes: reasons.map((reason) => reason.code) }).toEqual({ of: 'document', status: 400, codes: [code] });
    // Bounded time, with room for a busy machine: a doubling that is followed through takes minutes.
    expect(performance.now() - began).toBeLessThan(1_000);
  });
}

/** `{ a { a { .. } } }` with a number of levels. */
export function nested(levels: number, open = 'a {', leaf = 'a', close = '}'): string {
  return `${open.repeat(levels - 1)}${leaf}${close.repeat(levels - 1)}`;
}

/** Fragments of which each spreads the next one twice: 2^times fields in a few lines. */
export function doubling(times: number, spread: (name: string) => string = (name) => `...${name} ...${name}`, leaf = 'a'): string {
  const fragments = Array.from({ length: times }, (_unused, index) => `fragment F${index} on Query { ${index + 1 < times ? spread(`F${index + 1}`) : leaf} }`);
  return `{ ...F0 } ${fragments.join(' ')}`;
}
