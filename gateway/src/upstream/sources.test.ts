import type { FailureReason } from './party-failure';
import { sourcesOf } from './sources';

function account(): { sources: ReturnType<typeof sourcesOf>; heard: [string, FailureReason][] } {
  const heard: [string, FailureReason][] = [];
  let clock = 0;
  const now = (): number => {
    clock += 1_000;
    return clock;
  };
  return { heard, sources: sourcesOf(100, now, (party, reason) => void heard.push([party, reason])) };
}

test('parties are listed by name, each once, as of its first answer', () => {
  const { sources } = account();
  sources.answered('schools', 10);
  sources.answered('local-teams', 10);
  sources.answered('schools', 10);
  expect(sources.list()).toEqual([
    { party: 'local-teams', state: 'OK', asOf: '1970-01-01T00:00:02.000Z' },
    { party: 'schools', state: 'OK', asOf: '1970-01-01T00:00:01.000Z' },
  ]);
});

test('over half of the deadline is SLOW, and stays so', () => {
  const { sources } = account();
  sources.answered('schools', 50);
  expect(sources.list()).toMatchObject([{ state: 'OK' }]);
  sources.answered('schools', 51);
  sources.answered('schools', 1);
  expect(sources.list()).toMatchObject([{ state: 'SLOW' }]);
});

test('one failure makes a party UNAVAILABLE, whatever else it answered, and is told once', () => {
  const { sources, heard } = account();
  sources.answered('schools', 1);
  sources.failed('schools', 'STATUS');
  sources.failed('schools', 'DEADLINE');
  sources.answered('schools', 1);
  expect(sources.list()).toEqual([{ party: 'schools', state: 'UNAVAILABLE', asOf: null }]);
  expect(heard).toEqual([['schools', 'STATUS']]);
  expect([sources.failure('schools'), sources.failure('referrers')]).toEqual(['STATUS', undefined]);
});
