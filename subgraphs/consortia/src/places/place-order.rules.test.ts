import { URGENCIES, type Urgency } from '@ketengraaf/core';
import { comparePositions, positionOf } from './place-order.rules';
import type { Fit, Unit } from './places.rules';

const place = (id: string, more: Partial<Fit<Unit>> = {}): Fit<Unit> => ({
  unit: { id } as Unit,
  freeFrom: null,
  isStale: false,
  matchedExpertises: ['AUTISM'],
  kilometres: 10,
  ...more,
});
const TWO = { matchedExpertises: ['AUTISM', 'MENTAL_HEALTH'] } as const;

const inOrder: Readonly<Record<Urgency, readonly Fit<Unit>[]>> = {
  CRISIS: [
    place('z near', { kilometres: 9.9 }),
    place('a far but fits', { kilometres: 90, ...TWO }),
    place('b far', { kilometres: 90 }),
    place('c unknown', { kilometres: null }),
    place('stale', { isStale: true, kilometres: 1 }),
    place('tomorrow', { freeFrom: '2026-06-02', kilometres: 0, ...TWO }),
  ],
  URGENT: [
    place('a far but fits', { kilometres: 90, ...TWO }),
    place('z near', { kilometres: 9.9 }),
    place('b same'),
    place('c same'),
    place('a far', { kilometres: 100 }),
    place('a unknown', { kilometres: null }),
    place('a stale', { isStale: true, kilometres: 1, ...TWO }),
    place('a soon', { freeFrom: '2026-06-02', kilometres: 1 }),
    place('a later', { freeFrom: '2026-06-03', kilometres: 0 }),
  ],
  SOON: [place('fits later', { freeFrom: '2026-06-20', ...TWO }), place('now', { kilometres: 40 }), place('later', { freeFrom: '2026-06-20', kilometres: 1 })],
  REGULAR: [
    place('fits', { kilometres: 50, freeFrom: '2026-09-01', ...TWO }),
    place('near', { freeFrom: '2026-09-01', kilometres: 2 }),
    place('now', { kilometres: 3 }),
  ],
};

test.each(URGENCIES)('places for %s stand in the order of its rules, however they came', (urgency) => {
  const expected = inOrder[urgency].map(({ unit }) => unit.id);
  for (let turn = 0; turn < expected.length; turn++) {
    const shuffled = [...inOrder[urgency].slice(turn), ...inOrder[urgency].slice(0, turn)].reverse();
    const sorted = shuffled.sort((one, other) => comparePositions(positionOf(one, urgency), positionOf(other, urgency)));
    expect(sorted.map(({ unit }) => unit.id)).toEqual(expected);
  }
});

test('without an urgency the order is that of urgent', () => {
  expect(positionOf(place('one'), null)).toEqual(positionOf(place('one'), 'URGENT'));
});
