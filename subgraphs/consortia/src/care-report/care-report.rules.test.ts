import { mayReplace, mayReportOn } from './care-report.rules';

const TODAY = '2026-06-10';

test.each([
  ['today', TODAY, true, undefined],
  ['earlier', '2026-05-01', true, undefined],
  ['on a day ahead', '2026-06-11', true, 'not_ahead'],
  ['on a day without a contribution', TODAY, false, 'reports_on_own_contribution'],
])('a member reports %s or not', (_, on, contributes, rule) => expect(mayReportOn(on, contributes, TODAY)?.rule).toBe(rule));

test.each([
  ['of the same member about the same help', { trajectory: 'help', careProvider: 'member', isReplaced: false }, undefined],
  ['that was replaced', { trajectory: 'help', careProvider: 'member', isReplaced: true }, 'report_is_replaced_once'],
  ['of another member', { trajectory: 'help', careProvider: 'other', isReplaced: false }, 'replaces_of_the_same_help'],
  ['about other help', { trajectory: 'other', careProvider: 'member', isReplaced: false }, 'replaces_of_the_same_help'],
  ['that is not there', undefined, 'replaces_of_the_same_help'],
])('a report %s is replaced or not', (_, report, rule) => expect(mayReplace(report, 'help', 'member')?.rule).toBe(rule));
