import { isSound } from './award-contract.rules';

const TODAY = '2026-06-01';
const time = { decidedOn: '2026-05-01', from: '2027-01-01', lastDay: '2030-12-31', options: [] };

test.each([
  ['without options', {}, undefined],
  ['decided later', { decidedOn: '2026-06-02' }, 'decided_by_today'],
  ['that ends before it begins', { lastDay: '2026-12-31' }, 'ends_after_it_begins'],
  ['whose option is decided on in its last month', { options: [{ maxMonths: 12, decideBy: '2030-12-31' }] }, undefined],
  ['whose option is decided on too late', { options: [{ maxMonths: 12, decideBy: '2031-01-01' }] }, 'option_decided_in_time'],
  [
    'whose second option is decided on while the first may run',
    {
      options: [
        { maxMonths: 2, decideBy: '2030-06-30' },
        { maxMonths: 12, decideBy: '2031-02-28' },
      ],
    },
    undefined,
  ],
  [
    'whose second option comes after that',
    {
      options: [
        { maxMonths: 2, decideBy: '2030-06-30' },
        { maxMonths: 12, decideBy: '2031-03-01' },
      ],
    },
    'option_decided_in_time',
  ],
])('a contract %s', (_, change, rule) => {
  expect(isSound({ ...time, ...change }, TODAY)?.rule).toBe(rule);
});
