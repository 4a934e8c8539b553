import { type Caller, SERVICES, type Service, uuidOf } from '@ketengraaf/core';
import { municipalities } from '@ketengraaf/municipalities';
import { REGIONS, type Region } from '@ketengraaf/regions';
import { mayBeginUnder, mayBeSentTo } from '@ketengraaf/subgraph';
import { ask, type PartyDatabase, rowsOf, TODAY } from '@ketengraaf/testkit';
import { startRegionDatabase } from './region-database';

type Tree = any;
const anybody: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
const worlds = new Map<Region, PartyDatabase>();

beforeAll(async () => {
  for (const region of REGIONS) worlds.set(region, await startRegionDatabase(municipalities, region, 1));
}, 180_000);

afterAll(async () => {
  await Promise.all([...worlds.values()].map((world) => world.stop()));
});

async function answer(region: Region, query: string): Promise<Tree> {
  const { data, errors } = await ask(worlds.get(region) as PartyDatabase, anybody, query);
  expect(errors).toEqual([]);
  return data;
}

const region = async (name: Region, code: string, fields: string): Promise<Tree> =>
  (await answer(name, `{ youthCareRegion(code: "${code}") { ${fields} } }`)).youthCareRegion;
const arrangement = async (name: Region, code: string, fields: string, of = 0): Promise<Tree> =>
  (await region(name, code, `arrangements { name ${fields} }`)).arrangements[of];
const coverage = async (name: Region, municipality: string, service: string, on: string): Promise<Tree> =>
  (
    await answer(
      name,
      `{ contractFor(municipality: "${municipality}", service: ${service}, on: "${on}") { outcome explanation contracts { title contractorName arrangement { name } } } }`,
    )
  ).contractFor;

/** What consortia and referrers are told, as they read it. */
const TOLD = `select contract::text, title, contractor::text, contractor_name as "contractorName", municipality, service, participation,
  lower(during)::text as "from", upper(during)::text as until from facts.contract_coverage`;
type Told = Parameters<typeof mayBeSentTo>[1][number];

describe('What the other parties are told of contracts', () => {
  test.each(REGIONS)(
    'in %s it gives, for every municipality, service and consortium, what the municipalities answer',
    async (name) => {
      const told = await rowsOf<Told>((worlds.get(name) as PartyDatabase).connection('superuser'), TOLD);
      const consortia = [...new Set(told.map(({ contractor }) => contractor))];
      const towns = [...new Set(told.map(({ municipality }) => municipality))];
      expect(told.length).toBeGreaterThan(20);
      for (const town of towns)
        for (const on of ['2018-06-01', '2023-02-01', TODAY]) {
          const asked = SERVICES.map(
            (service) => `${service}: contractFor(municipality: "${town}", service: ${service}, on: "${on}") { outcome contracts { id contractorId } }`,
          );
          const answers = await answer(name, `{ ${asked.join(' ')} }`);
          for (const service of SERVICES) {
            const { contracts } = answers[service] as { contracts: { id: string; contractorId: string }[] };
            const able = consortia.filter((consortium) => mayBeSentTo({ consortium, municipality: town, service, on }, told) === undefined);
            expect([town, on, service, able.sort()]).toEqual([town, on, service, [...new Set(contracts.map(({ contractorId }) => contractorId))].sort()]);
            for (const { id, contractorId } of contracts)
              expect(mayBeginUnder(id, { consortium: contractorId, municipality: town, service, on }, told)).toBeUndefined();
          }
        }
    },
    60_000,
  );

  test('Z-03 in Heerlen, Landgraaf and Voerendaal it is JenS for what they do not do with the region, and they are told to take part partly', async () => {
    const told = await rowsOf<Told>((worlds.get('zuid-limburg') as PartyDatabase).connection('superuser'), TOLD);
    const may = (municipality: string, service: Service, contractor: string) =>
      mayBeSentTo({ consortium: told.find(({ contractorName }) => contractorName === contractor)?.contractor ?? '', municipality, service, on: TODAY }, told);
    const jens = 'JenS';
    for (const town of ['GM0917', 'GM0882', 'GM0986']) {
      expect(may(town, 'AMBULATORY', jens)).toBeUndefined();
      expect(told.filter(({ municipality }) => municipality === town).map(({ participation }) => participation)).toContain('PARTIAL');
    }
    expect(may('GM0935', 'AMBULATORY', jens)?.rule).toBe('consortium_is_contracted');
  });
});

describe('Gelderland', () => {
  test('G-01 seven regions are one supra-region, whose contract is a client of all', async () => {
    for (const code of ['ACH', 'CGE', 'FVA', 'MIJ', 'NVE', 'RVN', 'RIV']) {
      const found = await region('gelderland', code, 'supraRegion { code } arrangements { name contracts { title } }');
      expect(found.supraRegion.code).toBe('G7');
      expect(found.arrangements).toContainEqual({ name: 'G7', contracts: [{ title: 'Essentiële functies jeugdhulp G7 2025' }] });
    }
  });

  test('G-02 which municipalities belong to it is dated data with a source, and not what lies in the province', async () => {
    const codes = ['ACH', 'CGE', 'FVA', 'MIJ', 'NVE', 'RVN', 'RIV'];
    const members = (await Promise.all(codes.map((code) => region('gelderland', code, 'municipalities { code province }')))).flatMap(
      ({ municipalities: all }) => all,
    );
    expect(members).toHaveLength(55);
    expect(members.filter(({ province }: Tree) => province !== 'Gelderland')).toHaveLength(4);
    expect((await region('gelderland', 'RIV', 'municipalities(on: "2018-12-31") { code }')).municipalities).not.toContainEqual({ code: 'GM1960' });
  });

  test('G-03 from 2025 one contractor serves all clients together', async () => {
    const { contracts } = await arrangement('gelderland', 'ACH', 'contracts { from parties { capacity } award { contractorName decidedOn source } }', 1);
    expect(contracts).toHaveLength(1);
    expect(contracts[0]).toMatchObject({ from: '2025-01-01', award: { contractorName: 'Gelderse jeugdalliantie', decidedOn: null } });
    expect(contracts[0].parties.filter(({ capacity }: Tree) => capacity === 'CONTRACTING_AUTHORITY')).toHaveLength(55);
    expect(contracts[0].parties.filter(({ capacity }: Tree) => capacity === 'CONTRACTOR')).toHaveLength(1);
  });

  test('G-04 each municipality, service and day has one contract, or an explained gap', async () => {
    expect(await coverage('gelderland', 'GM0197', 'SECURE_RESIDENCE', '2026-06-01')).toMatchObject({
      outcome: 'COVERED',
      contracts: [{ contractorName: 'Gelderse jeugdalliantie' }],
    });
    expect(await coverage('gelderland', 'GM0197', 'AMBULATORY', '2026-06-01')).toMatchObject({ outcome: 'COVERED' });
    expect((await coverage('gelderland', 'GM0197', 'SECURE_RESIDENCE', '2019-01-01')).explanation).toContain('No contract covers');
  });

  test('G-05 an essential function is named as one: paid for being there', async () => {
    const { contracts } = await arrangement('gelderland', 'RIV', 'contracts { essentialFunction financing }', 1);
    expect(contracts).toEqual([{ essentialFunction: true, financing: 'TASK_BASED' }]);
  });

  test('G-18 not being moved is an indicator of the contract, with a target and whether it is reached', async () => {
    const { contracts } = await arrangement(
      'gelderland',
      'NVE',
      'contracts { targets { indicator { code better } value isReached measurements { value } } }',
      1,
    );
    expect(contracts[0].targets).toContainEqual({
      indicator: { code: 'MOVED_WITHIN_A_YEAR', better: 'LOWER' },
      value: 4,
      isReached: false,
      measurements: [{ value: 7 }],
    });
  });

  test('G-19 every indicator has a definition, a source, a unit, a period and a target', async () => {
    const { goals } = await arrangement('gelderland', 'FVA', 'goals { theme targets { value from indicator { definition source unit } } }', 1);
    expect(goals.map(({ theme }: Tree) => theme).sort()).toEqual(['STABLE_PLACE', 'WAITING']);
    for (const { indicator, ...target } of goals.flatMap(({ targets }: Tree) => targets)) {
      expect(target).toEqual({ value: expect.any(Number), from: '2025-01-01' });
      expect(Object.values(indicator).every((text) => typeof text === 'string' && text.length > 3)).toBe(true);
    }
  });
});

describe('four consortia', () => {
  test('C-01 procurement, award and contract follow on each other; a year the source does not give is unknown', async () => {
    const { procurements } = await arrangement(
      'vier-consortia',
      'VIE',
      'procurements { title publishedOn source awards { contractorName decidedOn contract { title from } } }',
    );
    expect(procurements).toHaveLength(1);
    expect(procurements[0]).toMatchObject({ publishedOn: null, source: expect.stringContaining('niet in genoemd') });
    expect(procurements[0].awards).toHaveLength(4);
    for (const award of procurements[0].awards) expect(award).toMatchObject({ decidedOn: null, contract: { from: '2024-01-01' } });
  });

  test('C-02 contracts of single providers stay, each with the consortium that came after it', async () => {
    const { contracts } = await arrangement(
      'vier-consortia',
      'VIE',
      'contracts(on: "2023-12-31") { contractorName endsOn continuity { from until terms successor { contractorName } } }',
    );
    expect(contracts.length).toBeGreaterThanOrEqual(6);
    for (const contract of contracts) {
      expect(contract).toMatchObject({
        endsOn: '2023-12-31',
        continuity: [{ from: '2024-01-01', successor: { contractorName: expect.stringContaining('Consortium') } }],
      });
    }
  });

  test('C-06 the agenda of the partnership has an owner, parties and a state, and nobody’s name', async () => {
    const { goals } = await arrangement('vier-consortia', 'VIE', 'goals { agenda { title ownerName parties state dueOn } }');
    const items = goals.flatMap(({ agenda }: Tree) => agenda);
    expect(items.length).toBeGreaterThan(3);
    for (const item of items)
      expect(item).toMatchObject({ ownerName: expect.any(String), parties: expect.arrayContaining([expect.stringMatching(/^[A-Z_]+$/)]) });
  });

  test('C-07 autism, divorce and fewer administrative duties are goals by theme', async () => {
    const { goals } = await arrangement('vier-consortia', 'VIE', 'goals { theme desiredResult targets { indicator { code } value } }');
    expect(goals.map(({ theme }: Tree) => theme).sort()).toEqual(['AUTISM', 'DIVORCE', 'LESS_ADMINISTRATION']);
    expect(goals.find(({ theme }: Tree) => theme === 'LESS_ADMINISTRATION').targets).toContainEqual({ indicator: { code: 'ASKED_TWICE' }, value: 0 });
  });

  test('C-08 schools take part in themes', async () => {
    const { goals } = await arrangement('vier-consortia', 'VIE', 'goals(theme: AUTISM) { theme agenda { parties } }');
    expect(goals).toEqual([{ theme: 'AUTISM', agenda: expect.arrayContaining([{ parties: expect.arrayContaining(['SCHOOLS']) }]) }]);
  });
});

describe('Amersfoort', () => {
  test('A-02 A-11 contracts have dates: many ended with 2023, and those of one contractor follow', async () => {
    const { before, after } = await arrangement(
      'amersfoort',
      'AMF',
      'before: contracts(on: "2023-12-31") { contractorName } after: contracts(on: "2024-01-01") { contractorName }',
    );
    expect(new Set(before.map(({ contractorName }: Tree) => contractorName)).size).toBe(8);
    expect(new Set(after.map(({ contractorName }: Tree) => contractorName))).toEqual(new Set(['MetMaya']));
  });

  test('A-11 who was in care stays with the own provider', async () => {
    const { contracts } = await arrangement('amersfoort', 'AMF', 'contracts(on: "2023-12-31") { continuity { terms successor { contractorName } } }');
    for (const { continuity } of contracts)
      expect(continuity).toEqual([{ terms: expect.stringContaining('blijft bij de eigen aanbieder'), successor: { contractorName: 'MetMaya' } }]);
  });
});

describe('Zuid-Limburg', () => {
  test('Z-01 the plan carries out the framework and was adopted by an ample majority, with the dissent', async () => {
    const { policyDocuments } = await arrangement(
      'zuid-limburg',
      'ZLI',
      'policyDocuments { title kind carriesOut { title } decisions { outcome support dissent decidedOn } goals { title } }',
    );
    expect(policyDocuments[0]).toMatchObject({
      kind: 'TRANSFORMATION_PLAN',
      carriesOut: { title: 'Beleidskader jeugd 2019–2022' },
      decisions: [{ outcome: 'ADOPTED', support: 'AMPLE_MAJORITY', dissent: expect.stringContaining('JenS'), decidedOn: null }],
    });
    expect(policyDocuments[0].goals).toHaveLength(5);
  });

  test('Z-02 sixteen municipalities work together since 2015', async () => {
    for (const [on, count] of [
      ['2026-06-01', 16],
      ['2014-12-31', 0],
    ] as const)
      expect((await region('zuid-limburg', 'ZLI', `municipalities(on: "${on}") { code }`)).municipalities).toHaveLength(count);
  });

  test('Z-04 whose help ran when the contracts changed keeps that help, and who gives it', async () => {
    const { contracts } = await arrangement('zuid-limburg', 'ZLI', 'contracts(on: "2022-12-31") { continuity { from terms successor { title } } }');
    expect(contracts).toHaveLength(3);
    for (const { continuity } of contracts)
      expect(continuity).toEqual([
        { from: '2023-01-01', terms: expect.stringMatching(/houdt die hulp|verhuist niet/), successor: { title: expect.stringContaining('2023') } },
      ]);
  });

  const AT_HOME_ON: readonly [string, string, string][] = [
    ['GM0986', '2023-02-01', 'JenS'],
    ['GM0882', '2023-02-01', 'JenS'],
    ['GM0917', '2026-06-01', 'JenS'],
    ['GM0935', '2023-02-01', 'Consortium Heuvelpad'],
  ];
  test.each(AT_HOME_ON)('Z-03 the contractor for help at home in %s on %s is %s, whoever has residence', async (municipality, on, contractor) => {
    expect(await coverage('zuid-limburg', municipality, 'AMBULATORY', on)).toMatchObject({ outcome: 'COVERED', contracts: [{ contractorName: contractor }] });
    expect(await coverage('zuid-limburg', municipality, 'GROUP_RESIDENCE', on)).toMatchObject({
      outcome: 'COVERED',
      contracts: [{ contractorName: 'Consortium Maasoever' }],
    });
  });

  test('Z-06 contracts of several years have options to extend, and a radar tells when to decide', async () => {
    const { expiringContracts } = await answer(
      'zuid-limburg',
      '{ expiringContracts(within: 60, region: "ZLI") { endsOn nearness nextOption { maxMonths decideBy } leavesUncovered { service } contract { title } } }',
    );
    expect(expiringContracts).toHaveLength(4);
    for (const ending of expiringContracts) {
      expect(ending).toMatchObject({ endsOn: '2030-12-31', nearness: 'LATER', nextOption: { maxMonths: 24, decideBy: '2030-06-30' } });
      expect(ending.leavesUncovered.length).toBeGreaterThan(0);
    }
    expect((await answer('zuid-limburg', '{ expiringContracts { endsOn } }')).expiringContracts).toEqual([]);
  });

  test('Z-07 how it was bought is known of each contract', async () => {
    const models = async (on: string) =>
      (await arrangement('zuid-limburg', 'ZLI', `contracts(on: "${on}") { procurementModel }`)).contracts.map(({ procurementModel }: Tree) => procurementModel);
    expect(new Set(await models('2022-12-31'))).toEqual(new Set(['OPEN_HOUSE']));
    expect(new Set(await models('2023-01-01'))).toEqual(new Set(['AWARDED_CONSORTIUM']));
  });

  test('Z-09 policy holds for a time: on each day one knows which', async () => {
    const { policyDocuments } = await arrangement('zuid-limburg', 'ZLI', 'policyDocuments(on: "2022-06-01") { title }');
    expect(policyDocuments).toEqual([{ title: 'Beleidskader jeugd 2019–2022' }]);
  });

  test('Z-10 the five lines are goals, each with an indicator', async () => {
    const { goals } = await arrangement('zuid-limburg', 'ZLI', 'goals { theme targets { indicator { code } isReached } }');
    expect(goals.map(({ theme }: Tree) => theme).sort()).toEqual([
      'DEMEDICALISING',
      'EARLIER_HELP',
      'ONE_FAMILY_ONE_PLAN',
      'PREVENTION',
      'ROOM_FOR_PROFESSIONALS',
    ]);
    for (const { targets } of goals) expect(targets).toEqual([{ indicator: { code: expect.any(String) }, isReached: expect.any(Boolean) }]);
  });
});

describe('Flevoland', () => {
  test('F-02 the six municipalities and the representative of the consortium signed', async () => {
    const { contracts } = await arrangement('flevoland', 'FLE', 'contracts(on: "2019-01-01") { title parties { name capacity } }');
    const residential = contracts.find(({ title }: Tree) => title.includes('met verblijf'));
    expect(residential.parties.filter(({ capacity }: Tree) => capacity === 'SIGNATORY')).toHaveLength(7);
  });

  test('F-05 four years with options to extend: exercised options move the end', async () => {
    const { contracts } = await arrangement('flevoland', 'FLE', 'contracts { title from until endsOn extensionOptions { maxMonths exercisedOn } }');
    const residential = contracts.find(({ title }: Tree) => title.includes('met verblijf'));
    expect(residential).toMatchObject({ from: '2019-01-01', until: '2023-01-01' });
    expect(residential.endsOn > '2026-06-01').toBe(true);
    expect(residential.extensionOptions.some(({ exercisedOn }: Tree) => exercisedOn !== null)).toBe(true);
  });

  test('F-06 a knowledge institute takes part in the agenda', async () => {
    const { goals } = await arrangement('flevoland', 'FLE', 'goals { theme agenda { ownerName } }');
    expect(goals).toContainEqual({ theme: 'HOMELIKE', agenda: [{ ownerName: 'Windesheim' }] });
  });
});
