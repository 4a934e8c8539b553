import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, BAS, COLLEAGUE, DIRECTOR, FAMILY, fillTeams, MOTHER, NOBODY, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';
import { lastDayOf, mayBeImposed, type Ordered } from './measure.rules';

const INSTITUTION = uuidOf('institution');
const guardian = (name: string, organisation: string): Caller => ({
  person: uuidOf(name),
  organisation,
  party: 'referrers',
  role: 'CERTIFIED_INSTITUTION_WORKER',
  purpose: 'PROTECTION',
});
const GUARDIAN = guardian('guardian', INSTITUTION);
const OTHER_GUARDIAN = guardian('other guardian', uuidOf('other institution'));
/** Of the institution, and not involved. */
const COLLEAGUE_OF_GUARDIAN = guardian('colleague of guardian', INSTITUTION);
const DESK: Caller = { person: uuidOf('desk'), organisation: 'GM0935', party: 'municipalities', role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const tie = (youth: string, { person, organisation, party, role }: Caller) => ({
      ...{ id: uuidOf('tie', youth, person), youth_id: youth, family_id: FAMILY, party, organisation, person, role },
      ...{ during: '[2026-01-01T00:00Z,)', audience: [] },
    });
    await insert(client, 'facts.involvement', [tie(ANNA, GUARDIAN), tie(ANNA, OTHER_GUARDIAN), tie(ANNA, DESK)]);
    await insert(client, 'facts.person', [{ id: BAS, birth_date: '2014-04-05', audience: ['schools', 'consortia', 'referrers'] }]);
  });
}, 60_000);
afterAll(() => chain.stop());
afterEach(async () => {
  await chain.as('superuser', (client) => client.query('delete from facts.measure'));
  await at(NOW);
});

const at = (instant: string): Promise<void> => setTestClock(chain.connection('owner'), new Date(instant));
const asked = (who: Caller, source: string, variables: object): Promise<Seen> => ask(chain, who, source, { ...variables });
const kept = () => rowsOf<Record<string, unknown>>(chain.connection('superuser'), 'select kind, institution, court_order, audience from facts.measure');

const REFUSALS = '... on RuleViolated { rule } ... on NotAllowed { reason }';
const RECORD = `mutation ($input: RecordMeasureInput!) { recordMeasure(input: $input) { __typename ... on MeasureRecorded { measureId } ${REFUSALS} } }`;
const END = `mutation ($input: EndMeasureInput!) { endMeasure(input: $input) { __typename ${REFUSALS} } }`;
const ORDER = {
  ...{ youth: ANNA, kind: 'SUPERVISION_ORDER', institution: INSTITUTION, from: '2026-06-10', until: '2027-06-09' },
  ...{ courtOrder: 'C/03/345678 / JE RK 26-1234', orderedOn: '2026-05-28' },
};
const record = async (who: Caller, more: object = {}) => (await asked(who, RECORD, { input: { ...ORDER, ...more } })).data.recordMeasure;
const end = async (who: Caller, measure: string, youth = ANNA) => (await asked(who, END, { input: { youth, measure, reason: 'LIFTED' } })).data.endMeasure;

/** What somebody sees of the youth's safety plan, which a guardian sees by a measure alone, and why not. */
async function safety(who: Caller): Promise<string> {
  const { data, withheld } = await asked(who, 'query ($id: UUID!) { youth(id: $id) { measures { kind courtOrder } } }', { id: ANNA });
  if (!data.youth) return 'ABSENT';
  return data.youth.measures ? data.youth.measures.map(({ kind }: { kind: string }) => kind).join() : withheld.join();
}

const CLOSED = 'youth.measures MEASURE NO_MEASURE';

test('a guardian of the institution sees by the measure from its first instant to its last, and nobody of another institution', async () => {
  expect(await record(DIRECTOR)).toMatchObject({ __typename: 'MeasureRecorded' });
  const seen: Record<string, string[]> = {};
  for (const instant of ['2026-06-09T21:59:59Z', '2026-06-09T22:00:00Z', '2027-06-09T21:59:59Z', '2027-06-09T22:00:00Z']) {
    await at(instant);
    seen[instant] = await Promise.all([GUARDIAN, OTHER_GUARDIAN, COLLEAGUE_OF_GUARDIAN].map(safety));
  }
  expect(seen).toEqual({
    '2026-06-09T21:59:59Z': [CLOSED, CLOSED, 'ABSENT'],
    '2026-06-09T22:00:00Z': ['SUPERVISION_ORDER', CLOSED, 'ABSENT'],
    '2027-06-09T21:59:59Z': ['SUPERVISION_ORDER', CLOSED, 'ABSENT'],
    '2027-06-09T22:00:00Z': [CLOSED, CLOSED, 'ABSENT'],
  });
});

test('the case director reads by which order; parties that may not know of measures are not told', async () => {
  await record(DESK);
  const { data } = await asked(DIRECTOR, 'query ($id: UUID!) { youth(id: $id) { measures { courtOrder orderedOn institution from until } } }', { id: ANNA });
  expect(data.youth.measures).toEqual([
    {
      ...{ courtOrder: ORDER.courtOrder, orderedOn: '2026-05-28', institution: INSTITUTION },
      ...{ from: '2026-06-09T22:00:00.000Z', until: '2027-06-09T22:00:00.000Z' },
    },
  ]);
  await record(DIRECTOR, { youth: BAS });
  expect((await kept()).map(({ audience }) => audience)).toEqual([[], ['consortia']]);
});

test('measures that overlap are refused with the rule; probation may run beside, and the next may follow', async () => {
  expect((await record(DIRECTOR)).__typename).toBe('MeasureRecorded');
  const refused = { __typename: 'RuleViolated', rule: 'measures_follow_each_other' };
  expect(await record(DIRECTOR, { from: '2027-06-09', until: '2027-12-31' })).toEqual(refused);
  expect(await record(DIRECTOR, { kind: 'GUARDIANSHIP', until: null })).toEqual(refused);
  expect(await record(DIRECTOR, { institution: uuidOf('other institution') })).toEqual(refused);
  expect((await record(DIRECTOR, { kind: 'YOUTH_PROBATION' })).__typename).toBe('MeasureRecorded');
  expect((await record(DIRECTOR, { from: '2027-06-10', until: '2028-06-09' })).__typename).toBe('MeasureRecorded');
  expect(await kept()).toHaveLength(3);
});

test('of many who record one measure at once, one does', async () => {
  const names = (await Promise.all(Array.from({ length: 6 }, () => record(DIRECTOR)))).map(({ __typename }) => __typename);
  expect(names.sort()).toEqual(['MeasureRecorded', ...Array.from({ length: 5 }, () => 'RuleViolated')]);
});

test.each<[string, Caller, object, object]>([
  ['the guardian, who gains by it', GUARDIAN, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['who treats', TREATING, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the mother', MOTHER, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['a colleague', COLLEAGUE, {}, { __typename: 'NotFound' }],
  ['a director of others', STRANGER, {}, { __typename: 'NotFound' }],
  ['the director, of nobody', DIRECTOR, { youth: NOBODY }, { __typename: 'NotFound' }],
  ['the director, for too long', DIRECTOR, { until: '2027-06-10' }, { rule: 'supervision_order_lasts_a_year' }],
])('no measure is recorded by %s', async (_, who, more, outcome) => {
  expect(await record(who, more)).toMatchObject(outcome);
  expect(await kept()).toEqual([]);
});

test('what runs is ended by who may, from that instant, and once; an institution ends its own alone', async () => {
  const { measureId } = await record(DIRECTOR, { from: '2026-05-30', until: '2027-05-29' });
  expect(await safety(GUARDIAN)).toBe('SUPERVISION_ORDER');
  expect((await end(OTHER_GUARDIAN, measureId)).__typename).not.toBe('MeasureEnded');
  expect((await end(STRANGER, measureId)).__typename).toBe('NotFound');
  expect((await end(DIRECTOR, measureId, BAS)).__typename).toBe('NotFound');
  expect(await safety(GUARDIAN)).toBe('SUPERVISION_ORDER');
  expect((await end(GUARDIAN, measureId)).__typename).toBe('MeasureEnded');
  expect(await safety(GUARDIAN)).toBe(CLOSED);
  expect(await end(DIRECTOR, measureId)).toEqual({ __typename: 'RuleViolated', rule: 'measure_runs' });
  expect((await record(DIRECTOR, { from: '2026-06-02', until: '2027-06-01' })).__typename).toBe('MeasureRecorded');
});

test('what has not begun is no more when it is ended', async () => {
  const { measureId } = await record(DIRECTOR);
  expect((await end(DIRECTOR, measureId)).__typename).toBe('MeasureEnded');
  expect(await kept()).toEqual([]);
});

test('the database itself lets no other role record, nor end what another institution carries out', async () => {
  const { measureId } = await record(DIRECTOR, { from: '2026-05-30', until: '2027-05-29' });
  for (const who of [GUARDIAN, TREATING, MOTHER, STRANGER])
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      const add = `select local_teams.record_measure(gen_random_uuid(), $1, 'YOUTH_PROBATION', 'x', tstzrange(now(), null), 'order', '2026-01-01')`;
      await expect(client.query(add, [ANNA])).rejects.toMatchObject({ code: '42501' });
    });
  for (const who of [OTHER_GUARDIAN, COLLEAGUE_OF_GUARDIAN, TREATING, MOTHER])
    await chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, who);
      expect((await client.query('select local_teams.end_measure($1) as ran', [measureId])).rows).toEqual([{ ran: false }]);
    });
});

const order = (more: Partial<Ordered>): Ordered => ({ kind: 'SUPERVISION_ORDER', from: '2026-06-01', until: '2027-05-31', orderedOn: '2026-06-01', ...more });
const BORN = '2012-02-29';

test.each<[Partial<Ordered>, string | undefined]>([
  [{}, undefined],
  [{ until: '2027-06-01' }, 'supervision_order_lasts_a_year'],
  [{ until: undefined }, 'supervision_order_lasts_a_year'],
  [{ until: '2026-05-31' }, 'measure_lasts_a_day'],
  [{ until: '2026-06-01' }, undefined],
  [{ orderedOn: '2026-06-02' }, 'order_was_given'],
  [{ from: '2026-05-31' }, 'measure_follows_its_order'],
  [{ kind: 'GUARDIANSHIP', until: undefined }, undefined],
  [{ kind: 'GUARDIANSHIP', until: '2030-02-28' }, undefined],
  [{ kind: 'GUARDIANSHIP', until: '2030-03-01' }, 'measure_ends_at_eighteen'],
  [{ kind: 'GUARDIANSHIP', from: '2030-03-01', until: undefined }, 'measure_ends_at_eighteen'],
  [{ kind: 'YOUTH_PROBATION', from: '2030-03-01', until: '2032-01-01' }, undefined],
])('%j: %s', (more, rule) => {
  expect(mayBeImposed(order(more), BORN, '2026-06-01')?.rule).toBe(rule);
});

test('guardianship without a last day lasts up to the eighteenth birthday, probation until it is ended', () => {
  const before = (day: string) => `before ${day}`;
  expect(lastDayOf({ kind: 'GUARDIANSHIP', until: undefined }, BORN, before)).toBe('before 2030-03-01');
  expect(lastDayOf({ kind: 'YOUTH_PROBATION', until: undefined }, BORN, before)).toBeUndefined();
});
