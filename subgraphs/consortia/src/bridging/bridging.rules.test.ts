import { bridgedUntil } from './bridging.rules';

const NEVER = { startedOn: '2026-03-02', endedOn: null };

test.each<[string, Parameters<typeof bridgedUntil>, object]>([
  ['its first day', ['2026-03-02', NEVER, 50_000], { weeks: 1, costCents: 50_000, isTooLong: false, isTooCostly: false }],
  ['its seventh day', ['2026-03-08', NEVER, 50_000], { weeks: 1, costCents: 50_000 }],
  ['its eighth day', ['2026-03-09', NEVER, 50_000], { weeks: 2, costCents: 100_000 }],
  ['the last day of thirteen weeks', ['2026-05-31', NEVER, 50_000], { weeks: 13, isTooLong: false }],
  ['the day after', ['2026-06-01', NEVER, 50_000], { weeks: 14, isTooLong: true, isTooCostly: false }],
  ['ten thousand euro', ['2026-03-02', NEVER, 1_000_000], { costCents: 1_000_000, isTooCostly: false }],
  ['a cent more', ['2026-03-02', NEVER, 1_000_001], { isTooCostly: true }],
  ['long after its end', ['2026-12-01', { startedOn: '2026-03-02', endedOn: '2026-03-10' }, 50_000], { weeks: 2, costCents: 100_000, isTooLong: false }],
  ['before it began', ['2026-03-01', NEVER, 50_000], { weeks: 0, costCents: 0 }],
  ['no day of beginning', ['2026-03-02', { startedOn: null, endedOn: null }, 50_000], { weeks: 0, costCents: 0 }],
])('bridging care on %s', (_, asked, expected) => expect(bridgedUntil(...asked)).toMatchObject(expected));
