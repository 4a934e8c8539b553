import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, type PartyDatabase, rowsOf, startPartyDatabase, TODAY, takeAccesses } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { COLLEAGUE, DESK, DIRECTOR, fillNoor, OUTSIDER, TREATING } from '../../test/noor';
import { CONSORTIA, consent, contribution, involvement, trajectory, worker, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const TRAJECTORY = uuidOf('trajectory', 'Noor');
const FINDINGS = 'Kennisgemaakt met Noor en haar ouders; samen drie doelen gekozen.';
const REPORT = { trajectory: TRAJECTORY, careProvider: NORTH.provider, kind: 'INTAKE', on: TODAY, content: FINDINGS };
const EAST_TREATS = caller('East helper', 'consortia', EAST.id, 'CARE_PROFESSIONAL', 'CARE');
const MOTHER = caller('parent of Noor', 'local-teams', uuidOf('person', 'parent of Noor'), 'CUSTODIAL_PARENT', 'OWN_DATA');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillNoor(client);
    await insert(client, 'app.staff', [worker('East helper', EAST.id, 'CARE_PROFESSIONAL')]);
    const elsewhere = trajectory('Noor at East', 'Noor', EAST.id, 'East professional', { service: 'AMBULATORY' });
    await insert(client, 'consortia.trajectory', [elsewhere]);
    await insert(client, 'consortia.contribution', [contribution('Noor at East', elsewhere, EAST.provider)]);
    await insert(client, 'facts.involvement', [
      involvement('East helper', 'Noor', EAST.id, 'CARE_PROFESSIONAL'),
      involvement('director', 'Sem', DIRECTOR.organisation, 'CASE_DIRECTOR', 'local-teams'),
    ]);
  });
});

afterAll(() => chain.stop());

const write = async (who: Caller, more: object = {}): Promise<any> => {
  const source = `mutation ($input: WriteCareReportInput!) { done: writeCareReport(input: $input) { __typename
    ... on CareReportWritten { report { id kind on authorName careProvider { name } content replaces } }
    ... on RuleViolated { rule } ... on NotAllowed { reason } ... on NotFound { message } } }`;
  const { data, errors } = await ask(chain, who, source, { input: { ...REPORT, ...more } });
  return errors.length > 0 ? errors : data?.done;
};
const READ = `query ($youth: ID!) { _entities(representations: [{ __typename: "Youth", id: $youth }]) { ... on Youth { careReports { id content replaces } } } }`;
const read = async (who: Caller): Promise<{ reports: any; withheld: readonly string[] }> => {
  const { data, withheld } = await ask(chain, who, READ, { youth: youthId('Noor') });
  return { reports: data?._entities?.[0]?.careReports ?? null, withheld };
};

test('who treats reports for the member that contributes that day, and corrects by a new report that leaves the old one as it is', async () => {
  const first = (await write(TREATING)).report;
  expect(first).toMatchObject({
    kind: 'INTAKE',
    on: TODAY,
    authorName: 'North professional',
    careProvider: { name: 'North Care' },
    content: FINDINGS,
    replaces: null,
  });
  const better = `${FINDINGS} Er waren twee ouders bij.`;
  const second = (await write(TREATING, { content: better, replaces: first.id })).report;
  expect(second).toMatchObject({ content: better, replaces: first.id });
  expect(await write(TREATING, { replaces: first.id })).toMatchObject({ rule: 'report_is_replaced_once' });
  const { reports } = await read(TREATING);
  expect(reports.map(({ id, content }: any) => [id, content])).toEqual([
    [second.id, better],
    [first.id, FINDINGS],
  ]);
  const history = await rowsOf(
    chain.connection('superuser'),
    `select verb, data_class as class from app.history where object_type = 'CareReport' and object_id = any ($1)`,
    [[first.id, second.id]],
  );
  expect(history).toEqual(Array(2).fill({ verb: 'writeCareReport', class: 'CARE_CONTENT' }));
});

test.each<[string, object, string]>([
  ['about a day ahead', { on: addDays(TODAY, 1) }, 'not_ahead'],
  ['about a day before it contributed', { on: '2026-03-01' }, 'reports_on_own_contribution'],
  ['for a member that has no part in it', { careProvider: EAST.provider }, 'reports_on_own_contribution'],
  ['in the place of one that is not there', { replaces: uuidOf('nothing') }, 'replaces_of_the_same_help'],
])('no report is written %s', async (_, more, rule) => {
  expect(await write(TREATING, more)).toEqual({ __typename: 'RuleViolated', rule });
});

test('a report is neither too short nor too long', async () => {
  expect(await write(TREATING, { content: `  ${'x'.repeat(19)}  ` })).toEqual(['BAD_USER_INPUT content must have 20 to 10000 characters, not 19.']);
  expect(await write(TREATING, { content: 'x'.repeat(10_001) })).toEqual(['BAD_USER_INPUT content must have 20 to 10000 characters, not 10001.']);
});

test.each<[string, Caller, object]>([
  ['a colleague who does not treat', COLLEAGUE, { __typename: 'NotFound' }],
  ['who treats the same youth at another consortium', EAST_TREATS, { __typename: 'NotAllowed', reason: 'NOT_INVOLVED' }],
  ['the desk', DESK, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the director', DIRECTOR, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['somebody from elsewhere', OUTSIDER, { __typename: 'NotFound' }],
])('%s writes no report, and that is logged', async (_, who, refusal) => {
  await takeAccesses(chain);
  expect(await write(who)).toMatchObject(refusal);
  expect((await takeAccesses(chain)).length).toBeGreaterThan(0);
});

test('the database takes no report in another name, about a day nobody contributed, and no change of one', async () => {
  const as = (statement: string, values: unknown[]): Promise<string> =>
    chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, { ...TREATING, employer: NORTH.id });
      const said = await client.query(statement, values).then(
        () => 'accepted',
        (error: Error) => error.message,
      );
      await client.query('rollback');
      return said;
    });
  const INSERT = `insert into consortia.care_report (id, trajectory, organisation, youth_id, care_provider, author, author_name, kind, reported_on, content)
    values (gen_random_uuid(), $1, $2, $3, $4, $5, 'x', 'PROGRESS', $6, '${FINDINGS}')`;
  const values = (author: string, on: string) => [TRAJECTORY, NORTH.id, youthId('Noor'), NORTH.provider, uuidOf('staff', author), on];
  expect(await as(INSERT, values('North colleague', TODAY))).toMatch(/row-level security/);
  expect(await as(INSERT, values('North professional', '2026-03-01'))).toMatch(/row-level security/);
  expect(await as(`update consortia.care_report set content = 'anders'`, [])).toMatch(/permission denied/);
});

test('care content is read by who treats, with consent by others, and never in a reduced form', async () => {
  const written = (await read(TREATING)).reports.length;
  expect(written).toBeGreaterThan(0);
  expect(await read(DIRECTOR)).toEqual({ reports: null, withheld: ['_entities.0.careReports CARE_CONTENT NO_CONSENT'] });
  expect(await read(EAST_TREATS)).toEqual({ reports: null, withheld: ['_entities.0.careReports CARE_CONTENT NO_CONSENT'] });
  expect((await read(OUTSIDER)).reports).toBeNull();
  await chain.as('loader', (client) => insert(client, 'facts.consent', [consent('Noor', DIRECTOR.organisation, 'CARE_CONTENT')]));
  expect((await read(DIRECTOR)).reports).toHaveLength(written);
  expect((await read(MOTHER)).reports).toHaveLength(written);
  // from twelve a parent sees the reduced form, of which a report is no part
  await chain.as('superuser', (client) => client.query(`update facts.person set birth_date = '2013-03-01' where id = $1`, [youthId('Noor')]));
  expect(await read(MOTHER)).toEqual({ reports: null, withheld: ['_entities.0.careReports CARE_CONTENT CLASS_NOT_FOR_ROLE'] });
});
