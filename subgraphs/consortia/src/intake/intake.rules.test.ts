import { answerBy, isLate, mayAnswer, mayHaveIntake } from './intake.rules';

test.each([
  ['a Monday', '2026-06-01', '2026-06-08'],
  ['a Friday', '2026-06-05', '2026-06-12'],
  ['a Saturday', '2026-06-06', '2026-06-12'],
  ['a Sunday', '2026-06-07', '2026-06-12'],
  ['a Thursday at the end of a year', '2026-12-31', '2027-01-07'],
])('what came on %s is answered within five working days', (_, receivedOn, last) => expect(answerBy(receivedOn)).toBe(last));

const OPEN = { appliedOn: '2026-06-01', acceptedOn: null, intakeOn: null, startedOn: null, leftOn: null };
const ACCEPTED = { ...OPEN, acceptedOn: '2026-06-03' };

test.each([
  ['open, on the last day', OPEN, '2026-06-08', false],
  ['open, a day later', OPEN, '2026-06-09', true],
  ['accepted in time, long ago', ACCEPTED, '2026-12-01', false],
  ['refused a day late', { ...OPEN, leftOn: '2026-06-09' }, '2026-12-01', true],
])('an answer that is %s is late or not', (_, entry, today, late) => expect(isLate(entry, today)).toBe(late));

test.each([
  ['open', OPEN, undefined],
  ['accepted', ACCEPTED, 'answered_once'],
  ['off the list', { ...OPEN, leftOn: '2026-06-02' }, 'still_on_the_list'],
  ['helped', { ...ACCEPTED, startedOn: '2026-06-04' }, 'still_on_the_list'],
])('a referral that is %s is answered or not', (_, entry, rule) => expect(mayAnswer(entry)?.rule).toBe(rule));

test.each([
  ['accepted', ACCEPTED, '2026-06-03', undefined],
  ['not accepted', OPEN, '2026-06-03', 'accepted_first'],
  ['accepted later', ACCEPTED, '2026-06-02', 'intake_after_acceptance'],
  ['accepted, on a day ahead', ACCEPTED, '2026-06-11', 'not_ahead'],
  ['had before', { ...ACCEPTED, intakeOn: '2026-06-04' }, '2026-06-05', 'one_intake'],
  ['off the list', { ...ACCEPTED, leftOn: '2026-06-04' }, '2026-06-05', 'still_on_the_list'],
])('an intake %s is recorded or not', (_, entry, on, rule) => expect(mayHaveIntake(entry, on, '2026-06-10')?.rule).toBe(rule));
