import { uuidOf } from '@ketengraaf/core';
import { ask, askOfYouths, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { buyer, desk, director, finance, staff } from '../test/people';
import { ANNA, ARNHEM, BAS, CROWD, HEERLEN, MAASTRICHT, NOBODY, WORLD } from '../test/world';
import { municipalities } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(...WORLD);
});

afterAll(() => chain.stop());

const FORBIDDEN = { data: null, errors: ['FORBIDDEN The organisation in the token does not employ this person in this role today.'] };

const ALLOCATIONS =
  'allocations { id youth { id } municipality { name } contract { title } service productCategory productCode volume unit decidedOn from until }';
const HISTORY = 'residenceHistory { municipality { name } from until }';
const RESPONSIBLE = 'responsibleMunicipality(on: "2025-04-01") { municipality { name } ground since }';

const FOSTER_CARE = {
  id: uuidOf('allocation', 1),
  youth: { id: ANNA },
  municipality: { name: 'Maastricht' },
  contract: { title: 'Nieuw' },
  service: 'FOSTER_CARE',
  productCategory: '43',
  productCode: '43A09',
  volume: 7.5,
  unit: '14',
  decidedOn: '2025-01-01',
  from: '2025-02-01',
  until: null,
};

describe('what concerns a youth', () => {
  test('is told in full, with the responsible municipality, to who is involved for access', async () => {
    const { youths: found, withheld } = await askOfYouths(chain, desk(HEERLEN), [ANNA], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`);
    expect(found).toEqual([
      {
        allocations: [
          FOSTER_CARE,
          expect.objectContaining({ service: 'AMBULATORY', productCode: null, volume: null, from: '2024-02-01', until: '2025-02-01' }),
        ],
        residenceHistory: [
          { municipality: { name: 'Maastricht' }, from: '2025-03-01', until: null },
          { municipality: { name: 'Heerlen' }, from: '2012-05-01', until: '2025-03-01' },
        ],
        responsibleMunicipality: { municipality: { name: 'Heerlen' }, ground: 'ADDRESS_BEFORE_STAY', since: '2025-02-01' },
      },
    ]);
    expect(withheld).toEqual([]);
  });

  test('is responsible of another municipality for help without residence, and of the day', async () => {
    const { youths: found } = await askOfYouths(
      chain,
      desk(HEERLEN),
      [ANNA],
      `home: responsibleMunicipality(on: "2025-04-01", residential: false) { municipality { code } ground }
       before: responsibleMunicipality(on: "2025-01-31") { municipality { code } ground since }
       today: responsibleMunicipality { municipality { code } } unknown: responsibleMunicipality(on: "2021-12-31") { municipality { code } }`,
    );
    expect(found).toEqual([
      {
        home: { municipality: { code: MAASTRICHT }, ground: 'REGISTERED_ADDRESS' },
        before: { municipality: { code: HEERLEN }, ground: 'REGISTERED_ADDRESS', since: '2012-05-01' },
        today: { municipality: { code: HEERLEN } },
        unknown: null,
      },
    ]);
  });

  test('is told to staff of a municipality as far as it is their own, and never concluded from a part', async () => {
    const { youths: found, withheld } = await askOfYouths(chain, desk(MAASTRICHT), [ANNA], `allocations { id } ${HISTORY} ${RESPONSIBLE}`);
    expect(found).toEqual([
      {
        allocations: [{ id: uuidOf('allocation', 1) }, { id: uuidOf('allocation', 2) }],
        residenceHistory: [{ municipality: { name: 'Maastricht' }, from: '2025-03-01', until: null }],
        responsibleMunicipality: null,
      },
    ]);
    expect(withheld).toEqual([]);
  });

  test('is told to a case director as service, period and contract, and the rest is said to be withheld', async () => {
    const { youths: found, withheld } = await askOfYouths(chain, director, [ANNA], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`);
    const nothing = { id: null, youth: null, municipality: null, productCategory: null, productCode: null, volume: null, unit: null, decidedOn: null };
    expect(found).toEqual([
      {
        allocations: [
          { ...nothing, contract: { title: 'Nieuw' }, service: 'FOSTER_CARE', from: '2025-02-01', until: null },
          { ...nothing, contract: { title: 'Nieuw' }, service: 'AMBULATORY', from: '2024-02-01', until: '2025-02-01' },
        ],
        residenceHistory: null,
        responsibleMunicipality: null,
      },
    ]);
    expect(withheld).toEqual([
      '_entities.0.residenceHistory ALLOCATION CLASS_NOT_FOR_ROLE',
      '_entities.0.responsibleMunicipality ALLOCATION CLASS_NOT_FOR_ROLE',
    ]);
  });

  test('is no more told than that of somebody who does not exist, to who has nothing to do with it', async () => {
    for (const caller of [desk(ARNHEM), { ...director, person: uuidOf('stranger') }, finance]) {
      const [forbidden, absent] = [
        await askOfYouths(chain, caller, [BAS], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`),
        await askOfYouths(chain, caller, [NOBODY], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`),
      ];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
      expect(forbidden.youths).toEqual([{ allocations: null, residenceHistory: null, responsibleMunicipality: null }]);
    }
  });

  test('is kept back by the door alone, were there no wall in the database', async () => {
    const unwalled = { ...chain, database: chain.unwalled };
    const { youths: found, withheld } = await askOfYouths(unwalled, desk(ARNHEM), [ANNA, BAS], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`);
    const nothing = { allocations: null, residenceHistory: null, responsibleMunicipality: null };
    expect([found, withheld]).toEqual([[nothing, nothing], []]);
    const reduced = await askOfYouths(unwalled, director, [ANNA], 'allocations { id volume decidedOn service } residenceHistory { from }');
    expect(reduced.youths).toEqual([
      {
        allocations: [
          { id: null, volume: null, decidedOn: null, service: 'FOSTER_CARE' },
          { id: null, volume: null, decidedOn: null, service: 'AMBULATORY' },
        ],
        residenceHistory: null,
      },
    ]);
  });

  test('is told only to its own staff while the access facts are stale', async () => {
    const stale = await askOfYouths({ ...chain, areFactsFresh: false }, desk(HEERLEN), [ANNA], 'allocations { id }');
    expect([stale.youths, stale.withheld]).toEqual([[{ allocations: null }], ['_entities.0.allocations ALLOCATION FACTS_STALE']]);
    const own = await askOfYouths({ ...chain, areFactsFresh: false }, desk(MAASTRICHT), [ANNA], 'allocations { id }');
    expect(own.youths).toEqual([{ allocations: [{ id: uuidOf('allocation', 1) }, { id: uuidOf('allocation', 2) }] }]);
  });

  test('is told to nobody who left', async () => {
    expect(await askOfYouths(chain, staff(MAASTRICHT, 'ACCESS_DESK', 'ACCESS_DECISION', uuidOf('former')), [ANNA], 'allocations { id }')).toMatchObject(
      FORBIDDEN,
    );
  });

  test('costs as many statements for fifty youths as for one', async () => {
    const all = 'allocations { municipality { name region { name } } contract { title arrangement { name } services endsOn parties { name } } }';
    const one = await askOfYouths(chain, desk(HEERLEN), CROWD.slice(0, 1), `${all} ${HISTORY} ${RESPONSIBLE}`);
    const fifty = await askOfYouths(chain, desk(HEERLEN), [...CROWD, BAS, NOBODY], `${all} ${HISTORY} ${RESPONSIBLE}`);
    expect(fifty.youths.filter(({ responsibleMunicipality }) => responsibleMunicipality !== null)).toHaveLength(48);
    expect(one.statements).toBeGreaterThan(10);
    expect(fifty.statements).toBe(one.statements);
  });
});

describe('the allocations of one’s own municipality', () => {
  const PAGE =
    'query ($first: Int!, $after: String) { myAllocations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id volume youth { id } } } } }';

  test.each([
    ['the access desk', desk(MAASTRICHT)],
    ['finance', finance],
  ])('are paged for %s, the latest decision first', async (_, caller) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 1; page <= 3; page++) {
      const { data } = await ask(chain, caller, PAGE, { first: 1, after });
      const { edges, pageInfo, totalCount } = (
        data as { myAllocations: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } }
      ).myAllocations;
      expect([edges.length, totalCount, pageInfo.hasNextPage]).toEqual([1, 3, page < 3]);
      seen.push(edges[0]?.node.id ?? '');
      after = pageInfo.endCursor;
    }
    const [latest] = [uuidOf('allocation', 1), uuidOf('allocation', 3)].sort().reverse();
    expect(seen[0]).toBe(latest);
    expect(seen[2]).toBe(uuidOf('allocation', 2));
    expect(new Set(seen).size).toBe(3);
  });

  test.each([
    ['a contract manager', buyer, 'AGGREGATES_ONLY'],
    ['a contract manager with the purpose of finance', { ...buyer, purpose: 'FINANCE' } as const, 'AGGREGATES_ONLY'],
    ['finance with another purpose', { ...finance, purpose: 'CONTRACT' } as const, 'PURPOSE_NOT_ALLOWED'],
    ['a case director', director, 'CLASS_NOT_FOR_ROLE'],
  ])('are withheld from %s, with the reason', async (_, caller, reason) => {
    expect(await ask(chain, caller, PAGE, { first: 1 })).toMatchObject({ data: { myAllocations: null }, withheld: [`myAllocations ALLOCATION ${reason}`] });
  });

  test.each([
    [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
    [{ first: 101 }, 'first must be a whole number from 1 to 100, not 101.'],
    [{ first: 1, after: 'nonsense' }, 'after must be a cursor that an earlier page gave.'],
    [{ first: 1, after: Buffer.from('["2025-02-30","x"]').toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
  ])('refuse %j with a sentence', async (variables, message) => {
    expect(await ask(chain, finance, PAGE, variables)).toMatchObject({ data: { myAllocations: null }, errors: [`BAD_USER_INPUT ${message}`] });
  });
});

describe('budgets', () => {
  const BUDGETS = '{ own: municipality(code: "GM0935") { annualBudgets { year amountCents contract { title } } } }';

  test.each([
    ['finance', finance],
    ['a contract manager', buyer],
  ])('are for %s of the municipality itself', async (_, caller) => {
    const { data, withheld } = await ask(chain, caller, BUDGETS);
    expect(data).toEqual({
      own: {
        annualBudgets: [
          { year: 2026, amountCents: 4_000_000_000, contract: { title: 'Nieuw' } },
          { year: 2025, amountCents: 1_250_000_050, contract: { title: 'Nieuw' } },
        ],
      },
    });
    expect(withheld).toEqual([]);
  });

  test('of one year, and never those of another municipality', async () => {
    const { data } = await ask(
      chain,
      finance,
      '{ own: municipality(code: "GM0935") { annualBudgets(year: 2025) { amountCents } none: annualBudgets(year: 2016) { year } } other: municipality(code: "GM0917") { annualBudgets { year } } }',
    );
    expect(data).toEqual({ own: { annualBudgets: [{ amountCents: 1_250_000_050 }], none: [] }, other: { annualBudgets: null } });
  });

  test.each([
    ['the access desk', desk(MAASTRICHT)],
    ['a case director', director],
  ])('are withheld from %s', async (_, caller) => {
    expect(await ask(chain, caller, BUDGETS)).toMatchObject({
      data: { own: { annualBudgets: null } },
      withheld: [expect.stringMatching(/^own\.annualBudgets BUDGET /)],
    });
  });
});
