import { RESIDENCE_TYPES, type ResidenceType } from '@ketengraaf/core';
import { homelikeness, lengthOf, type Moves, movesOf, type Stay } from './placement.rules';

const SCALE: Readonly<Record<ResidenceType, number>> = { OWN_HOME: 1, NETWORK: 2, FOSTER_FAMILY: 3, FAMILY_HOME: 4, SMALL_GROUP: 5, GROUP: 6, SECURE: 7 };

test.each(RESIDENCE_TYPES)('%s has its place on the scale of seven', (residenceType) => {
  expect(homelikeness(residenceType)).toBe(SCALE[residenceType]);
});

const TODAY = '2026-06-01';
const stay = (from: string, until: string | null, residenceType: ResidenceType = 'GROUP'): Stay => ({ residenceType, crisis: false, from, until });

test.each<[what: string, stays: Stay[], expected: Moves]>([
  ['no stay', [], { inTwelveMonths: 0, inAll: 0, isAlert: false, direction: null }],
  ['one stay', [stay('2026-01-01', null)], { inTwelveMonths: 0, inAll: 0, isAlert: false, direction: null }],
  [
    'a move to a family home',
    [stay('2026-03-01', null, 'FAMILY_HOME'), stay('2026-01-01', '2026-03-01')],
    { inTwelveMonths: 1, inAll: 1, isAlert: false, direction: 'MORE_HOMELIKE' },
  ],
  [
    'two moves within a year',
    [stay('2026-01-01', '2026-03-01'), stay('2026-03-01', '2026-05-01'), stay('2026-05-01', null, 'SECURE')],
    { inTwelveMonths: 2, inAll: 2, isAlert: true, direction: 'LESS_HOMELIKE' },
  ],
  [
    'two moves, one of them a year ago to the day',
    [stay('2025-01-01', '2025-06-01'), stay('2025-06-01', '2026-05-01'), stay('2026-05-01', null)],
    { inTwelveMonths: 1, inAll: 2, isAlert: false, direction: 'AS_HOMELIKE' },
  ],
  [
    'two moves, one of them a day less than a year ago',
    [stay('2025-01-01', '2025-06-02'), stay('2025-06-02', '2026-05-01'), stay('2026-05-01', null)],
    { inTwelveMonths: 2, inAll: 2, isAlert: true, direction: 'AS_HOMELIKE' },
  ],
  [
    'a return after thirty days',
    [stay('2026-01-01', '2026-02-01'), stay('2026-03-03', null)],
    { inTwelveMonths: 1, inAll: 1, isAlert: false, direction: 'AS_HOMELIKE' },
  ],
  ['a return after more', [stay('2026-01-01', '2026-02-01'), stay('2026-03-04', null)], { inTwelveMonths: 0, inAll: 0, isAlert: false, direction: null }],
  ['a move that is to come', [stay('2026-01-01', '2026-06-02'), stay('2026-06-02', null)], { inTwelveMonths: 0, inAll: 0, isAlert: false, direction: null }],
])('%s', (_, stays, expected) => {
  expect(movesOf(stays, TODAY)).toEqual(expected);
  expect(movesOf([...stays].reverse(), TODAY)).toEqual(expected);
});

test('a year before 29 February is 1 March', () => {
  const stays = [stay('2023-01-01', '2023-03-01'), stay('2023-03-01', '2024-01-01'), stay('2024-01-01', null)];
  expect(movesOf(stays, '2024-02-28').inTwelveMonths).toBe(2);
  expect(movesOf(stays, '2024-02-29').inTwelveMonths).toBe(1);
});

test.each<[what: string, of: Partial<Stay>, days: number, longAfterDays: number | null, isLong: boolean]>([
  ['half a year in a group', { from: '2025-11-30' }, 183, 183, false],
  ['a day more', { from: '2025-11-29' }, 184, 183, true],
  ['the same in a foster family', { from: '2015-01-01', residenceType: 'FOSTER_FAMILY' }, 4169, null, false],
  ['four weeks of crisis', { from: '2026-05-04', crisis: true, residenceType: 'FOSTER_FAMILY' }, 28, 28, false],
  ['a day more of crisis', { from: '2026-05-03', crisis: true, residenceType: 'FOSTER_FAMILY' }, 29, 28, true],
  ['a stay that ended', { from: '2025-01-01', until: '2025-07-02' }, 182, 183, false],
  ['a stay that is to end', { from: '2026-05-31', until: '2026-12-31' }, 1, 183, false],
  ['a stay to come', { from: '2026-07-01' }, 0, 183, false],
])('%s', (_, of, days, longAfterDays, isLong) => {
  expect(lengthOf({ ...stay('2026-01-01', null), ...of }, TODAY)).toEqual({ days, longAfterDays, isLong });
});
