import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, comeAs, insert, type PartyDatabase, rowsOf, startPartyDatabase, TODAY, takeAccesses } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { COLLEAGUE, DESK, DIRECTOR, fillNoor, OUTSIDER, TREATING } from '../../test/noor';
import { CONSORTIA, consent, contribution, involvement, trajectory, worker, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const TRAJECTORY = uuidOf('trajectory', 'Noor');
const SOLUTION = { trajectory: TRAJECTORY, kind: 'BUDDY', what: 'Elke woensdag met een vrijwilliger op pad.', from: addDays(TODAY, -7) };
const EAST_TREATS = caller('East helper', 'consortia', EAST.id, 'CARE_PROFESSIONAL', 'CARE');
const ACCESS = caller('access', 'municipalities', 'GM9901', 'ACCESS_DESK', 'CARE');
const MANAGER = caller('manager', 'municipalities', 'GM9901', 'CONTRACT_MANAGER', 'CONTRACT');
const MONEY = caller('money', 'municipalities', 'GM9901', 'FINANCE_OFFICER', 'FINANCE');

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillNoor(client);
    await insert(client, 'app.staff', [worker('East helper', EAST.id, 'CARE_PROFESSIONAL')]);
    const elsewhere = trajectory('Noor at East', 'Noor', EAST.id, 'East professional', { service: 'AMBULATORY' });
    const short = trajectory('short', 'Noor', NORTH.id, 'North professional', { service: 'AMBULATORY' });
    await insert(client, 'consortia.trajectory', [elsewhere, short]);
    await insert(client, 'consortia.contribution', [contribution('Noor at East', elsewhere, EAST.provider)]);
    await insert(client, 'facts.involvement', [
      involvement('East helper', 'Noor', EAST.id, 'CARE_PROFESSIONAL'),
      involvement('access', 'Noor', 'GM9901', 'ACCESS_DESK', 'municipalities'),
    ]);
  });
});

afterAll(() => chain.stop());

const REFUSED = '... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on NotAllowed { reason } ... on NotFound { message }';
const SOLVED = '... on OtherSolutionChanged { solution { id kind what decidedByName from plannedUntil endedOn outcome version } }';
const ENDED = '... on TrajectoryChanged { trajectory { endedOn } }';
const act = async (who: Caller, verb: string, input: object, selection = SOLVED): Promise<any> => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  const { data, errors } = await ask(chain, who, `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ${selection} ${REFUSED} } }`, {
    input,
  });
  return errors.length > 0 ? errors : data?.done;
};
const begin = (who: Caller, more: object = {}): Promise<any> => act(who, 'beginOtherSolution', { ...SOLUTION, ...more });

const READ = `query ($youth: ID!) { _entities(representations: [{ __typename: "Youth", id: $youth }]) { ... on Youth {
  otherSolutions { id what endedOn outcome } careReports { id content } } } }`;
const read = async (who: Caller): Promise<{ solutions: any; reports: any; withheld: readonly string[] }> => {
  const { data, withheld } = await ask(chain, who, READ, { youth: youthId('Noor') });
  const [noor] = data?._entities ?? [];
  return { solutions: noor?.otherSolutions ?? null, reports: noor?.careReports ?? null, withheld };
};

test('C-15 who treats decides what is done beyond product codes, when and for how long, and says what came of it', async () => {
  const meant = addDays(TODAY, 30);
  const begun = (await begin(TREATING, { plannedUntil: meant })).solution;
  expect(begun).toMatchObject({
    ...{ kind: 'BUDDY', what: SOLUTION.what, from: SOLUTION.from, plannedUntil: meant },
    endedOn: null,
    outcome: null,
    version: 1,
  });
  expect(begun.decidedByName).toBe('North professional');
  const end = { solution: begun.id, version: 1, on: TODAY, outcome: 'AS_MEANT' };
  expect(await act(TREATING, 'endOtherSolution', { ...end, on: addDays(TODAY, 1) })).toMatchObject({ rule: 'not_ahead' });
  expect((await act(TREATING, 'endOtherSolution', end)).solution).toMatchObject({ endedOn: TODAY, outcome: 'AS_MEANT', version: 2 });
  expect(await act(TREATING, 'endOtherSolution', end)).toEqual({ __typename: 'VersionConflict', currentVersion: 2 });
  expect(await act(TREATING, 'endOtherSolution', { ...end, version: 2 })).toMatchObject({ rule: 'solution_runs' });
  const history = await rowsOf<{ verb: string; class: string }>(
    chain.connection('superuser'),
    `select verb, data_class as class from app.history where object_type = 'OtherSolution' and object_id = $1 order by verb`,
    [begun.id],
  );
  expect(history).toEqual(['beginOtherSolution', 'endOtherSolution'].map((verb) => ({ verb, class: 'CARE_CONTENT' })));
});

test.each<[string, object, string]>([
  ['on a day ahead', { from: addDays(TODAY, 1) }, 'not_ahead'],
  ['before the help', { from: '2026-03-01' }, 'during_the_help'],
  ['to be over before it began', { plannedUntil: addDays(SOLUTION.from, -1) }, 'ends_after_it_began'],
])('nothing begins %s', async (_, more, rule) => {
  expect(await begin(TREATING, more)).toEqual({ __typename: 'RuleViolated', rule });
});

test('what is done is said in neither too few words nor too many', async () => {
  expect(await begin(TREATING, { what: `  ${'x'.repeat(9)}  ` })).toEqual(['BAD_USER_INPUT what must have 10 to 1000 characters, not 9.']);
  expect(await begin(TREATING, { what: 'x'.repeat(1001) })).toEqual(['BAD_USER_INPUT what must have 10 to 1000 characters, not 1001.']);
});

test.each<[string, Caller, object]>([
  ['a colleague who does not treat', COLLEAGUE, { __typename: 'NotFound' }],
  ['who treats the same youth at another consortium', EAST_TREATS, { __typename: 'NotAllowed', reason: 'NOT_INVOLVED' }],
  ['the desk', DESK, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the director', DIRECTOR, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the access of the municipality', ACCESS, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['somebody from elsewhere', OUTSIDER, { __typename: 'NotFound' }],
])('%s decides on no solution, and that is logged', async (_, who, refusal) => {
  await takeAccesses(chain);
  expect(await begin(who)).toMatchObject(refusal);
  expect((await takeAccesses(chain)).length).toBeGreaterThan(0);
});

test('C-15 a municipality reads nothing of care content: not its access, nor who buys, nor who pays', async () => {
  await begin(TREATING);
  const report = { trajectory: TRAJECTORY, careProvider: NORTH.provider, kind: 'INTAKE', on: TODAY, content: 'Kennisgemaakt met Noor en haar ouders.' };
  expect((await act(TREATING, 'writeCareReport', report, '')).__typename).toBe('CareReportWritten');
  const treating = await read(TREATING);
  expect([treating.solutions.length, treating.reports.length].every((count) => count > 0)).toBe(true);
  for (const who of [ACCESS, MANAGER, MONEY]) {
    const { solutions, reports, withheld } = await read(who);
    expect({ solutions, reports }).toEqual({ solutions: null, reports: null });
    expect(JSON.stringify(withheld)).not.toContain(SOLUTION.what);
  }
  expect((await read(ACCESS)).withheld).toEqual(
    expect.arrayContaining([expect.stringMatching(/otherSolutions CARE_CONTENT/), expect.stringMatching(/careReports CARE_CONTENT/)]),
  );
  // nor where a parent consents: the table of who sees what gives a municipality the need for help and no more
  await chain.as('loader', (client) => insert(client, 'facts.consent', [consent('Noor', 'GM9901', 'CARE_CONTENT')]));
  expect(await read(ACCESS)).toMatchObject({ solutions: null, reports: null });
});

test('what is still done ends with the help, though the desk that ends it reads nothing of it', async () => {
  const short = uuidOf('trajectory', 'short');
  const { id } = (await begin(TREATING, { trajectory: short })).solution;
  const [lastDay, over] = [addDays(TODAY, -1), { version: 1, because: 'BY_AGREEMENT' }];
  expect((await act(DESK, 'endTrajectory', { ...over, trajectory: short, on: lastDay }, ENDED)).trajectory).toMatchObject({ endedOn: lastDay });
  expect((await read(TREATING)).solutions.find((one: { id: string }) => one.id === id)).toMatchObject({ endedOn: lastDay, outcome: null });
  expect((await read(DESK)).solutions).toBeNull();
  expect(await begin(TREATING, { trajectory: short })).toMatchObject({ rule: 'help_runs' });
  expect(await act(TREATING, 'endOtherSolution', { solution: id, version: 2, on: lastDay, outcome: 'UNKNOWN' })).toMatchObject({ rule: 'solution_runs' });
});

test('the database takes no solution in another name, outside the help, or of what has ended', async () => {
  const INSERT = `insert into consortia.other_solution (id, trajectory, organisation, youth_id, kind, what, decided_by, decided_by_name, during)
    values (gen_random_uuid(), $1, $2, $3, 'BUDDY', '${SOLUTION.what}', $4, 'x', daterange($5, null))`;
  const as = (of: string, decidedBy: string, from: string): Promise<string> =>
    chain.as('app', async (client) => {
      await client.query('begin');
      await comeAs(client, { ...TREATING, employer: NORTH.id });
      const said = await client.query(INSERT, [uuidOf('trajectory', of), NORTH.id, youthId('Noor'), uuidOf('staff', decidedBy), from]).then(
        () => 'accepted',
        (error: Error) => error.message,
      );
      await client.query('rollback');
      return said;
    });
  expect(await as('Noor', 'North professional', TODAY)).toBe('accepted');
  expect(await as('Noor', 'North colleague', TODAY)).toMatch(/row-level security/);
  expect(await as('Noor', 'North professional', '2026-03-01')).toMatch(/row-level security/);
  expect(await as('short', 'North professional', '2026-03-10')).toMatch(/row-level security/);
});

test('other solutions are read by who treats and with consent by others', async () => {
  expect((await read(DIRECTOR)).withheld).toContain('_entities.0.otherSolutions CARE_CONTENT NO_CONSENT');
  await chain.as('loader', (client) => insert(client, 'facts.consent', [consent('Noor', DIRECTOR.organisation, 'CARE_CONTENT')]));
  expect((await read(DIRECTOR)).solutions).toEqual((await read(TREATING)).solutions);
});
