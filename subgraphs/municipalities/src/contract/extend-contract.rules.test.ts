import { mayExtend, type OpenOption } from './extend-contract.rules';

const option = (position: number, decideBy: string, exercisedOn: string | null = null): OpenOption => ({ position, decideBy, exercisedOn, maxMonths: 12 });
const TODAY = '2026-06-01';

test.each([
  ['the next that is open', [option(1, '2025-01-01', '2024-12-01'), option(2, TODAY)], 2, undefined],
  ['one there is not', [option(1, TODAY)], 2, 'option_is_there'],
  ['one that was exercised', [option(1, TODAY, '2026-01-01')], 1, 'option_is_open'],
  ['one a day too late', [option(1, '2026-05-31')], 1, 'option_in_time'],
  ['one before its turn', [option(1, TODAY), option(2, TODAY)], 2, 'options_in_order'],
])('of extending by %s', (_, options, position, rule) => {
  expect(mayExtend(options, position, TODAY)?.rule).toBe(rule);
});
