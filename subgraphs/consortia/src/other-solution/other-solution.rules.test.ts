import { mayBeginOn, mayEndOn } from './other-solution.rules';

const TODAY = '2026-06-01';

test.each<[string, string | null, string | null, string | null, string | undefined]>([
  ['2026-06-01', null, '2026-03-02', null, undefined],
  ['2026-03-02', '2026-03-02', '2026-03-02', null, undefined],
  ['2026-03-01', null, '2026-03-02', null, 'during_the_help'],
  ['2026-06-01', null, null, null, 'during_the_help'],
  ['2026-06-02', null, '2026-03-02', null, 'not_ahead'],
  ['2026-05-01', '2026-04-30', '2026-03-02', null, 'ends_after_it_began'],
  ['2026-04-01', null, '2026-03-02', '2026-05-01', 'help_runs'],
])('begun on %s, meant until %s, in help from %s to %s: %s', (from, plannedUntil, startedOn, endedOn, rule) => {
  expect(mayBeginOn(from, plannedUntil, { startedOn, endedOn }, TODAY)?.rule).toBe(rule);
});

test.each([
  ['2026-05-01', null, undefined],
  ['2026-06-01', null, undefined],
  ['2026-04-30', null, 'ends_after_it_began'],
  ['2026-06-02', null, 'not_ahead'],
  ['2026-05-20', '2026-05-10', 'solution_runs'],
])('begun on 1 May, ended on %s when over since %s: %s', (on, until, rule) => {
  expect(mayEndOn(on, { from: '2026-05-01', until }, TODAY)?.rule).toBe(rule);
});
