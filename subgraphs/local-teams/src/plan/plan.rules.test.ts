import { isEvaluationOverdue, type PlanInPhase, phaseOf, writtenDueOn } from './plan.rules';

test.each([
  ['the day before', '2026-03-01', null, '2026-02-28', false],
  ['the day itself', '2026-03-01', null, '2026-03-01', false],
  ['the day after', '2026-03-01', null, '2026-03-02', true],
  ['no date agreed', null, null, '2026-03-02', false],
  ['closed since', '2026-03-01', '2026-03-01', '2026-03-02', false],
])('a plan on %s of its evaluation', (_name, nextEvaluationOn, closedOn, today, overdue) => {
  expect(isEvaluationOverdue({ nextEvaluationOn, closedOn }, today)).toBe(overdue);
});

const draft: PlanInPhase = { state: 'DRAFT', intakeBeganOn: null, intakeDoneOn: null, closingBeganOn: null };

test.each<[string, Partial<PlanInPhase>, string]>([
  ['was just opened', {}, 'REGISTRATION'],
  ['has an intake', { intakeBeganOn: '2026-01-02' }, 'INTAKE'],
  ['had its intake', { intakeBeganOn: '2026-01-02', intakeDoneOn: '2026-01-09' }, 'START_MEETING'],
  ['was adopted', { state: 'ADOPTED' }, 'EXECUTION'],
  ['is carried out', { state: 'IN_EXECUTION' }, 'EXECUTION'],
  ['was evaluated', { state: 'EVALUATED' }, 'PROGRESS_MEETING'],
  ['comes to its end', { state: 'EVALUATED', closingBeganOn: '2026-06-01' }, 'CLOSING'],
  ['was closed as a draft', { state: 'CLOSED' }, 'CLOSING'],
])('a plan that %s is in its phase', (_name, over, phase) => {
  expect(phaseOf({ ...draft, ...over })).toBe(phase);
});

test('a plan that was asked for on paper is due within fourteen days, one nobody asked for is not', () => {
  expect([writtenDueOn({ writtenRequestedOn: '2026-02-20' }), writtenDueOn({ writtenRequestedOn: null })]).toEqual(['2026-03-06', null]);
});
