import {
  type Ending,
  mayAdopt,
  mayBeginIntake,
  mayBeReviewedOn,
  mayClose,
  mustBeIn,
  mustBeOpen,
  mustHaveBeenOffered,
  mustLead,
  type Preparation,
} from './plan-acts.rules';

const ready: Preparation = { variant: 'HEAVY', offersDecided: 1, startMeetingsHeld: 1, goals: 1, signatures: 1 };
const done: Ending = { wasAdopted: true, lastOutcome: 'CLOSE', openGoals: 0, openActions: 0, isSafe: true };

test.each<[string, Partial<Preparation>, string | undefined]>([
  ['was prepared in full', {}, undefined],
  ['is light and has no signed safety plan', { variant: 'LIGHT', signatures: 0 }, undefined],
  ['is heavy and has no signed safety plan', { signatures: 0 }, 'safety_plan_is_signed'],
  ['has no goal', { goals: 0 }, 'a_plan_has_a_goal'],
  ['had no start meeting', { startMeetingsHeld: 0 }, 'start_meeting_comes_first'],
  ['was not offered to the family', { offersDecided: 0, startMeetingsHeld: 0 }, 'family_group_plan_is_offered_first'],
])('a plan that %s is adopted or not', (_name, over, rule) => {
  expect(mayAdopt({ ...ready, ...over })?.rule).toBe(rule);
});

test.each<[string, Partial<Ending>, string | undefined]>([
  ['is done', {}, undefined],
  ['was never looked at for safety', { isSafe: null }, undefined],
  ['has an open action', { openActions: 1 }, 'no_action_is_open'],
  ['has an open goal', { openGoals: 1 }, 'no_goal_is_open'],
  ['is not safe', { isSafe: false }, 'a_plan_closes_in_safety'],
  ['was evaluated to go on', { lastOutcome: 'CONTINUE' }, 'closing_is_evaluated'],
  ['was never adopted, with a goal left', { wasAdopted: false, lastOutcome: null, openGoals: 1 }, undefined],
])('a plan that %s is closed or not', (_name, over, rule) => {
  expect(mayClose({ ...done, ...over })?.rule).toBe(rule);
});

test.each<['LIGHT' | 'HEAVY', string, boolean]>([
  ['LIGHT', '2026-06-01', false],
  ['LIGHT', '2026-06-02', true],
  ['LIGHT', '2027-04-01', true],
  ['LIGHT', '2027-04-02', false],
  ['HEAVY', '2026-12-01', true],
  ['HEAVY', '2026-12-02', false],
])('a %s plan of 1 June 2026 is reviewed on %s: %s', (variant, on, fits) => {
  expect(mayBeReviewedOn(on, variant, '2026-06-01') === undefined).toBe(fits);
});

test('the other rules say what stands in the way and what would satisfy it', () => {
  expect([mustBeOpen({ closedOn: null }), mustLead(true), mustBeIn(['DRAFT'], { state: 'DRAFT' })]).toEqual([undefined, undefined, undefined]);
  expect([mayBeginIntake({ safetyChecks: 1 }), mustHaveBeenOffered({ offersDecided: 1 })]).toEqual([undefined, undefined]);
  const broken = [
    mustBeOpen({ closedOn: '2026-01-01' }),
    mustLead(false),
    mustBeIn(['ADOPTED', 'EVALUATED'], { state: 'DRAFT' }),
    mayBeginIntake({ safetyChecks: 0 }),
    mustHaveBeenOffered({ offersDecided: 0 }),
  ];
  for (const violation of broken)
    expect(violation).toEqual({ rule: expect.stringMatching(/^[a-z_]+$/), message: expect.stringMatching(/\.$/), wouldSatisfy: expect.stringMatching(/\.$/) });
  expect(broken[2]?.wouldSatisfy).toBe('Het plan moet vastgesteld of geëvalueerd zijn.');
});
