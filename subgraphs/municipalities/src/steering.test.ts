import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, columnsOf, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { buyer, director, finance } from '../test/people';
import { ENDING, GOAL, STEERING, TARGET } from '../test/steering';
import { CONTRACTOR, MAASTRICHT, NEW, NOBODY, OLD, REGIONAL, WORLD } from '../test/world';
import { municipalities } from '.';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(...WORLD, ...STEERING);
});

afterAll(() => chain.stop());

test('the row classes are the tables', async () => {
  const { described, kept } = await columnsOf(chain);
  expect(described).toEqual(kept);
});

test('a contract tells the award and the procurement it came of; what the source does not say is unknown', async () => {
  const { data } = await ask(
    chain,
    director,
    `{ new: frameworkContract(id: "${NEW}") { award { contractorName decidedOn source procurement { title model publishedOn awards { contractorId contract { title } } } } } old: frameworkContract(id: "${OLD}") { award { source } } }`,
  );
  expect(data).toEqual({
    new: {
      award: {
        contractorName: 'De Brug',
        decidedOn: '2023-08-30',
        source: 'Bericht',
        procurement: {
          title: 'Inkoop 2023',
          model: 'AWARDED_CONSORTIUM',
          publishedOn: null,
          awards: [{ contractorId: CONTRACTOR, contract: { title: 'Nieuw' } }],
        },
      },
    },
    old: { award: null },
  });
});

test('a contract that ended tells how help goes on, and what came after', async () => {
  const { data } = await ask(chain, director, `{ frameworkContract(id: "${OLD}") { endsOn continuity { from until terms successor { title } } } }`);
  expect(data.frameworkContract).toEqual({
    endsOn: '2022-12-31',
    continuity: [{ from: '2023-01-01', until: '2028-01-01', terms: 'Wie hulp had, houdt die.', successor: { title: 'Nieuw' } }],
  });
});

test('a region tells under what it contracts, and which contracts cover a day', async () => {
  const { data } = await ask(
    chain,
    director,
    `{ youthCareRegion(code: "ZLI") { arrangements { name today: contracts { title } last: contracts(on: "2022-12-31") { title } after: contracts(on: "2023-01-01") { title } } } }`,
  );
  const [jens, regional] = data.youthCareRegion.arrangements;
  expect(jens).toEqual({ name: 'JenS', today: [{ title: 'JenS 2024' }], last: [], after: [] });
  expect(regional.today.map(({ title }: { title: string }) => title).sort()).toEqual(['Aflopend', 'Nieuw', 'Open A', 'Open B']);
  expect([regional.last, regional.after]).toEqual([[{ title: 'Aflopend' }, { title: 'Oud' }], [{ title: 'Aflopend' }]]);
});

test('documents of policy tell what was decided on them, what they carry out and which goals they set', async () => {
  const { data } = await ask(
    chain,
    director,
    `{ youthCareRegion(code: "ZLI") { arrangements { name now: policyDocuments(on: "2026-06-01") { title } policyDocuments { kind title from until carriesOut { title } decisions { body decidedOn outcome support dissent } goals { theme } } } } }`,
  );
  expect(data.youthCareRegion.arrangements[1]).toEqual({
    name: 'Zuid-Limburg samen',
    now: [{ title: 'Transformatieplan' }],
    policyDocuments: [
      {
        kind: 'TRANSFORMATION_PLAN',
        title: 'Transformatieplan',
        from: '2023-01-01',
        until: null,
        carriesOut: { title: 'Beleidskader' },
        decisions: [{ body: 'Bestuurlijk overleg', decidedOn: '2022-12-01', outcome: 'ADOPTED', support: 'AMPLE_MAJORITY', dissent: 'Heerlen tegen' }],
        goals: [{ theme: 'PREVENTION' }],
      },
      { kind: 'POLICY_FRAMEWORK', title: 'Beleidskader', from: '2019-01-01', until: '2023-01-01', carriesOut: null, decisions: [], goals: [] },
    ],
  });
});

test('goals tell what is done for them, and how far their indicators are', async () => {
  const { data } = await ask(
    chain,
    director,
    `{ youthCareRegion(code: "ZLI") { arrangements { goals { id theme title desiredResult agenda { title ownerName parties state dueOn } targets { id value isReached indicator { code definition source unit better } measurements { value from until } } } autism: goals(theme: AUTISM) { title } before: goals(on: "2022-01-01") { title } } }
       frameworkContract(id: "${NEW}") { targets { value isReached } } }`,
  );
  expect(data.frameworkContract).toEqual({ targets: [{ value: 40, isReached: null }] });
  expect(data.youthCareRegion.arrangements[1]).toEqual({
    goals: [
      {
        id: GOAL,
        theme: 'PREVENTION',
        title: 'Preventie',
        desiredResult: 'Eerder geholpen',
        agenda: [{ title: 'Ouderkamers', ownerName: 'CJG', parties: ['LOCAL_TEAMS', 'SCHOOLS'], state: 'RUNNING', dueOn: '2027-01-01' }],
        targets: [
          {
            id: TARGET,
            value: 45,
            isReached: false,
            indicator: { code: 'LIGHT_SHARE', definition: 'Deel met lichte hulp', source: 'Trajecten', unit: 'PERCENT', better: 'HIGHER' },
            measurements: [
              { value: 44.5, from: '2025-01-01', until: '2026-01-01' },
              { value: 46, from: '2024-01-01', until: '2025-01-01' },
            ],
          },
        ],
      },
    ],
    autism: [],
    before: [{ title: 'Autisme' }],
  });
});

const RADAR = '{ contract { title } endsOn daysLeft nearness nextOption { position decideBy } leavesUncovered { service municipalities { name } } }';

test('the radar shows what ends soon, what can still be decided, and what it leaves bare', async () => {
  const { data } = await ask(
    chain,
    director,
    `{ soon: expiringContracts(region: "ZLI") ${RADAR} sooner: expiringContracts(within: 1) { endsOn } elsewhere: expiringContracts(region: "CGE") { endsOn } }`,
  );
  expect(data.soon).toEqual([
    {
      contract: { title: 'Aflopend' },
      endsOn: '2026-07-31',
      daysLeft: 60,
      nearness: 'WITHIN_3_MONTHS',
      nextOption: { position: 2, decideBy: '2026-06-30' },
      leavesUncovered: [{ service: 'DAY_CARE', municipalities: [{ name: 'Heerlen' }, { name: 'Maastricht' }] }],
    },
  ]);
  expect([data.sooner, data.elsewhere]).toEqual([[], []]);
  expect((await ask(chain, director, '{ expiringContracts(within: 0) { endsOn } }')).errors).toEqual([
    'BAD_USER_INPUT within must be a number of months from 1 to 120, not 0.',
  ]);
});

test('costs as many statements for four contracts as for one', async () => {
  const cost = async (on: string, count: number) => {
    const fields = 'title award { source } continuity { terms } targets { value }';
    const { data, statements } = await ask(chain, director, `{ youthCareRegion(code: "ZLI") { arrangements { contracts(on: "${on}") { ${fields} } } } }`);
    expect(data.youthCareRegion.arrangements[1].contracts).toHaveLength(count);
    return statements;
  };
  expect(await cost('2026-06-01', 4)).toBe(await cost('2023-06-01', 1));
});

describe('extending a contract', () => {
  const extend = async (asker: Caller, position: number, contract = ENDING) => {
    const source = `mutation ($input: ExtendContractInput!) { extendContract(input: $input) {
      __typename ... on ContractExtended { endsOn contract { endsOn } } ... on RuleViolated { rule } ... on NotAllowed { reason } } }`;
    return (await ask(chain, asker, source, { input: { contract, position } })).data.extendContract;
  };

  test('is done by a client, in order, in time and once', async () => {
    expect(await extend(buyer, 2)).toEqual({ __typename: 'RuleViolated', rule: 'only_a_client_extends' });
    await chain.load(`insert into municipalities.contract_party values ('${ENDING}', '${MAASTRICHT}', 'Maastricht', 'CONTRACTING_AUTHORITY')`);
    expect(await extend(buyer, 1)).toMatchObject({ rule: 'option_in_time' });
    expect(await extend(buyer, 2)).toMatchObject({ rule: 'options_in_order' });
    expect(await extend(buyer, 9)).toMatchObject({ rule: 'option_is_there' });
    await chain.load(`insert into municipalities.extension_option values (gen_random_uuid(), '${NEW}', 1, 12, '2089-06-30', null)`);
    await chain.load(`insert into municipalities.contract_party values ('${NEW}', '${MAASTRICHT}', 'Maastricht', 'CONTRACTING_AUTHORITY')`);
    const both = await Promise.all([extend(buyer, 1, NEW), extend(buyer, 1, NEW)]);
    expect(both.map(({ __typename }) => __typename).sort()).toEqual(['ContractExtended', 'RuleViolated']);
    expect(both.find(({ __typename }) => __typename === 'ContractExtended')).toMatchObject({ endsOn: '2090-12-31', contract: { endsOn: '2090-12-31' } });
  });

  test('is not for who only pays, nor of a contract there is not', async () => {
    expect(await extend(finance, 1, NEW)).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
    expect(await extend(buyer, 1, NOBODY)).toEqual({ __typename: 'NotFound' });
  });

  test('of an option that was exercised is not undone, whatever is written', async () => {
    await expect(chain.database.ask(`update municipalities.extension_option set exercised_on = null`)).resolves.toBeDefined();
    const [open] = await chain.database.ask<{ count: number }>(
      `select count(*)::int as count from municipalities.extension_option where exercised_on is not null`,
    );
    expect(open?.count).toBe(3);
  });
});

describe('the database refuses', () => {
  test.each([
    [
      'a contract that succeeds itself',
      `insert into municipalities.continuity_arrangement values (gen_random_uuid(), '${NEW}', '${NEW}', '[2090-01-01,)', 'T', 'S')`,
      '23514',
    ],
    [
      'two arrangements for one contract at once',
      `insert into municipalities.continuity_arrangement values (gen_random_uuid(), '${OLD}', null, '[2027-01-01,)', 'T', 'S')`,
      '23P01',
    ],
    [
      'a second award of one contract',
      `insert into municipalities.award values (gen_random_uuid(), '${uuidOf('procurement')}', '${NOBODY}', 'N', null, '${NEW}', 'S')`,
      '23505',
    ],
    [
      'a unanimous decision with dissent',
      `insert into municipalities.policy_decision values (gen_random_uuid(), '${uuidOf('plan')}', 'B', null, 'ADOPTED', 'UNANIMOUS', 'N', 'S')`,
      '23514',
    ],
    ['a target of nothing', `insert into municipalities.indicator_target values (gen_random_uuid(), 'LIGHT_SHARE', null, null, 1, '[2030-01-01,)')`, '23514'],
    [
      'two targets at once',
      `insert into municipalities.indicator_target values (gen_random_uuid(), 'LIGHT_SHARE', '${GOAL}', null, 1, '[2030-01-01,)')`,
      '23P01',
    ],
    [
      'a measurement before its period has ended',
      `insert into municipalities.indicator_measurement values (gen_random_uuid(), '${TARGET}', 1, '[2026-01-01,2027-01-01)', '2026-12-31', 'S')`,
      '23514',
    ],
    [
      'a document that carries out itself',
      `insert into municipalities.policy_document values ('${NOBODY}', '${REGIONAL}', 'BYLAW', 'T', '[2026-01-01,)', '${NOBODY}', 'S')`,
      '23514',
    ],
  ])('%s', async (_, statement, code) => {
    await expect(chain.load(statement)).rejects.toMatchObject({ code });
  });
});
