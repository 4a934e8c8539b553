import { type MeantPlace, mayBeGiven, mayBeginOn, mayEndOn } from './place.rules';

const GROUP: MeantPlace = { residenceType: 'GROUP', courtAuthorisation: null, locationOf: 'MEMBER', reservation: 'NONE' };

test.each<[what: string, of: Partial<MeantPlace>, rule: string | undefined]>([
  ['a group of a member', {}, undefined],
  ['secure care without a court', { residenceType: 'SECURE' }, 'secure_care_is_authorised'],
  ['secure care with one', { residenceType: 'SECURE', courtAuthorisation: 'C/16/1' }, undefined],
  ['a group of somebody else', { locationOf: 'OTHER' }, 'place_is_of_a_member'],
  ['a group nowhere', { locationOf: 'NOBODY' }, 'place_has_a_location'],
  ['a foster family at home', { residenceType: 'FOSTER_FAMILY', locationOf: 'NOBODY' }, undefined],
  ['a foster family at the location of somebody else', { residenceType: 'FOSTER_FAMILY', locationOf: 'OTHER' }, 'place_is_of_a_member'],
  ['a place that was confirmed', { reservation: 'CONFIRMED' }, undefined],
  ['a place that was not', { reservation: 'OTHER' }, 'reservation_is_confirmed'],
])('%s', (_, of, rule) => {
  expect(mayBeGiven({ ...GROUP, ...of })?.rule).toBe(rule);
});

test.each([
  ['2026-03-02', null, '2026-03-02', undefined],
  ['2026-03-02', null, '2026-03-01', 'placed_during_the_help'],
  [null, null, '2026-03-01', 'placed_during_the_help'],
  ['2026-03-02', '2026-05-01', '2026-04-30', undefined],
  ['2026-03-02', '2026-05-01', '2026-05-01', 'placed_during_the_help'],
])('help from %s to %s, a placement from %s: %s', (startedOn, endedOn, day, rule) => {
  expect(mayBeginOn(day, { startedOn, endedOn })?.rule).toBe(rule);
});

test.each([
  ['2026-03-02', null, '2026-03-03', undefined],
  ['2026-03-02', null, '2026-03-02', 'placement_lasts_a_day'],
  ['2026-03-02', '2026-05-01', '2026-04-30', undefined],
  ['2026-03-02', '2026-05-01', '2026-05-01', 'placement_runs'],
])('a placement from %s to %s, ended on %s: %s', (from, until, day, rule) => {
  expect(mayEndOn(day, { from, until })?.rule).toBe(rule);
});
