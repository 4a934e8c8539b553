import { mayContributeFrom, mayEndOn, mayStartOn, mayStopOn, mustBridge } from './course.rules';

const TODAY = '2026-06-10';
const WAITS = { acceptedOn: '2026-06-03', startedOn: null, leftOn: null };
const RUNS = { startedOn: '2026-06-01', endedOn: null };
const NOTHING_LASTS = { placement: false, alternative: false };

test.each([
  ['accepted, today', TODAY, WAITS, undefined],
  ['accepted that day', '2026-06-03', WAITS, undefined],
  ['accepted later', '2026-06-02', WAITS, 'help_after_acceptance'],
  ['on a day ahead', '2026-06-11', WAITS, 'not_ahead'],
  ['not accepted', TODAY, { ...WAITS, acceptedOn: null }, 'accepted_first'],
  ['off the list', TODAY, { ...WAITS, leftOn: '2026-06-04' }, 'still_on_the_list'],
  ['helped already', TODAY, { ...WAITS, startedOn: '2026-06-04' }, 'still_on_the_list'],
])('help that was %s begins or not', (_, on, entry, rule) => expect(mayStartOn(on, entry, TODAY)?.rule).toBe(rule));

test.each([
  ['from the first day', '2026-06-01', RUNS, false, undefined],
  ['from a day ahead', '2026-07-01', RUNS, false, undefined],
  ['before the help', '2026-05-31', RUNS, false, 'during_the_help'],
  ['to help that has not begun', TODAY, { ...RUNS, startedOn: null }, false, 'during_the_help'],
  ['to help that ended', TODAY, { ...RUNS, endedOn: '2026-06-05' }, false, 'help_runs'],
  ['twice', TODAY, RUNS, true, 'contributes_once'],
])('a member contributes %s or not', (_, on, help, already, rule) => expect(mayContributeFrom(on, help, already)?.rule).toBe(rule));

test.each([
  ['after a day', '2026-06-02', null, undefined],
  ['on its first day', '2026-06-01', null, 'contribution_lasts_a_day'],
  ['earlier than meant', '2026-06-04', '2026-06-05', undefined],
  ['when it has ended', '2026-06-05', '2026-06-05', 'contribution_runs'],
])('a contribution ends %s or not', (_, on, until, rule) => expect(mayStopOn(on, { from: '2026-06-01', until })?.rule).toBe(rule));

test.each([
  ['today', TODAY, RUNS, NOTHING_LASTS, undefined],
  ['on its first day', '2026-06-01', RUNS, NOTHING_LASTS, undefined],
  ['before it began', '2026-05-31', RUNS, NOTHING_LASTS, 'during_the_help'],
  ['on a day ahead', '2026-06-11', RUNS, NOTHING_LASTS, 'not_ahead'],
  ['twice', TODAY, { ...RUNS, endedOn: TODAY }, NOTHING_LASTS, 'help_runs'],
  ['while the youth is placed', TODAY, RUNS, { placement: true, alternative: true }, 'placement_ends_first'],
  ['while an alternative runs', TODAY, RUNS, { placement: false, alternative: true }, 'alternative_ends_first'],
])('help ends %s or not', (_, on, help, lasts, rule) => expect(mayEndOn(on, help, lasts, TODAY)?.rule).toBe(rule));

test.each([
  [true, 'an entry', undefined],
  [true, null, 'bridges_a_wait'],
  [false, 'an entry', 'bridges_no_wait'],
  [false, null, undefined],
])('that it must bridge is %s, of what bridges %s', (wanted, entry, rule) => expect(mustBridge(wanted, entry)?.rule).toBe(rule));
