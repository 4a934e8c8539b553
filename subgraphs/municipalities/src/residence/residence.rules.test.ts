import { type Residence, responsibleOn } from './residence.rules';

const HEERLEN = 'GM0917';
const ARNHEM = 'GM0202';
const MAASTRICHT = 'GM0935';

/** Heerlen, then Arnhem from 1 June 2024; the institution in Maastricht registered the youth from 1 March 2025. */
const MOVED: readonly Residence[] = [
  { municipality: HEERLEN, from: '2012-05-01', until: '2024-06-01' },
  { municipality: ARNHEM, from: '2024-06-01', until: '2025-03-01' },
  { municipality: MAASTRICHT, from: '2025-03-01', until: undefined },
];
const FIRST = { from: '2025-02-01', until: '2025-05-01' };
const SECOND = { from: '2025-05-01', until: '2025-09-01' };
const AFTER_A_MONTH_AT_HOME = { from: '2025-10-01', until: undefined };

const registered = (municipality: string, since: string | null) => ({ municipality, ground: 'REGISTERED_ADDRESS', since });
const before = (municipality: string, since: string) => ({ municipality, ground: 'ADDRESS_BEFORE_STAY', since });

test.each([
  ['without a stay, the address of the day', '2024-05-31', [], null, registered(HEERLEN, '2012-05-01')],
  ['from the day of a move, the new address', '2024-06-01', [], null, registered(ARNHEM, '2024-06-01')],
  ['in a stay, the address before it, though the youth is registered elsewhere by now', '2025-04-01', [FIRST], null, before(ARNHEM, '2025-02-01')],
  ['on the first day of a stay', '2025-02-01', [FIRST], null, before(ARNHEM, '2025-02-01')],
  ['on the last day of a stay', '2025-04-30', [FIRST], null, before(ARNHEM, '2025-02-01')],
  ['after a stay, the address again', '2025-05-01', [FIRST], null, registered(MAASTRICHT, '2025-03-01')],
  ['through placements that follow on each other, the address before the first', '2025-06-01', [SECOND, FIRST], null, before(ARNHEM, '2025-02-01')],
  [
    'in a stay after a time at home, the address before that stay',
    '2025-11-01',
    [AFTER_A_MONTH_AT_HOME, SECOND, FIRST],
    null,
    before(MAASTRICHT, '2025-10-01'),
  ],
  ['for help without residence during a stay, the address of the day', '2025-04-01', [FIRST], false, registered(MAASTRICHT, '2025-03-01')],
  ['for help with residence that would begin that day, the address of the day before', '2024-06-01', [], true, before(HEERLEN, '2024-06-01')],
  ['for help with residence during a stay, the address before it', '2025-04-01', [FIRST], true, before(ARNHEM, '2025-02-01')],
  ['in a stay from before the rule was in force', '2022-01-01', [{ from: '2021-03-01', until: undefined }], null, before(HEERLEN, '2021-03-01')],
  ['before the rule was in force, nothing', '2021-12-31', [], null, undefined],
  ['before any address is known, nothing', '2012-04-30', [], false, undefined],
  ['in a stay whose beginning is not known, nothing', '2025-04-01', [{ from: undefined, until: '2025-05-01' }], null, undefined],
  ['in a stay that began on the first known address, nothing', '2024-01-01', [{ from: '2012-05-01', until: undefined }], null, undefined],
] as const)('%s', (_, day, stays, residential, expected) => {
  expect(responsibleOn(day, MOVED, stays, residential)).toEqual(expected);
});

test('a second address in the same municipality does not begin a new registration there', () => {
  const twice = [
    { municipality: ARNHEM, from: '2020-01-01', until: '2023-01-01' },
    { municipality: ARNHEM, from: '2023-01-01', until: undefined },
  ];
  expect(responsibleOn('2024-01-01', twice, [], null)).toEqual(registered(ARNHEM, '2020-01-01'));
  expect(responsibleOn('2024-01-01', [{ municipality: ARNHEM, from: undefined, until: undefined }], [], null)).toEqual(registered(ARNHEM, null));
});

test('nothing is known of a youth without an address', () => {
  expect(responsibleOn('2024-01-01', [], [FIRST], null)).toBeUndefined();
});
