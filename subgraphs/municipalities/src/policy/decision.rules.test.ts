import { agreesWithItself } from './decision.rules';

const decision = { decidedOn: '2026-05-01', outcome: 'ADOPTED', support: 'AMPLE_MAJORITY', dissent: null } as const;

test.each([
  ['that most were for', {}, undefined],
  ['of tomorrow', { decidedOn: '2026-06-02' }, 'decided_by_today'],
  ['that all were for', { support: 'UNANIMOUS' }, undefined],
  ['that all were for but one', { support: 'UNANIMOUS', dissent: 'Een gemeente tegen' }, 'unanimous_without_dissent'],
  ['rejected by most', { outcome: 'REJECTED' }, 'minority_rejects'],
  ['adopted by few', { support: 'MINORITY' }, 'minority_rejects'],
  ['rejected as few were for it', { outcome: 'REJECTED', support: 'MINORITY' }, undefined],
] as const)('a decision %s', (_, change, rule) => {
  expect(agreesWithItself({ ...decision, ...change }, '2026-06-01')?.rule).toBe(rule);
});
