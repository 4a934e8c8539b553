import { answerCoverage, type Cover, type Part } from './coverage.rules';

const REGIONAL = 'Samenwerking Zuid';
const JENS = 'JenS';
const cover = (title: string, from: string, until: string, arrangement = REGIONAL): Cover => ({
  contractId: title,
  title,
  contractor: `contractor of ${title}`,
  arrangement,
  from,
  until,
});
const part = (level: Part['level'], service: Part['service'] = null, arrangement = REGIONAL, from = '2015-01-01'): Part => ({
  arrangement,
  service,
  level,
  from,
  until: null,
});
const ask = (covers: readonly Cover[], parts: readonly Part[], day = '2024-02-01') =>
  answerCoverage({ municipality: 'Heerlen', service: 'FOSTER_CARE', day }, covers, parts);

const OLD = cover('Oud', '2019-01-01', '2023-01-01');
const NEW = cover('Nieuw', '2024-01-01', '2028-01-01');

test('exactly one contract is the answer', () => {
  expect(ask([OLD, NEW], [part('FULL')])).toEqual({
    outcome: 'COVERED',
    contractIds: ['Nieuw'],
    explanation: 'Nieuw with contractor of Nieuw covers foster care for Heerlen on 2024-02-01, under Samenwerking Zuid.',
  });
});

test.each([
  ['2022-12-31', 'COVERED'],
  ['2023-01-01', 'GAP'],
  ['2023-12-31', 'GAP'],
  ['2024-01-01', 'COVERED'],
  ['2027-12-31', 'COVERED'],
  ['2028-01-01', 'GAP'],
])('on %s it is %s', (day, outcome) => {
  expect(ask([OLD, NEW], [part('FULL')], day).outcome).toBe(outcome);
});

test('contracts side by side under one arrangement are for the family to choose from', () => {
  expect(ask([NEW, cover('Ook', '2024-01-01', '2028-01-01'), cover('Derde', '2024-01-01', '2028-01-01')], [part('FULL')])).toEqual({
    outcome: 'OVERLAP',
    contractIds: ['Nieuw', 'Ook', 'Derde'],
    explanation:
      '3 contracts cover foster care for Heerlen on 2024-02-01, all under Samenwerking Zuid, with contractor of Nieuw, contractor of Ook and contractor of Derde: the family chooses, with its referrer.',
  });
});

test('contracts under different arrangements contradict each other', () => {
  const { outcome, explanation } = ask([NEW, cover('JenS 2024', '2024-01-01', '2028-01-01', JENS)], [part('FULL'), part('FULL', null, JENS)]);
  expect(outcome).toBe('OVERLAP');
  expect(explanation).toBe(
    '2 contracts cover foster care for Heerlen on 2024-02-01, under different arrangements: Nieuw (Samenwerking Zuid) and JenS 2024 (JenS). In which of them Heerlen takes part for it has to be cleared up.',
  );
});

test.each([
  ['in no arrangement', [], 'it takes part in no arrangement on that day'],
  ['not at all in an arrangement', [part('NONE')], 'it does not take part in Samenwerking Zuid'],
  ['not for this service, though for others', [part('FULL'), part('NONE', 'FOSTER_CARE')], 'it does not take part in Samenwerking Zuid for it'],
  [
    'partly, and another service is the part',
    [part('PARTIAL'), part('FULL', 'RESPITE')],
    'it takes part in Samenwerking Zuid only partly, and not for foster care',
  ],
  ['fully, without a contract', [part('FULL')], 'it takes part in Samenwerking Zuid, of which no contract covers it on that day'],
  [
    'for this service, without a contract',
    [part('PARTIAL'), part('FULL', 'FOSTER_CARE')],
    'it takes part in Samenwerking Zuid for it, of which no contract covers it on that day',
  ],
  [
    'in two ways',
    [part('NONE'), part('PARTIAL', null, JENS)],
    'it does not take part in Samenwerking Zuid and it takes part in JenS only partly, and not for foster care',
  ],
  ['only later', [part('FULL', null, REGIONAL, '2024-02-02')], 'it takes part in no arrangement on that day'],
] as const)('a gap is explained by taking part %s', (_, parts, because) => {
  expect(ask([], parts)).toEqual({ outcome: 'GAP', contractIds: [], explanation: `No contract covers foster care for Heerlen on 2024-02-01: ${because}.` });
});

test('a gap tells the last contract before it and the first after it', () => {
  const covers = [cover('Later', '2030-01-01', '2034-01-01'), OLD, NEW, cover('Ouder', '2015-01-01', '2019-01-01')];
  expect(ask(covers, [part('FULL')], '2023-06-01').explanation).toBe(
    'No contract covers foster care for Heerlen on 2023-06-01: it takes part in Samenwerking Zuid, of which no contract covers it on that day. ' +
      'The last that did, Oud, covered it up to and including 2022-12-31. The next, Nieuw, covers it from 2024-01-01.',
  );
});
