import { mayMove } from './record-move.rules';

const HERE = { municipality: 'GM0917', from: '2025-08-01', until: null };

test.each([
  ['from here to elsewhere, later', HERE, 'GM0202', '2025-08-02', undefined],
  ['from here, since nobody knows when', { ...HERE, from: null }, 'GM0202', '2020-01-01', undefined],
  ['from where the youth does not live', undefined, 'GM0202', '2025-08-02', 'moves_from_own_municipality'],
  ['from where the youth has left', { ...HERE, until: '2026-01-01' }, 'GM0202', '2025-12-01', 'moves_from_own_municipality'],
  ['to where the youth lives', HERE, 'GM0917', '2025-08-02', 'moves_to_another_municipality'],
  ['on the first day', HERE, 'GM0202', '2025-08-01', 'address_lasts_a_day'],
] as const)('a move %s', (_, latest, municipality, on, rule) => {
  expect(mayMove(latest, municipality, on)?.rule).toBe(rule);
});
