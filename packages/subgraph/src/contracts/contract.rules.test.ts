import { type Cover, mayBeginUnder, mayBeSentTo, maySpendUnder } from './contract.rules';

const cover = (more: Partial<Cover>): Cover => ({
  contract: 'regio',
  title: 'Regiocontract',
  contractor: 'north',
  contractorName: 'Noord',
  municipality: 'GM0935',
  service: 'AMBULATORY',
  participation: 'FULL',
  from: '2023-01-01',
  until: '2027-01-01',
  ...more,
});
/** Heerlen takes part in the region for residence alone; the rest is with JenS. */
const COVERS: readonly Cover[] = [
  cover({}),
  cover({ contract: 'oud', title: 'Oud contract', from: '2019-01-01', until: '2023-01-01' }),
  cover({ municipality: 'GM0917', service: 'FAMILY_HOME', participation: 'PARTIAL' }),
  cover({ contract: 'jens', title: 'JenS', contractor: 'jens', contractorName: 'Consortium JenS', municipality: 'GM0917', from: null, until: null }),
];
const HELP = { consortium: 'north', municipality: 'GM0935', service: 'AMBULATORY', on: '2026-06-01' } as const;

test('help begins under a contract of the consortium that covers it for the municipality on that day', () => {
  expect(mayBeginUnder('regio', HELP, COVERS)).toBeUndefined();
  expect(mayBeginUnder('oud', { ...HELP, on: '2022-12-31' }, COVERS)).toBeUndefined();
  expect(mayBeginUnder('regio', { ...HELP, municipality: 'GM0917', service: 'FAMILY_HOME' }, COVERS)).toBeUndefined();
});

test.each([
  [
    'the day after its term',
    'oud',
    { on: '2023-01-01' },
    'contract_covers_help',
    'Het dekt haar vanaf 2019-01-01 tot en met 2022-12-31. Kies Regiocontract (regio).',
  ],
  [
    'a service its municipality takes part in elsewhere',
    'regio',
    { municipality: 'GM0917' },
    'contract_covers_help',
    'Op die dag is gecontracteerd: Consortium JenS.',
  ],
  ['a contract with another', 'jens', { municipality: 'GM0935' }, 'contract_is_ours', 'Kies Regiocontract (regio).'],
  ['a contract nobody knows', 'unknown', {}, 'contract_covers_help', 'Kies Regiocontract (regio).'],
  [
    'a service nobody is contracted for',
    'regio',
    { service: 'RESPITE' },
    'contract_covers_help',
    'Niemand is er op die dag voor gecontracteerd; vraag het de gemeente.',
  ],
] as const)('help does not begin on %s', (_, contract, more, rule, wouldSatisfy) => {
  expect(mayBeginUnder(contract, { ...HELP, ...more }, COVERS)).toMatchObject({ rule, wouldSatisfy });
});

test('where the municipality is not known, a contract for any will do', () => {
  expect(mayBeginUnder('regio', { ...HELP, municipality: null, service: 'FAMILY_HOME' }, COVERS)).toBeUndefined();
  expect(mayBeSentTo({ ...HELP, municipality: null, service: 'RESPITE' }, COVERS)).toMatchObject({ rule: 'consortium_is_contracted' });
});

test('a family is sent to who is contracted for it, and told who else is', () => {
  expect(mayBeSentTo(HELP, COVERS)).toBeUndefined();
  expect(mayBeSentTo({ ...HELP, municipality: 'GM0917' }, COVERS)?.wouldSatisfy).toBe('Op die dag is gecontracteerd: Consortium JenS.');
  expect(mayBeSentTo({ ...HELP, on: '2018-12-31' }, COVERS)?.wouldSatisfy).toBe(
    'Er is er een vanaf 2019-01-01 tot en met 2022-12-31, en vanaf 2023-01-01 tot en met 2026-12-31. Niemand is er op die dag voor gecontracteerd; vraag het de gemeente.',
  );
});

test('spending is reported under an own contract, from the month it covers something there, and on after it', () => {
  expect(maySpendUnder('oud', 'north', 'GM0935', '2023-04-01', COVERS)).toBeUndefined();
  expect(maySpendUnder('regio', 'north', 'GM0935', '2023-01-01', COVERS)).toBeUndefined();
  expect(maySpendUnder('regio', 'north', 'GM0935', '2022-12-01', COVERS)).toMatchObject({
    rule: 'contract_covers_municipality',
    wouldSatisfy: 'Het dekt daar hulp vanaf 2023-01-01 tot en met 2026-12-31.',
  });
  expect(maySpendUnder('oud', 'north', 'GM0917', '2023-04-01', COVERS)?.rule).toBe('contract_covers_municipality');
  expect(maySpendUnder('jens', 'north', 'GM0917', '2026-04-01', COVERS)?.rule).toBe('contract_is_ours');
});
