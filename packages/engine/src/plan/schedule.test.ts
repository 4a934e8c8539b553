import type { FetchNode } from '@apollo/query-planner';
import { schedule } from './schedule';
import { type Step, stepsOf } from './steps';

function fetch(name: string, party: string): FetchNode {
  return { kind: 'Fetch', serviceName: party, operation: '{_entities{__typename}}', operationName: name, operationKind: 'query' as never, requires: [] };
}

function levels(plan: Parameters<typeof stepsOf>[0]): Record<string, number> {
  const steps: readonly Step[] = stepsOf(plan);
  return Object.fromEntries([...schedule(steps)].map(([step, level]) => [step.fetch.operationName, level]));
}

const sequence = (...nodes: never[] | FetchNode[]) => ({ kind: 'Sequence' as const, nodes });
const parallel = (...nodes: NonNullable<Parameters<typeof stepsOf>[0]>[]) => ({ kind: 'Parallel' as const, nodes });

describe('the time of a fetch', () => {
  test('is one later than what it waits for', () => {
    expect(levels(sequence(fetch('a', 'p'), fetch('b', 'q'), fetch('c', 'p')))).toEqual({ a: 0, b: 1, c: 2 });
  });

  test('is later if nobody waits and its party is asked then anyway', () => {
    expect(levels(parallel(sequence(fetch('a', 'p'), fetch('b', 'q')), fetch('c', 'q')))).toEqual({ a: 0, b: 1, c: 1 });
  });

  test('is not later for somebody who waits', () => {
    expect(levels(parallel(sequence(fetch('a', 'p'), fetch('b', 'q')), sequence(fetch('c', 'q'), fetch('d', 'r'))))).toEqual({ a: 0, b: 1, c: 0, d: 1 });
  });

  test('is later for all of a party, or for none of it', () => {
    expect(levels(parallel(sequence(fetch('a', 'p'), fetch('b', 'q')), fetch('c', 'q'), fetch('d', 'q')))).toEqual({ a: 0, b: 1, c: 1, d: 1 });
    expect(levels(parallel(sequence(fetch('a', 'p'), fetch('b', 'q')), sequence(fetch('c', 'q'), fetch('e', 'r')), fetch('d', 'q')))).toMatchObject({
      c: 0,
      d: 0,
    });
  });

  test('is not past the next act of a mutation', () => {
    expect(levels(sequence(fetch('act', 'p'), fetch('a', 'q'), fetch('next act', 'p'), fetch('b', 'q')))).toEqual({ act: 0, a: 1, 'next act': 2, b: 3 });
  });
});
