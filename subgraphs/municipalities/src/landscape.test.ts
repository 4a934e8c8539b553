import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { director, finance } from '../test/people';
import { ARNHEM, CONTRACTOR, HEERLEN, JENS_CONTRACT, MAASTRICHT, NEW, NOBODY, OLD, OPEN_A, OPEN_B, WORLD } from '../test/world';
import { municipalities } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(...WORLD);
});

afterAll(() => chain.stop());

describe('what is public', () => {
  test('tells regions with their municipalities of a day', async () => {
    const { data } = await ask(
      chain,
      director,
      `{ youthCareRegion(code: "ZLI") { name supraRegion { code name } municipalities { name } earlier: municipalities(on: "2019-12-31") { name } } other: youthCareRegion(code: "CGE") { supraRegion { code } } none: youthCareRegion(code: "X") { name }
         municipality(code: "GM0202") { name province latitude longitude region { code } earlier: region(on: "2019-12-31") { code } before: region(on: "2014-12-31") { code } } }`,
    );
    expect(data).toEqual({
      youthCareRegion: {
        name: 'Zuid-Limburg',
        supraRegion: { code: 'LIM', name: 'Limburg samen' },
        municipalities: [{ name: 'Heerlen' }, { name: 'Maastricht' }],
        earlier: [{ name: 'Arnhem' }, { name: 'Heerlen' }, { name: 'Maastricht' }],
      },
      other: { supraRegion: null },
      none: null,
      municipality: {
        name: 'Arnhem',
        province: 'Gelderland',
        latitude: 51.98,
        longitude: 5.91,
        region: { code: 'CGE' },
        earlier: { code: 'ZLI' },
        before: null,
      },
    });
  });

  test('tells how far a municipality takes part on a day', async () => {
    const line = (level: string, service: string | null, name: string, from: string) => ({
      level,
      service,
      from,
      until: null,
      source: 'Plan 2023',
      arrangement: { name },
    });
    const { data } = await ask(
      chain,
      director,
      '{ municipality(code: "GM0917") { participation { level service from until source arrangement { name } } earlier: participation(on: "2024-06-30") { level service } } }',
    );
    const { participation, earlier } = (data as { municipality: { participation: unknown[]; earlier: unknown } }).municipality;
    expect(earlier).toEqual([{ level: 'FULL', service: null }]);
    expect(participation).toHaveLength(4);
    expect(participation).toEqual(
      expect.arrayContaining([
        line('FULL', null, 'Zuid-Limburg samen', '2015-01-01'),
        line('NONE', 'AMBULATORY', 'Zuid-Limburg samen', '2024-07-01'),
        line('PARTIAL', null, 'JenS', '2024-07-01'),
        line('FULL', 'AMBULATORY', 'JenS', '2024-07-01'),
      ]),
    );
  });

  test('tells a framework contract with its term, extensions, services and parties', async () => {
    const { data } = await ask(
      chain,
      director,
      `query ($id: UUID!) { frameworkContract(id: $id) { id title arrangement { name } contractorId contractorName procurementModel financing from until endsOn signedOn essentialFunction services
        extensionOptions { position maxMonths decideBy exercisedOn } parties { organisation name capacity } } none: frameworkContract(id: "${NOBODY}") { id } }`,
      { id: OLD.toUpperCase() },
    );
    expect(data).toEqual({
      frameworkContract: {
        id: OLD,
        title: 'Oud',
        arrangement: { name: 'Zuid-Limburg samen' },
        contractorId: CONTRACTOR,
        contractorName: 'De Brug',
        procurementModel: 'NEGOTIATED',
        financing: 'EFFORT_BASED',
        from: '2019-01-01',
        until: '2022-01-01',
        endsOn: '2022-12-31',
        signedOn: '2022-10-06',
        essentialFunction: false,
        services: ['AMBULATORY'],
        extensionOptions: [
          { position: 1, maxMonths: 11, decideBy: '2021-06-30', exercisedOn: '2021-05-01' },
          { position: 2, maxMonths: 1, decideBy: '2022-06-30', exercisedOn: '2022-05-01' },
          { position: 3, maxMonths: 12, decideBy: '2022-10-31', exercisedOn: null },
        ],
        parties: [
          { organisation: MAASTRICHT, name: 'Maastricht', capacity: 'CONTRACTING_AUTHORITY' },
          { organisation: CONTRACTOR, name: 'De Brug', capacity: 'CONTRACTOR' },
        ],
      },
      none: null,
    });
  });

  test('tells what covers a municipality: exercised extensions count, and one service leaves for no longer than its own line holds', async () => {
    const { data } = await ask(
      chain,
      director,
      '{ municipality(code: "GM0917") { contractCoverage { service consortiumId consortiumName contractId from until } } }',
    );
    const { contractCoverage } = (data as { municipality: { contractCoverage: { service: string; contractId: string; from: string; until: string }[] } })
      .municipality;
    expect(contractCoverage[0]).toEqual({
      service: 'AMBULATORY',
      consortiumId: CONTRACTOR,
      consortiumName: 'De Brug',
      contractId: OLD,
      from: '2019-01-01',
      until: '2023-01-01',
    });
    expect(contractCoverage.map(({ service, contractId, from, until }) => [service, contractId, from, until]).sort()).toEqual(
      [
        ['AMBULATORY', OLD, '2019-01-01', '2023-01-01'],
        ['AMBULATORY', NEW, '2024-01-01', '2024-07-01'],
        ['AMBULATORY', JENS_CONTRACT, '2024-07-01', '2090-01-01'],
        ['FOSTER_CARE', NEW, '2024-01-01', '2090-01-01'],
        ['RESPITE', OPEN_A, '2024-01-01', '2090-01-01'],
        ['RESPITE', OPEN_B, '2024-01-01', '2090-01-01'],
      ].sort(),
    );
  });

  test.each([
    [HEERLEN, 'AMBULATORY', '2024-06-30', 'COVERED', ['Nieuw'], 'Nieuw with De Brug covers ambulatory for Heerlen on 2024-06-30, under Zuid-Limburg samen.'],
    [HEERLEN, 'AMBULATORY', '2024-07-01', 'COVERED', ['JenS 2024'], 'under JenS.'],
    [MAASTRICHT, 'AMBULATORY', '2024-07-01', 'COVERED', ['Nieuw'], 'under Zuid-Limburg samen.'],
    [
      HEERLEN,
      'AMBULATORY',
      '2023-06-01',
      'GAP',
      [],
      'The last that did, Oud, covered it up to and including 2022-12-31. The next, Nieuw, covers it from 2024-01-01.',
    ],
    [ARNHEM, 'AMBULATORY', '2024-07-01', 'GAP', [], 'No contract covers ambulatory for Arnhem on 2024-07-01: it takes part in no arrangement on that day.'],
    [MAASTRICHT, 'RESPITE', null, 'OVERLAP', ['Open A', 'Open B'], 'with Aanbieder A and Aanbieder B: the family chooses, with its referrer.'],
  ])('answers which contract covers %s for %s on %s: %s', async (municipality, service, on, outcome, titles, words) => {
    const { data } = await ask(
      chain,
      director,
      'query ($municipality: ID!, $service: Service!, $on: LocalDate) { contractFor(municipality: $municipality, service: $service, on: $on) { outcome contracts { title } explanation } }',
      { municipality, service, on },
    );
    const { contractFor } = data as { contractFor: { outcome: string; contracts: { title: string }[]; explanation: string } };
    expect([contractFor.outcome, contractFor.contracts.map(({ title }) => title).sort()]).toEqual([outcome, titles]);
    expect(contractFor.explanation.replace('Aanbieder B and Aanbieder A', 'Aanbieder A and Aanbieder B')).toContain(words);
  });

  test('refuses a code, a day or an identifier that cannot be one, and knows no municipality that is not there', async () => {
    const refused = async (source: string): Promise<readonly string[]> => (await ask(chain, director, source)).errors;
    expect(await refused('{ municipality(code: "0935") { name } }')).toEqual(['BAD_USER_INPUT code must be GM and four digits, such as GM0935, not "0935".']);
    expect(await refused('{ contractFor(municipality: "Heerlen", service: RESPITE) { outcome } }')).toEqual([
      'BAD_USER_INPUT municipality must be GM and four digits, such as GM0935, not "Heerlen".',
    ]);
    expect(await refused('{ contractFor(municipality: "GM0935", service: RESPITE, on: "2025-02-30") { outcome } }')).toEqual([
      expect.stringContaining('2025-02-30'),
    ]);
    expect(await refused('{ frameworkContract(id: "1") { id } }')).toEqual([expect.stringContaining('UUID')]);
    expect(
      await ask(chain, director, '{ contractFor(municipality: "GM9999", service: RESPITE) { outcome } municipality(code: "GM9999") { name } }'),
    ).toMatchObject({
      data: { contractFor: null, municipality: null },
      errors: [],
    });
  });

  test('finds what other parties refer to, and nothing under a malformed key', async () => {
    const { data } = await ask(
      chain,
      director,
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Municipality { name } ... on FrameworkContract { title } ... on YouthCareRegion { name } ... on Youth { id } } }',
      {
        representations: [
          { __typename: 'Municipality', code: HEERLEN },
          { __typename: 'FrameworkContract', id: NEW },
          { __typename: 'YouthCareRegion', code: 'ZLI' },
          { __typename: 'Municipality', code: 12 },
          { __typename: 'FrameworkContract', id: `${NEW}' or true` },
          { __typename: 'Youth', id: 'anna' },
        ],
      },
    );
    expect(data).toEqual({ _entities: [{ name: 'Heerlen' }, { title: 'Nieuw' }, { name: 'Zuid-Limburg' }, null, null, null] });
  });

  test('costs as many statements for all municipalities of a region as for one', async () => {
    const count = async (on: string, members: number): Promise<number> => {
      const fields = `name region(on: "${on}") { name } participation { arrangement { name } } contractCoverage { contractId } annualBudgets { amountCents contract { title } }`;
      const { data, statements } = await ask(chain, finance, `{ youthCareRegion(code: "ZLI") { municipalities(on: "${on}") { ${fields} } } }`);
      expect((data as { youthCareRegion: { municipalities: unknown[] } }).youthCareRegion.municipalities).toHaveLength(members);
      return statements;
    };
    const two = await count('2025-01-01', 2);
    expect(two).toBeGreaterThan(10);
    expect(await count('2019-12-31', 3)).toBe(two);
  });
});
