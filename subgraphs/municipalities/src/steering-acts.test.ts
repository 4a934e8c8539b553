import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { buyer, desk, finance, staff } from '../test/people';
import { ENDING, GOAL, STEERING, TARGET } from '../test/steering';
import { ARNHEM, HEERLEN, JENS, MAASTRICHT, NEW, NOBODY, OLD, REGIONAL, WORLD } from '../test/world';
import { municipalities } from '.';

type Tree = any;
let chain: PartyDatabase;
const stranger = staff(ARNHEM, 'CONTRACT_MANAGER', 'CONTRACT', uuidOf('buyer of Arnhem'));

beforeAll(async () => {
  chain = await startPartyDatabase(municipalities);
  await chain.load(
    ...WORLD,
    ...STEERING,
    `insert into app.staff (id, name, person, organisation, role, during) values (gen_random_uuid(), 'Inkoper', '${stranger.person}', '${ARNHEM}', 'CONTRACT_MANAGER', '[2020-01-01,)')`,
  );
});

afterAll(() => chain.stop());

/** Does one act and gives its outcome, or the errors. */
async function act(asker: Caller, verb: string, input: object, fields: string): Promise<Tree> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const refusals = '... on RuleViolated { rule message wouldSatisfy } ... on NotAllowed { reason } ... on VersionConflict { currentVersion }';
  const { data, errors } = await ask(chain, asker, `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${fields} ${refusals} } }`, { input });
  return data?.[verb] ?? errors;
}
const read = async (query: string): Promise<Tree> => (await ask(chain, buyer, query)).data;
const arrangement = async (fields: string): Promise<Tree> =>
  (await read(`{ youthCareRegion(code: "ZLI") { arrangements { ${fields} } } }`)).youthCareRegion.arrangements[1];

describe('buying', () => {
  const publication = { arrangement: REGIONAL, title: 'Inkoop 2027', model: 'AWARDED_CONSORTIUM', publishedOn: '2026-05-01', source: 'TenderNed' };
  const award = (change: object = {}): object => ({
    procurement: uuidOf('procurement'),
    contractor: uuidOf('new consortium'),
    contractorName: 'Consortium Zuid',
    title: 'Ambulant 2027',
    services: ['CRISIS_SHELTER', 'CRISIS_SHELTER'],
    financing: 'TASK_BASED',
    clients: [MAASTRICHT, HEERLEN],
    decidedOn: '2026-05-20',
    from: '2027-01-01',
    lastDay: '2030-12-31',
    extensionOptions: [{ maxMonths: 12, decideBy: '2030-06-30' }],
    source: 'Besluit 12',
    ...change,
  });
  const made =
    'contract { title contractorName procurementModel from until parties { organisation capacity } extensionOptions { position maxMonths exercisedOn } award { source procurement { title } } }';
  const awarding = (change: object, asker = buyer) => act(asker, 'awardContract', award(change), `... on ContractAwarded { ${made} }`);

  test('is published, awarded and made in one act, and covers from its first day', async () => {
    const published = await act(buyer, 'publishProcurement', publication, '... on ProcurementPublished { procurementId }');
    expect(published.__typename).toBe('ProcurementPublished');
    const { __typename, contract } = await awarding({ procurement: published.procurementId });
    expect(__typename).toBe('ContractAwarded');
    expect(contract).toEqual({
      title: 'Ambulant 2027',
      contractorName: 'Consortium Zuid',
      procurementModel: 'AWARDED_CONSORTIUM',
      from: '2027-01-01',
      until: '2031-01-01',
      parties: expect.arrayContaining([
        { organisation: MAASTRICHT, capacity: 'CONTRACTING_AUTHORITY' },
        { organisation: HEERLEN, capacity: 'CONTRACTING_AUTHORITY' },
        { organisation: uuidOf('new consortium'), capacity: 'CONTRACTOR' },
      ]),
      extensionOptions: [{ position: 1, maxMonths: 12, exercisedOn: null }],
      award: { source: 'Besluit 12', procurement: { title: 'Inkoop 2027' } },
    });
    const covers = (on: string) => read(`{ contractFor(municipality: "${HEERLEN}", service: CRISIS_SHELTER, on: "${on}") { outcome contracts { title } } }`);
    expect((await covers('2027-01-01')).contractFor).toEqual({ outcome: 'COVERED', contracts: [{ title: 'Ambulant 2027' }] });
    expect((await covers('2026-12-31')).contractFor.outcome).not.toBe('COVERED');
    expect(await awarding({ procurement: published.procurementId })).toMatchObject({
      rule: 'no_contract_twice',
      message: expect.stringContaining('Ambulant 2027'),
    });
  });

  test.each<[string, object, object | string]>([
    ['decided tomorrow', { decidedOn: '2026-06-02' }, { rule: 'decided_by_today' }],
    ['for who takes no part', { clients: [MAASTRICHT, ARNHEM] }, { rule: 'clients_take_part', message: expect.stringContaining(ARNHEM) }],
    ['that ends before it begins', { lastDay: '2026-12-31' }, { rule: 'ends_after_it_begins' }],
    ['of a procurement there is not', { procurement: NOBODY }, { __typename: 'NotFound' }],
    ['of no help', { services: [] }, 'services must name at least one kind of help.'],
    ['for nobody', { clients: [] }, 'clients must name 1 to 400 municipalities, not 0.'],
    ['for Beek', { clients: ['Beek'] }, 'clients must be GM and four digits, such as GM0935, not "Beek".'],
    ['without a source', { source: ' ' }, 'source must have 2 to 500 characters, not 0.'],
    ['extended by nothing', { extensionOptions: [{ maxMonths: 0, decideBy: '2030-06-30' }] }, 'maxMonths must be from 1 to 120, not 0.'],
  ])('refuses a contract %s, and nothing of it is kept', async (_, change, expected) => {
    const count = () => chain.database.ask<{ count: number }>('select count(*)::int as count from municipalities.framework_contract');
    const before = await count();
    const outcome = await awarding({ contractor: uuidOf('another'), ...change });
    if (typeof expected === 'string') expect(outcome).toEqual([`BAD_USER_INPUT ${expected}`]);
    else expect(outcome).toMatchObject(expected);
    expect(await count()).toEqual(before);
  });

  test('is for contract managers of municipalities that take part', async () => {
    expect(await awarding({}, stranger)).toMatchObject({ rule: 'only_who_takes_part' });
    expect(await act(stranger, 'publishProcurement', publication, '')).toMatchObject({ rule: 'only_who_takes_part' });
    expect(await awarding({}, finance)).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
    expect(await awarding({}, desk(MAASTRICHT))).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  });

  test('is not for the database either, where the municipality takes no part', async () => {
    const insert = `insert into municipalities.procurement values (gen_random_uuid(), '${JENS}', 'T', 'SUBSIDY', null, 'S')`;
    await expect(chain.database.ask(insert)).rejects.toThrow(/row-level security/);
  });
});

test('help goes on after a contract as was agreed, once for each time', async () => {
  const agree = (change: object = {}) =>
    act(
      buyer,
      'agreeContinuity',
      { contract: ENDING, successor: NEW, terms: 'Wie hulp heeft, houdt die.', source: 'Brief', ...change },
      '... on ContinuityAgreed { contract { continuity { from until successor { title } } } }',
    );
  expect(await agree({ successor: ENDING })).toMatchObject({ rule: 'succeeded_by_another' });
  expect(await agree({ lastDay: '2026-07-31' })).toMatchObject({ rule: 'ends_after_it_begins' });
  expect(await agree({ contract: NOBODY })).toEqual({ __typename: 'NotFound' });
  expect(await agree({ lastDay: '2027-07-31' })).toMatchObject({
    contract: { continuity: [{ from: '2026-08-01', until: '2027-08-01', successor: { title: 'Nieuw' } }] },
  });
  expect(await agree()).toMatchObject({ rule: 'one_continuity_at_a_time' });
});

test('a municipality sets its own budget once, and changes it by version and with a reason', async () => {
  const set = (change: object = {}, asker = finance) =>
    act(asker, 'setAnnualBudget', { contract: NEW, year: 2027, amountCents: 5_000, ...change }, '... on AnnualBudgetSet { version }');
  expect(await set()).toEqual({ __typename: 'AnnualBudgetSet', version: 1 });
  expect(await set()).toMatchObject({ rule: 'budget_is_set_once' });
  expect(await set({ version: 1 })).toMatchObject({ rule: 'change_has_reason' });
  expect(await set({ version: 1, amountCents: 6_000, reason: 'Indexering' })).toMatchObject({ version: 2 });
  expect(await set({ version: 1, reason: 'Te laat' })).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  expect(await set({ contract: OLD })).toMatchObject({ rule: 'contract_covers_year' });
  expect(await set({ amountCents: 0.5 })).toEqual(['BAD_USER_INPUT amountCents must be a whole number of cents, 0 or more.']);
  expect(await set({}, buyer)).toMatchObject({ reason: 'ACT_NOT_FOR_ROLE' });
  const { data } = await ask(chain, finance, `{ municipality(code: "${MAASTRICHT}") { annualBudgets(year: 2027) { amountCents version } } }`);
  expect(data.municipality.annualBudgets).toEqual([{ amountCents: 6_000, version: 2 }]);
});

test('Z-03 how far a municipality takes part changes from a day on, and what was is not rewritten', async () => {
  const set = (change: object = {}) =>
    act(
      buyer,
      'setParticipation',
      { arrangement: JENS, level: 'PARTIAL', from: '2027-01-01', source: 'Raadsbesluit', ...change },
      `... on ParticipationSet { municipality { before: participation(on: "2026-12-31") { level arrangement { name } } after: participation(on: "2027-01-01") { service level arrangement { name } } } }`,
    );
  expect(await set({ from: '2026-05-31' })).toMatchObject({ rule: 'from_today' });
  expect(await set({ service: 'AMBULATORY' })).toMatchObject({ rule: 'service_is_whole' });
  expect(await set({ arrangement: NOBODY })).toEqual({ __typename: 'NotFound' });
  expect(await set()).toMatchObject({ municipality: { before: [{ level: 'FULL', arrangement: { name: 'Zuid-Limburg samen' } }] } });
  expect(await set({ arrangement: REGIONAL, service: 'AMBULATORY', level: 'NONE' })).toMatchObject({
    municipality: { after: expect.arrayContaining([{ service: 'AMBULATORY', level: 'NONE', arrangement: { name: 'Zuid-Limburg samen' } }]) },
  });
  expect(await set({ from: '2026-12-01' })).toMatchObject({ rule: 'one_participation_at_a_time' });
});

test('C-06 a goal is set, worked at together, and what is done stays done', async () => {
  const goal = await act(
    buyer,
    'setGoal',
    { arrangement: REGIONAL, theme: 'DIVORCE', title: 'Scheiden zonder schade', desiredResult: 'Minder strijd', from: '2026-06-01' },
    '... on GoalSet { goalId }',
  );
  const item = { goal: goal.goalId, title: 'Ouderschapsplan op tijd', ownerName: 'CJG', parties: ['LOCAL_TEAMS', 'SCHOOLS'], dueOn: '2026-12-01' };
  const planned = await act(buyer, 'planAgendaItem', item, '... on AgendaItemKept { itemId version }');
  expect(planned).toMatchObject({ __typename: 'AgendaItemKept', version: 1 });
  const move = (version: number, state: string, more: object = {}) =>
    act(buyer, 'moveAgendaItem', { item: planned.itemId, version, state, ...more }, '... on AgendaItemKept { version }');
  expect(await move(1, 'RUNNING', { dueOn: '2027-01-01' })).toMatchObject({ version: 2 });
  expect(await move(1, 'DONE')).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  expect(await move(2, 'DONE')).toMatchObject({ version: 3 });
  expect(await move(3, 'RUNNING')).toMatchObject({ rule: 'item_is_open' });
  expect((await arrangement('goals(theme: DIVORCE) { agenda { title state dueOn parties } }')).goals).toEqual([
    { agenda: [{ title: 'Ouderschapsplan op tijd', state: 'DONE', dueOn: '2027-01-01', parties: ['LOCAL_TEAMS', 'SCHOOLS'] }] },
  ]);
  expect(await act(buyer, 'planAgendaItem', { ...item, goal: uuidOf('past goal') }, '')).toMatchObject({ rule: 'goal_still_holds' });
  expect(await act(stranger, 'planAgendaItem', item, '')).toMatchObject({ rule: 'only_who_takes_part' });
  expect(await act(buyer, 'planAgendaItem', { ...item, parties: [] }, '')).toEqual(['BAD_USER_INPUT parties must name at least one party.']);
});

test('G-19 what is measured gets a target, and a measurement over a period that has ended', async () => {
  const target = (change: object = {}) =>
    act(buyer, 'setTarget', { indicator: 'LIGHT_SHARE', contract: ENDING, value: 30, from: '2026-01-01', ...change }, '... on TargetSet { targetId }');
  const { targetId } = await target();
  expect(await target()).toMatchObject({ rule: 'one_target_at_a_time' });
  expect(await target({ indicator: 'HAPPINESS' })).toEqual({ __typename: 'NotFound' });
  expect(await target({ goal: GOAL })).toEqual(['BAD_USER_INPUT either goal or contract must be given, and not both.']);
  const measure = (change: object = {}) =>
    act(
      buyer,
      'recordMeasurement',
      { target: targetId, value: 31, from: '2026-01-01', lastDay: '2026-03-31', source: 'Monitor', ...change },
      '... on MeasurementRecorded { isReached }',
    );
  expect(await measure()).toEqual({ __typename: 'MeasurementRecorded', isReached: true });
  expect(await measure({ from: '2026-03-31', lastDay: '2026-04-30' })).toMatchObject({ rule: 'one_measurement_of_a_period' });
  expect(await measure({ from: '2026-04-01', lastDay: '2026-06-01' })).toMatchObject({ rule: 'period_has_ended' });
  expect(await measure({ target: TARGET, value: 44, from: '2026-02-01', lastDay: '2026-02-28' })).toMatchObject({ isReached: false });
  expect(await measure({ target: NOBODY })).toEqual({ __typename: 'NotFound' });
});

test('Z-01 a decision is recorded with who was against it, on a document there is or one that is new', async () => {
  const newDocument = { arrangement: REGIONAL, kind: 'REGIONAL_VISION', title: 'Regiovisie 2027', from: '2027-01-01', carriesOut: uuidOf('framework') };
  const decide = (change: object = {}) =>
    act(
      buyer,
      'recordPolicyDecision',
      {
        newDocument,
        body: 'Bestuurlijk overleg',
        decidedOn: '2026-05-30',
        outcome: 'ADOPTED',
        support: 'AMPLE_MAJORITY',
        dissent: 'Heerlen tegen',
        source: 'Verslag',
        ...change,
      },
      '... on PolicyDecisionRecorded { documentId }',
    );
  expect(await decide({ support: 'UNANIMOUS' })).toMatchObject({ rule: 'unanimous_without_dissent' });
  expect(await decide({ newDocument: null })).toEqual(['BAD_USER_INPUT either document or newDocument must be given, and not both.']);
  const { documentId } = await decide();
  expect(await decide({ newDocument: null, document: documentId, body: 'Gemeenteraad', outcome: 'REJECTED', support: 'MINORITY' })).toMatchObject({
    documentId,
  });
  const { policyDocuments } = await arrangement('policyDocuments(on: "2027-02-01") { title carriesOut { title } decisions { body outcome support dissent } }');
  expect(policyDocuments).toContainEqual({
    title: 'Regiovisie 2027',
    carriesOut: { title: 'Beleidskader' },
    decisions: [
      { body: 'Bestuurlijk overleg', outcome: 'ADOPTED', support: 'AMPLE_MAJORITY', dissent: 'Heerlen tegen' },
      { body: 'Gemeenteraad', outcome: 'REJECTED', support: 'MINORITY', dissent: 'Heerlen tegen' },
    ],
  });
});

test('every act is in the history, with who and what', async () => {
  const verbs = await chain.as('superuser', async (client) =>
    (await client.query('select distinct verb from app.history order by verb')).rows.map(({ verb }) => verb),
  );
  expect(verbs).toEqual(
    expect.arrayContaining([
      'agreeContinuity',
      'awardContract',
      'moveAgendaItem',
      'planAgendaItem',
      'publishProcurement',
      'recordMeasurement',
      'recordPolicyDecision',
      'setAnnualBudget',
      'setGoal',
      'setParticipation',
      'setTarget',
    ]),
  );
});
