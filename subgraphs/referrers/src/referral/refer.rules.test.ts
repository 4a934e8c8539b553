import { type Choosers, isOpen, madeBy, mayChoose, mayEnterDecision, mayGoTo, mayWithdraw } from './refer.rules';

const TODAY = '2026-06-01';
const [CHILD, TEENAGER, NEARLY, SIXTEEN] = ['2014-06-02', '2014-06-01', '2010-06-02', '2010-06-01'];
const by = (birthDate: string | null, isYouthNamed: boolean, holders: number, strangers = 0): Choosers => ({ birthDate, isYouthNamed, holders, strangers });

test.each<[string, Choosers, string | undefined]>([
  ['nobody', by(CHILD, false, 0), 'chosen_by_the_family'],
  ['a stranger', by(CHILD, false, 0, 1), 'chosen_by_the_family'],
  ['a parent and a stranger', by(CHILD, false, 1, 1), 'chosen_by_the_family'],
  ['a parent, the day before the twelfth birthday', by(CHILD, false, 1), undefined],
  ['the child alone, that day', by(CHILD, true, 0), 'authority_chooses_below_16'],
  ['a parent alone, on the twelfth birthday', by(TEENAGER, false, 1), 'youth_chooses_too_from_12'],
  ['the youth alone, that day', by(TEENAGER, true, 0), 'authority_chooses_below_16'],
  ['both, that day', by(TEENAGER, true, 1), undefined],
  ['the youth alone, the day before the sixteenth birthday', by(NEARLY, true, 0), 'authority_chooses_below_16'],
  ['the youth alone, on the sixteenth birthday', by(SIXTEEN, true, 0), undefined],
  ['a parent alone, that day', by(SIXTEEN, false, 2), 'youth_chooses_from_16'],
  ['the youth alone, of unknown age', by(null, true, 0), 'authority_chooses_below_16'],
  ['a parent alone, of unknown age', by(null, false, 1), 'youth_chooses_too_from_12'],
  ['both, of unknown age', by(null, true, 1), undefined],
])('a choice by %s', (_, choosers, rule) => {
  expect(mayChoose(choosers, TODAY)?.rule).toBe(rule);
});

test.each<[Choosers, boolean, string]>([
  [by(SIXTEEN, true, 0), false, 'YOUTH'],
  [by(TEENAGER, true, 1), false, 'FAMILY'],
  [by(CHILD, false, 1), false, 'FAMILY'],
  [by(SIXTEEN, true, 0), true, 'FAMILY_WITH_REFERRER'],
])('%j with the referrer %s is a choice by %s', (choosers, withReferrer, maker) => {
  expect(madeBy(choosers, withReferrer)).toBe(maker);
});

test('an open referral goes to another consortium than where it is, and a closed one nowhere', () => {
  expect(mayGoTo('east', { consortiumId: null, closedOn: null })).toBeUndefined();
  expect(mayGoTo('east', { consortiumId: 'north', closedOn: null })).toBeUndefined();
  expect(mayGoTo('east', { consortiumId: 'east', closedOn: null })?.rule).toBe('another_consortium');
  expect(mayGoTo('east', { consortiumId: 'north', closedOn: TODAY })?.rule).toBe('referral_is_open');
  expect([isOpen({ closedOn: null }), isOpen({ closedOn: TODAY })?.rule]).toEqual([undefined, 'referral_is_open']);
});

test.each([
  ['ACCESS_DESK', TODAY, true, undefined],
  ['CERTIFIED_INSTITUTION_WORKER', TODAY, true, 'court_decision_is_entered_by_access'],
  ['ACCESS_DESK', '2026-05-01', true, undefined],
  ['ACCESS_DESK', TODAY, false, 'decided_by_a_court'],
  ['ACCESS_DESK', '2026-06-02', true, 'not_ahead'],
  ['GENERAL_PRACTITIONER', TODAY, true, 'court_decision_is_entered_by_access'],
  ['CUSTODIAL_PARENT', TODAY, true, 'court_decision_is_entered_by_access'],
] as const)('%s enters a decision of %s, by a court %s: %s', (role, decidedOn, isCourt, rule) => {
  expect(mayEnterDecision(role, decidedOn, isCourt, TODAY)?.rule).toBe(rule);
});

test('what a court decided is not the family’s to withdraw', () => {
  expect([mayWithdraw({ court: 'x' }, true), mayWithdraw({ court: 'x' }, false), mayWithdraw({ court: null }, true)].map((one) => one?.rule)).toEqual([
    'court_decision_stands',
    undefined,
    undefined,
  ]);
});
