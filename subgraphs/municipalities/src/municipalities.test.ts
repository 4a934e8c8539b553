import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Caller, uuidOf } from '@ketengraaf/core';
import { type Connection, connectionAs, type EmbeddedPostgres, startEmbeddedPostgres, withClient } from '@ketengraaf/database';
import { checkWalls, type Database, Door, ForbiddenError, openDatabase } from '@ketengraaf/door';
import { prepareParty } from '@ketengraaf/facts';
import { buildPartySchema } from '@ketengraaf/subgraph';
import { execute, type GraphQLSchema, parse, validate } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { municipalities } from '.';

const PASSWORDS = { owner: 'owner', app: 'app', loader: 'loader' };
const ROWS = municipalities.words.flatMap(({ rows = [] }) => rows);
const [MAASTRICHT, HEERLEN, ARNHEM] = ['GM0935', 'GM0917', 'GM0202'] as const;
const [ANNA, BAS, NOBODY] = [uuidOf('anna'), uuidOf('bas'), uuidOf('nobody')] as const;
const CROWD = Array.from({ length: 48 }, (_, index) => uuidOf('crowd', index));
const [REGIONAL, JENS] = [uuidOf('regional'), uuidOf('jens')] as const;
const [OLD, NEW, OPEN_A, OPEN_B, JENS_CONTRACT] = ['old', 'new', 'open a', 'open b', 'jens contract'].map((name) => uuidOf(name)) as [string, string, string, string, string];
const CONTRACTOR = uuidOf('contractor');

const WORLD = [
  `insert into app.organisation values ('${MAASTRICHT}', 'MUNICIPALITY', 'Maastricht'), ('${HEERLEN}', 'MUNICIPALITY', 'Heerlen'), ('${ARNHEM}', 'MUNICIPALITY', 'Arnhem')`,
  `insert into app.staff select gen_random_uuid(), person::uuid, organisation, role, 'W', during::daterange from (values
    ('${uuidOf('desk', MAASTRICHT)}', '${MAASTRICHT}', 'ACCESS_DESK', '[2020-01-01,)'), ('${uuidOf('desk', HEERLEN)}', '${HEERLEN}', 'ACCESS_DESK', '[2020-01-01,)'),
    ('${uuidOf('desk', ARNHEM)}', '${ARNHEM}', 'ACCESS_DESK', '[2020-01-01,)'), ('${uuidOf('former')}', '${MAASTRICHT}', 'ACCESS_DESK', '[2020-01-01,2021-01-01)'),
    ('${uuidOf('finance')}', '${MAASTRICHT}', 'FINANCE_OFFICER', '[2020-01-01,)'), ('${uuidOf('buyer')}', '${MAASTRICHT}', 'CONTRACT_MANAGER', '[2020-01-01,)')
  ) as worker (person, organisation, role, during)`,
  `insert into municipalities.supra_region values ('LIM', 'Limburg samen')`,
  `insert into municipalities.region values ('ZLI', 'Zuid-Limburg', 'LIM'), ('CGE', 'Centraal Gelderland', null)`,
  `insert into municipalities.municipality values ('${MAASTRICHT}', 'Maastricht', 'Limburg', 50.85, 5.69), ('${HEERLEN}', 'Heerlen', 'Limburg', 50.89, 5.98), ('${ARNHEM}', 'Arnhem', 'Gelderland', 51.98, 5.91)`,
  `insert into municipalities.region_membership values (gen_random_uuid(), '${MAASTRICHT}', 'ZLI', '[2015-01-01,)', 'S'), (gen_random_uuid(), '${HEERLEN}', 'ZLI', '[2015-01-01,)', 'S'),
    (gen_random_uuid(), '${ARNHEM}', 'ZLI', '[2015-01-01,2020-01-01)', 'S'), (gen_random_uuid(), '${ARNHEM}', 'CGE', '[2020-01-01,)', 'S')`,
  `insert into municipalities.arrangement values ('${REGIONAL}', 'Zuid-Limburg samen', 'ZLI', null), ('${JENS}', 'JenS', 'ZLI', null)`,
  // Heerlen takes part in all, until ambulatory help went to JenS halfway through a line for all services
  `insert into municipalities.participation select gen_random_uuid(), municipality, arrangement::uuid, service, level, during::daterange, 'Plan 2023' from (values
    ('${MAASTRICHT}', '${REGIONAL}', null, 'FULL', '[2015-01-01,)'), ('${HEERLEN}', '${REGIONAL}', null, 'FULL', '[2015-01-01,)'),
    ('${HEERLEN}', '${REGIONAL}', 'AMBULATORY', 'NONE', '[2024-07-01,)'), ('${HEERLEN}', '${JENS}', 'AMBULATORY', 'FULL', '[2024-07-01,)'),
    ('${HEERLEN}', '${JENS}', null, 'PARTIAL', '[2024-07-01,)')
  ) as line (municipality, arrangement, service, level, during)`,
  `insert into municipalities.framework_contract select id::uuid, title, arrangement::uuid, contractor::uuid, name, model, financing, term::daterange, '2022-10-06', false from (values
    ('${OLD}', 'Oud', '${REGIONAL}', '${CONTRACTOR}', 'De Brug', 'NEGOTIATED', 'EFFORT_BASED', '[2019-01-01,2022-01-01)'),
    ('${NEW}', 'Nieuw', '${REGIONAL}', '${CONTRACTOR}', 'De Brug', 'AWARDED_CONSORTIUM', 'EFFORT_BASED', '[2024-01-01,2090-01-01)'),
    ('${OPEN_A}', 'Open A', '${REGIONAL}', '${uuidOf('a')}', 'Aanbieder A', 'OPEN_HOUSE', 'OUTPUT_BASED', '[2024-01-01,2090-01-01)'),
    ('${OPEN_B}', 'Open B', '${REGIONAL}', '${uuidOf('b')}', 'Aanbieder B', 'OPEN_HOUSE', 'OUTPUT_BASED', '[2024-01-01,2090-01-01)'),
    ('${JENS_CONTRACT}', 'JenS 2024', '${JENS}', '${uuidOf('j')}', 'JenS', 'SINGLE_CONTRACTOR', 'TASK_BASED', '[2024-07-01,2090-01-01)')
  ) as c (id, title, arrangement, contractor, name, model, financing, term)`,
  `insert into municipalities.contract_service values ('${OLD}', 'AMBULATORY'), ('${NEW}', 'AMBULATORY'), ('${NEW}', 'FOSTER_CARE'), ('${OPEN_A}', 'RESPITE'), ('${OPEN_B}', 'RESPITE'), ('${JENS_CONTRACT}', 'AMBULATORY')`,
  `insert into municipalities.contract_party values ('${OLD}', '${MAASTRICHT}', 'Maastricht', 'CONTRACTING_AUTHORITY'), ('${OLD}', '${CONTRACTOR}', 'De Brug', 'CONTRACTOR')`,
  `insert into municipalities.extension_option values (gen_random_uuid(), '${OLD}', 1, 11, '2021-06-30', '2021-05-01'), (gen_random_uuid(), '${OLD}', 2, 1, '2022-06-30', '2022-05-01'), (gen_random_uuid(), '${OLD}', 3, 12, '2022-10-31', null)`,
  `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2025, 1250000050), (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2026, 4000000000), (gen_random_uuid(), '${HEERLEN}', '${NEW}', 2026, 7)`,
  `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during) values
    ('${uuidOf('allocation', 1)}', '${MAASTRICHT}', '${ANNA}', '${NEW}', 'FOSTER_CARE', '43', '43A09', 7.5, '14', '2025-01-01', '[2025-02-01,)'),
    ('${uuidOf('allocation', 2)}', '${MAASTRICHT}', '${ANNA}', '${NEW}', 'AMBULATORY', '45', null, null, null, '2024-01-01', '[2024-02-01,2025-02-01)'),
    ('${uuidOf('allocation', 3)}', '${MAASTRICHT}', '${uuidOf('cas')}', '${NEW}', 'AMBULATORY', '45', null, 4, '04', '2025-01-01', '[2025-02-01,)'),
    ('${uuidOf('allocation', 4)}', '${HEERLEN}', '${BAS}', '${NEW}', 'FOSTER_CARE', '43', '43A09', 7, '14', '2025-01-01', '[2025-02-01,)')`,
  `insert into municipalities.residence (id, organisation, youth_id, during) values
    (gen_random_uuid(), '${HEERLEN}', '${ANNA}', '[2012-05-01,2025-03-01)'), (gen_random_uuid(), '${MAASTRICHT}', '${ANNA}', '[2025-03-01,)')`,
  `insert into municipalities.residential_stay (id, organisation, youth_id, during) values (gen_random_uuid(), '${HEERLEN}', '${ANNA}', '[2025-02-01,)')`,
  `insert into facts.involvement select gen_random_uuid(), youth::uuid, null, party, organisation, person::uuid, role, '[2020-01-01,)', '{}' from (values
    ('${ANNA}', 'local-teams', 'team', '${uuidOf('director')}', 'CASE_DIRECTOR'), ('${ANNA}', 'municipalities', '${HEERLEN}', null, 'ACCESS_DESK')
  ) as tie (youth, party, organisation, person, role)`,
  ...CROWD.flatMap((youth, index) => [
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, decided_on, during) values ('${uuidOf('crowd allocation', index)}', '${ARNHEM}', '${youth}', '${NEW}', 'RESPITE', '43', '2025-01-01', '[2025-02-01,)')`,
    `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${youth}', '[2015-01-01,)')`,
    `insert into facts.involvement values (gen_random_uuid(), '${youth}', null, 'municipalities', '${HEERLEN}', null, 'ACCESS_DESK', '[2020-01-01,)', '{}')`,
  ]),
];

const staff = (organisation: string, role: Caller['role'], purpose: Caller['purpose'], person: string): Caller => ({ person, organisation, party: 'municipalities', role, purpose });
const desk = (code: string): Caller => staff(code, 'ACCESS_DESK', 'ACCESS_DECISION', uuidOf('desk', code));
const finance = staff(MAASTRICHT, 'FINANCE_OFFICER', 'FINANCE', uuidOf('finance'));
const buyer = staff(MAASTRICHT, 'CONTRACT_MANAGER', 'CONTRACT', uuidOf('buyer'));
const director: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };

let folder: string;
let server: EmbeddedPostgres;
let database: Database;
let schema: GraphQLSchema;
let loader: Connection;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'municipalities-'));
  server = await startEmbeddedPostgres({ dataDir: path.join(folder, 'data'), durable: false, password: 'admin' });
  const admin = { host: server.host, port: server.port, user: server.user, password: server.password, database: 'postgres' };
  await prepareParty({ party: 'municipalities', admin, passwords: PASSWORDS, folder: municipalities.migrations });
  loader = connectionAs(admin, 'municipalities', 'loader', PASSWORDS.loader);
  await load(...WORLD);
  database = await openDatabase('municipalities', connectionAs(admin, 'municipalities', 'app', PASSWORDS.app), ROWS, 4);
  ({ schema } = await buildPartySchema(municipalities));
});

afterAll(async () => {
  await database?.close();
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

function load(...statements: string[]): Promise<void> {
  return withClient(loader, async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}

/** The database with every statement of a transaction counted. */
function counting(count: () => void): Database {
  return {
    ...database,
    async lease() {
      const lease = await database.lease();
      const query = (...words: Parameters<typeof lease.client.query>): unknown => {
        count();
        return lease.client.query(...words);
      };
      return { ...lease, client: new Proxy(lease.client, { get: (client, property) => (property === 'query' ? query : Reflect.get(client, property)) }) };
    },
  };
}

interface Asked {
  readonly data: unknown;
  readonly codes: unknown[];
  readonly withheld: unknown[];
  readonly statements: number;
}

async function ask(caller: Caller, text: string, variables: Record<string, unknown> = {}, areFactsFresh = true): Promise<Asked> {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  let statements = 0;
  const door = new Door(counting(() => statements++), { party: 'municipalities', caller, trace: 'trace', areFactsFresh: () => areFactsFresh });
  const { data, errors = [] } = await execute({ schema, document, contextValue: { door }, variableValues: variables });
  const forbidden = errors.find(({ originalError }) => originalError instanceof ForbiddenError);
  if (forbidden) {
    await door.rollback();
    throw forbidden.originalError;
  }
  await door.commit();
  const withheld = door.withheld().map(({ path, dataClass, reason }) => [path.join('.'), dataClass, reason].join(' '));
  return { data: JSON.parse(JSON.stringify(data ?? null)), codes: errors.map(({ message, extensions }) => (extensions.code ? [extensions.code, message] : message)), withheld, statements };
}

async function youths(caller: Caller, ids: readonly string[], selection: string, areFactsFresh = true) {
  const { data, ...rest } = await ask(
    caller,
    `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Youth { ${selection} } } }`,
    { representations: ids.map((id) => ({ __typename: 'Youth', id })) },
    areFactsFresh,
  );
  return { ...rest, youths: (data as { _entities: Record<string, unknown>[] })._entities };
}

const ALLOCATIONS = 'allocations { id youth { id } municipality { name } contract { title } service productCategory productCode volume unit decidedOn from until }';
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
    const { youths: found, withheld } = await youths(desk(HEERLEN), [ANNA], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`);
    expect(found).toEqual([
      {
        allocations: [FOSTER_CARE, expect.objectContaining({ service: 'AMBULATORY', productCode: null, volume: null, from: '2024-02-01', until: '2025-02-01' })],
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
    const { youths: found } = await youths(
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
    const { youths: found, withheld } = await youths(desk(MAASTRICHT), [ANNA], `allocations { id } ${HISTORY} ${RESPONSIBLE}`);
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
    const { youths: found, withheld } = await youths(director, [ANNA], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`);
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
    expect(withheld.sort()).toEqual(['_entities.0.residenceHistory ALLOCATION CLASS_NOT_FOR_ROLE', '_entities.0.responsibleMunicipality ALLOCATION CLASS_NOT_FOR_ROLE']);
  });

  test('is no more told than that of somebody who does not exist, to who has nothing to do with it', async () => {
    for (const caller of [desk(ARNHEM), { ...director, person: uuidOf('stranger') }, finance]) {
      const [forbidden, absent] = [await youths(caller, [BAS], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`), await youths(caller, [NOBODY], `${ALLOCATIONS} ${HISTORY} ${RESPONSIBLE}`)];
      expect(JSON.stringify(forbidden)).toBe(JSON.stringify(absent));
      expect(forbidden.youths).toEqual([{ allocations: null, residenceHistory: null, responsibleMunicipality: null }]);
    }
  });

  test('is told only to its own staff while the access facts are stale', async () => {
    const stale = await youths(desk(HEERLEN), [ANNA], 'allocations { id }', false);
    expect([stale.youths, stale.withheld]).toEqual([[{ allocations: null }], ['_entities.0.allocations ALLOCATION FACTS_STALE']]);
    const own = await youths(desk(MAASTRICHT), [ANNA], 'allocations { id }', false);
    expect(own.youths).toEqual([{ allocations: [{ id: uuidOf('allocation', 1) }, { id: uuidOf('allocation', 2) }] }]);
  });

  test('is told to nobody who left', async () => {
    await expect(youths(staff(MAASTRICHT, 'ACCESS_DESK', 'ACCESS_DECISION', uuidOf('former')), [ANNA], 'allocations { id }')).rejects.toBeInstanceOf(ForbiddenError);
  });

  test('costs as many statements for fifty youths as for one', async () => {
    const all = 'allocations { municipality { name region { name } } contract { title arrangement { name } services endsOn parties { name } } }';
    const one = await youths(desk(HEERLEN), CROWD.slice(0, 1), `${all} ${HISTORY} ${RESPONSIBLE}`);
    const fifty = await youths(desk(HEERLEN), [...CROWD, BAS, NOBODY], `${all} ${HISTORY} ${RESPONSIBLE}`);
    expect(fifty.youths.filter(({ responsibleMunicipality }) => responsibleMunicipality !== null)).toHaveLength(48);
    expect(one.statements).toBeGreaterThan(10);
    expect(fifty.statements).toBe(one.statements);
  });
});

describe('the allocations of one’s own municipality', () => {
  const PAGE = 'query ($first: Int!, $after: String) { myAllocations(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id volume youth { id } } } } }';

  test.each([
    ['the access desk', desk(MAASTRICHT)],
    ['finance', finance],
  ])('are paged for %s, the latest decision first', async (_, caller) => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 1; page <= 3; page++) {
      const { data } = await ask(caller, PAGE, { first: 1, after });
      const { edges, pageInfo, totalCount } = (data as { myAllocations: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number } }).myAllocations;
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
    ['a contract manager', buyer, 'PURPOSE_NOT_ALLOWED'],
    ['a contract manager with the purpose of finance', { ...buyer, purpose: 'FINANCE' } as const, 'CLASS_NOT_FOR_ROLE'],
    ['finance with another purpose', { ...finance, purpose: 'CONTRACT' } as const, 'PURPOSE_NOT_ALLOWED'],
    ['a case director', director, 'CLASS_NOT_FOR_ROLE'],
  ])('are withheld from %s, with the reason', async (_, caller, reason) => {
    expect(await ask(caller, PAGE, { first: 1 })).toMatchObject({ data: { myAllocations: null }, withheld: [`myAllocations ALLOCATION ${reason}`] });
  });

  test.each([
    [{ first: 0 }, 'first must be a whole number from 1 to 100, not 0.'],
    [{ first: 101 }, 'first must be a whole number from 1 to 100, not 101.'],
    [{ first: 1, after: 'nonsense' }, 'after must be a cursor that an earlier page gave.'],
    [{ first: 1, after: Buffer.from('["2025-02-30","x"]').toString('base64url') }, 'after must be a cursor that an earlier page gave.'],
  ])('refuse %j with a sentence', async (variables, message) => {
    expect(await ask(finance, PAGE, variables)).toMatchObject({ data: { myAllocations: null }, codes: [['BAD_USER_INPUT', message]] });
  });
});

describe('what is public', () => {
  test('tells regions with their municipalities of a day', async () => {
    const { data } = await ask(
      director,
      `{ youthCareRegion(code: "ZLI") { name supraRegion { code name } municipalities { name } earlier: municipalities(on: "2019-12-31") { name } } other: youthCareRegion(code: "CGE") { supraRegion { code } } none: youthCareRegion(code: "X") { name }
         municipality(code: "GM0202") { name province latitude longitude region { code } earlier: region(on: "2019-12-31") { code } before: region(on: "2014-12-31") { code } } }`,
    );
    expect(data).toEqual({
      youthCareRegion: { name: 'Zuid-Limburg', supraRegion: { code: 'LIM', name: 'Limburg samen' }, municipalities: [{ name: 'Heerlen' }, { name: 'Maastricht' }], earlier: [{ name: 'Arnhem' }, { name: 'Heerlen' }, { name: 'Maastricht' }] },
      other: { supraRegion: null },
      none: null,
      municipality: { name: 'Arnhem', province: 'Gelderland', latitude: 51.98, longitude: 5.91, region: { code: 'CGE' }, earlier: { code: 'ZLI' }, before: null },
    });
  });

  test('tells how far a municipality takes part on a day', async () => {
    const line = (level: string, service: string | null, name: string, from: string) => ({ level, service, from, until: null, source: 'Plan 2023', arrangement: { name } });
    const { data } = await ask(director, '{ municipality(code: "GM0917") { participation { level service from until source arrangement { name } } earlier: participation(on: "2024-06-30") { level service } } }');
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
    const { data } = await ask(director, '{ municipality(code: "GM0917") { contractCoverage { service consortiumId consortiumName contractId from until } } }');
    const { contractCoverage } = (data as { municipality: { contractCoverage: { service: string; contractId: string; from: string; until: string }[] } }).municipality;
    expect(contractCoverage[0]).toEqual({ service: 'AMBULATORY', consortiumId: CONTRACTOR, consortiumName: 'De Brug', contractId: OLD, from: '2019-01-01', until: '2023-01-01' });
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
    [HEERLEN, 'AMBULATORY', '2023-06-01', 'GAP', [], 'The last that did, Oud, covered it up to and including 2022-12-31. The next, Nieuw, covers it from 2024-01-01.'],
    [ARNHEM, 'AMBULATORY', '2024-07-01', 'GAP', [], 'No contract covers ambulatory for Arnhem on 2024-07-01: it takes part in no arrangement on that day.'],
    [MAASTRICHT, 'RESPITE', null, 'OVERLAP', ['Open A', 'Open B'], 'with Aanbieder A and Aanbieder B: the family chooses, with its referrer.'],
  ])('answers which contract covers %s for %s on %s: %s', async (municipality, service, on, outcome, titles, words) => {
    const { data } = await ask(director, 'query ($municipality: ID!, $service: Service!, $on: LocalDate) { contractFor(municipality: $municipality, service: $service, on: $on) { outcome contracts { title } explanation } }', { municipality, service, on });
    const { contractFor } = data as { contractFor: { outcome: string; contracts: { title: string }[]; explanation: string } };
    expect([contractFor.outcome, contractFor.contracts.map(({ title }) => title).sort()]).toEqual([outcome, titles]);
    expect(contractFor.explanation.replace('Aanbieder B and Aanbieder A', 'Aanbieder A and Aanbieder B')).toContain(words);
  });

  test('refuses a code, a day or an identifier that cannot be one, and knows no municipality that is not there', async () => {
    expect((await ask(director, '{ municipality(code: "0935") { name } }')).codes).toEqual([['BAD_USER_INPUT', 'code must be GM and four digits, such as GM0935, not "0935".']]);
    expect((await ask(director, '{ contractFor(municipality: "Heerlen", service: RESPITE) { outcome } }')).codes).toEqual([['BAD_USER_INPUT', 'municipality must be GM and four digits, such as GM0935, not "Heerlen".']]);
    expect(await ask(director, '{ contractFor(municipality: "GM9999", service: RESPITE) { outcome } municipality(code: "GM9999") { name } }')).toMatchObject({ data: { contractFor: null, municipality: null }, codes: [] });
    const wrong = (text: string) => validate(schema, parse(text)).map(({ message }) => message);
    expect(wrong('{ contractFor(municipality: "GM0935", service: RESPITE, on: "2025-02-30") { outcome } }')).toEqual([expect.stringContaining('2025-02-30')]);
    expect(wrong('{ frameworkContract(id: "1") { id } }')).toHaveLength(1);
  });

  test('finds what other parties refer to, and nothing under a malformed key', async () => {
    const { data } = await ask(
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
      const { data, statements } = await ask(finance, `{ youthCareRegion(code: "ZLI") { municipalities(on: "${on}") { ${fields} } } }`);
      expect((data as { youthCareRegion: { municipalities: unknown[] } }).youthCareRegion.municipalities).toHaveLength(members);
      return statements;
    };
    const two = await count('2025-01-01', 2);
    expect(two).toBeGreaterThan(10);
    expect(await count('2019-12-31', 3)).toBe(two);
  });
});

describe('budgets', () => {
  const BUDGETS = '{ own: municipality(code: "GM0935") { annualBudgets { year amountCents contract { title } } } }';

  test.each([
    ['finance', finance],
    ['a contract manager', buyer],
  ])('are for %s of the municipality itself', async (_, caller) => {
    const { data, withheld } = await ask(caller, BUDGETS);
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
    const { data } = await ask(finance, '{ own: municipality(code: "GM0935") { annualBudgets(year: 2025) { amountCents } none: annualBudgets(year: 2016) { year } } other: municipality(code: "GM0917") { annualBudgets { year } } }');
    expect(data).toEqual({ own: { annualBudgets: [{ amountCents: 1_250_000_050 }], none: [] }, other: { annualBudgets: null } });
  });

  test.each([
    ['the access desk', desk(MAASTRICHT)],
    ['a case director', director],
  ])('are withheld from %s', async (_, caller) => {
    expect(await ask(caller, BUDGETS)).toMatchObject({ data: { own: { annualBudgets: null } }, withheld: [expect.stringMatching(/^own\.annualBudgets BUDGET /)] });
  });
});

describe('the database', () => {
  test('is safe to serve', async () => {
    await expect(checkWalls(database)).resolves.toBeUndefined();
  });

  test.each(ROWS.map((row) => [row.name, row] as const))('keeps what %s says', async (_, row) => {
    const storage = getMetadataArgsStorage();
    const table = storage.tables.find(({ target }) => target === row);
    const described = storage.columns.filter(({ target }) => target === row).map(({ propertyName, options }) => [options.name ?? propertyName, options.type]);
    const kept = await database.ask<{ name: string; type: string }>(
      `select attname as name, case atttypid::regtype::text when 'timestamp with time zone' then 'timestamptz' else atttypid::regtype::text end as type
       from pg_attribute where attrelid = '${table?.schema}.${table?.name}'::regclass and attnum > 0 and not attisdropped`,
    );
    expect(described.sort()).toEqual(kept.map(({ name, type }) => [name, type]).sort());
  });

  const contract = (term: string, model = 'NEGOTIATED') =>
    `insert into municipalities.framework_contract values (gen_random_uuid(), 'T', '${REGIONAL}', gen_random_uuid(), 'N', '${model}', 'TASK_BASED', '${term}', null, false)`;
  const allocation = (columns: string) =>
    `insert into municipalities.allocation (id, organisation, youth_id, contract, service, product_category, product_code, decided_on, during) values (gen_random_uuid(), '${MAASTRICHT}', '${NOBODY}', '${NEW}', 'RESPITE', ${columns})`;
  const member = (during: string) => `insert into municipalities.region_membership values (gen_random_uuid(), '${ARNHEM}', 'ZLI', '${during}', 'S')`;
  const part = (service: string, level: string, during: string) => `insert into municipalities.participation values (gen_random_uuid(), '${HEERLEN}', '${REGIONAL}', ${service}, '${level}', '${during}', 'S')`;

  test.each([
    ['a municipality in two regions at once', member('[2019-06-01,2019-07-01)'), '23P01'],
    ['two levels of taking part for all services', part('null', 'NONE', '[2025-01-01,)'), '23P01'],
    ['two levels of taking part for one service', part(`'AMBULATORY'`, 'FULL', '[2025-01-01,)'), '23P01'],
    ['taking part partly in one service', part(`'RESPITE'`, 'PARTIAL', '[2025-01-01,)'), '23514'],
    ['a contract without an end', contract('[2025-01-01,)'), '23514'],
    ['a contract without a term', contract('[2025-01-01,2025-01-01)'), '23514'],
    ['a contract procured in an unknown way', contract('[2025-01-01,2026-01-01)', 'FAVOUR'), '23514'],
    ['two options with one place', `insert into municipalities.extension_option values (gen_random_uuid(), '${OLD}', 1, 12, '2025-01-01', null)`, '23505'],
    ['two budgets for one contract and year', `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${NEW}', 2026, 1)`, '23505'],
    ['a budget below nothing', `insert into municipalities.annual_budget values (gen_random_uuid(), '${MAASTRICHT}', '${OLD}', 2026, -1)`, '23514'],
    ['a product code that cannot be one', allocation(`'43', 'A4309', '2025-01-01', '[2025-01-01,)'`), '23514'],
    ['an allocation for no time', allocation(`'43', null, '2025-01-01', 'empty'`), '23514'],
    ['a youth who lives in two municipalities at once', `insert into municipalities.residence (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${ANNA}', '[2025-06-01,2025-07-01)')`, '23P01'],
    ['two stays at once', `insert into municipalities.residential_stay (id, organisation, youth_id, during) values (gen_random_uuid(), '${ARNHEM}', '${ANNA}', '[2025-06-01,)')`, '23P01'],
    ['an allocation of another class', `insert into municipalities.allocation select gen_random_uuid(), organisation, youth_id, contract, service, product_category, product_code, volume, unit, decided_on, during, 'PLACES' from municipalities.allocation limit 1`, '23514'],
  ])('refuses %s', async (_, statement, code) => {
    await expect(load(statement)).rejects.toMatchObject({ code });
  });

  test('lets the subgraph write nothing', async () => {
    await expect(database.ask(`delete from municipalities.allocation`)).rejects.toMatchObject({ code: '42501' });
    await expect(database.ask(`insert into municipalities.region values ('X', 'X', null)`)).rejects.toMatchObject({ code: '42501' });
  });
});
