import { type Coverage, contractedOffers, holdsOn } from './coverage.rules';

const ON = '2026-06-01';
const cover = (contractId: string, more: Partial<Coverage> = {}): Coverage => ({
  service: 'AMBULATORY',
  consortiumId: 'north',
  contractId,
  from: '2024-01-01',
  until: '2028-01-01',
  ...more,
});

test.each([
  [null, null, true],
  ['2026-06-01', null, true],
  ['2026-06-02', null, false],
  [null, '2026-06-02', true],
  [null, '2026-06-01', false],
])('from %s until %s holds on the first of June: %s', (from, until, expected) => {
  expect(holdsOn({ from, until }, ON)).toBe(expected);
});

test.each<[what: string, coverage: Coverage[], services: string[], expected: Record<string, string>]>([
  ['nothing is contracted', [], [], {}],
  ['a contract in force', [cover('a')], ['AMBULATORY'], { 'north AMBULATORY': 'a' }],
  ['no service named is any service', [cover('a'), cover('b', { service: 'RESPITE' })], [], { 'north AMBULATORY': 'a', 'north RESPITE': 'b' }],
  ['another service is contracted only', [cover('a')], ['RESPITE'], {}],
  [
    'any of several services',
    [cover('a'), cover('b', { service: 'RESPITE' }), cover('c', { service: 'DAY_CARE' })],
    ['RESPITE', 'DAY_CARE'],
    { 'north RESPITE': 'b', 'north DAY_CARE': 'c' },
  ],
  ['the contract has ended', [cover('a', { until: ON })], [], {}],
  ['the contract has not begun', [cover('a', { from: '2026-06-02' })], [], {}],
  ['several consortia', [cover('a'), cover('b', { consortiumId: 'east' })], [], { 'north AMBULATORY': 'a', 'east AMBULATORY': 'b' }],
  ['the later contract replaced the earlier', [cover('a', { from: '2025-01-01' }), cover('b')], [], { 'north AMBULATORY': 'a' }],
  ['the same in the other order', [cover('b'), cover('a', { from: '2025-01-01' })], [], { 'north AMBULATORY': 'a' }],
  ['of two that began together always the same', [cover('b'), cover('a'), cover('c')], [], { 'north AMBULATORY': 'a' }],
  ['one that always held is the oldest', [cover('z', { from: null }), cover('b')], [], { 'north AMBULATORY': 'b' }],
  ['what was not told covers nothing', [cover('a', { service: null }), cover('b', { consortiumId: null }), { ...cover('c'), contractId: null }], [], {}],
])('%s', (_, coverage, services, expected) => {
  expect(Object.fromEntries(contractedOffers(coverage, services as never[], ON))).toEqual(expected);
});
