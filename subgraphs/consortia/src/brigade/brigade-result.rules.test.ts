import { shownResults } from './brigade-result.rules';

test.each([
  ['enough of each', [40, 20, 10], { considered: 40, averted: 20, notAverted: 10, unknown: 10 }],
  ['one number under ten, which no other may give away', [40, 25, 12], { considered: 40, averted: 25, notAverted: null, unknown: null }],
  ['few', [9, 5, 4], { considered: null, averted: null, notAverted: null, unknown: null }],
  ['none', [0, 0, 0], { considered: null, averted: null, notAverted: null, unknown: null }],
])('%s', (_, [considered = 0, averted = 0, notAverted = 0], shown) => {
  expect(shownResults([{ afterMonths: 3, considered, averted, notAverted }])).toEqual([{ afterMonths: 3, ...shown }]);
});
