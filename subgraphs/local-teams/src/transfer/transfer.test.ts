import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, NOW, type PartyDatabase, rowsOf, type Seen, setTestClock, startPartyDatabase } from '@ketengraaf/testkit';
import { ANNA, DIRECTOR, FAMILY, fillTeams, LEAD, MOTHER, NOBODY, PLAN, STRANGER, TREATING } from '../../test/world';
import { localTeams } from '..';

const SOUTH = STRANGER.organisation;
const SOUTH_LEAD: Caller = { ...STRANGER, person: uuidOf('south lead'), role: 'TEAM_LEAD' };

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  await chain.as('loader', fillTeams);
  await chain.as('loader', (client) =>
    insert(client, 'app.staff', [
      { id: uuidOf('staff', SOUTH_LEAD.person), person: SOUTH_LEAD.person, organisation: SOUTH, role: 'TEAM_LEAD', name: 'L', during: '[2020-01-01,)' },
    ]),
  );
}, 60_000);
afterAll(() => chain.stop());

const asked = (who: Caller, source: string, variables: object = {}): Promise<Seen> => ask(chain, who, source, { ...variables });
const admin = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => rowsOf<Row>(chain.connection('superuser'), text, values);
const at = (instant: string): Promise<void> => setTestClock(chain.connection('owner'), new Date(instant));
const REFUSED = '... on RuleViolated { rule } ... on VersionConflict { currentVersion } ... on NotAllowed { reason }';
const act = async (who: Caller, verb: string, input: object) => {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
  return (
    await asked(
      who,
      `mutation ($input: ${type}!) { done: ${verb}(input: $input) { __typename ... on PlanChanged { id familyPlan { version } } ${REFUSED} } }`,
      { input },
    )
  ).data.done;
};
const version = async () => (await admin<{ version: number }>('select version from local_teams.family_plan where id = $1', [PLAN]))[0]?.version;
const WISH = { plan: PLAN, team: SOUTH, startsOn: '2026-06-20', reason: 'Verhuisd', familyInformedOn: '2026-05-01', familyAgrees: true };
const offer = async (who: Caller, more: object = {}) => act(who, 'transferToTeam', { ...WISH, version: await version(), ...more });
const SEEN =
  'query ($id: UUID!) { youth(id: $id) { givenName plan { title caseDirector { id } transfers { toTeam { id } receivedAt withdrawnAt } direction { professional { id } until } } } }';
const seen = async (who: Caller) => (await asked(who, SEEN, { id: ANNA })).data.youth;
const waiting = async (who: Caller) => (await asked(who, '{ teamTransfers { transfers { id startsOn fromTeam { name } } } }')).data.teamTransfers?.transfers;

test.each<[string, Caller, object, object]>([
  ['one who treats', TREATING, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['the mother', MOTHER, {}, { __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' }],
  ['who leads the other team', SOUTH_LEAD, {}, { __typename: 'NotFound' }],
  ['the director, to the own team', DIRECTOR, { team: DIRECTOR.organisation }, { rule: 'a_transfer_goes_to_another_team' }],
  ['the director, to no team', DIRECTOR, { team: NOBODY }, { rule: 'team_is_known' }],
  ['the director, from a day gone by', DIRECTOR, { startsOn: '2026-01-01' }, { rule: 'a_transfer_begins_ahead' }],
  ['the director, before the family knows', DIRECTOR, { familyInformedOn: '2027-01-01' }, { rule: 'the_family_knows_first' }],
  ['the director, of another version', DIRECTOR, { version: 99 }, { __typename: 'VersionConflict' }],
])('%s does not offer the family', async (_, who, more, outcome) => {
  expect(await offer(who, more)).toMatchObject(outcome);
});

test('an offer waits for its day, a new one takes its place, and nothing changes before it is received', async () => {
  expect(await offer(LEAD)).toMatchObject({ __typename: 'PlanChanged' });
  expect(await offer(DIRECTOR, { startsOn: '2026-07-01' })).toMatchObject({ __typename: 'PlanChanged' });
  const [transfer, ...more] = await waiting(SOUTH_LEAD);
  expect([transfer, more]).toEqual([{ id: expect.any(String), startsOn: '2026-07-01', fromTeam: { name: expect.any(String) } }, []]);
  expect(await waiting(LEAD)).toEqual([]);
  expect((await asked(STRANGER, '{ teamTransfers { transfers { id } } }')).data.teamTransfers?.transfers ?? []).toEqual([]);
  await at('2026-06-30T21:59:00Z');
  const receive = { transfer: transfer.id, director: STRANGER.person };
  expect(await act(SOUTH_LEAD, 'receiveTransfer', receive)).toMatchObject({ rule: 'a_transfer_begins_on_its_day' });
  expect(await act(LEAD, 'receiveTransfer', receive)).toMatchObject({ __typename: 'NotFound' });
  expect(await seen(STRANGER)).toBeNull();
  expect((await seen(DIRECTOR)).plan.caseDirector).toEqual({ id: DIRECTOR.person });
});

test('from the day it is received the other team keeps and directs; the one before reads until the plan is closed, and changes nothing', async () => {
  await at('2026-07-01T08:00:00Z');
  const [transfer] = await waiting(SOUTH_LEAD);
  expect(await act(SOUTH_LEAD, 'receiveTransfer', { transfer: transfer.id, director: DIRECTOR.person })).toMatchObject({ rule: 'who_directs_works_here' });
  const receive = { transfer: transfer.id, director: STRANGER.person };
  const outcomes = await Promise.all(Array.from({ length: 6 }, () => act(SOUTH_LEAD, 'receiveTransfer', receive)));
  expect(outcomes.filter(({ __typename }) => __typename === 'PlanChanged')).toHaveLength(1);

  const plan = (await seen(STRANGER)).plan;
  expect(plan).toMatchObject({
    caseDirector: { id: STRANGER.person },
    transfers: expect.arrayContaining([
      expect.objectContaining({ receivedAt: '2026-07-01T08:00:00.000Z', withdrawnAt: null }),
      expect.objectContaining({ receivedAt: null, withdrawnAt: expect.any(String) }),
    ]),
  });
  expect(plan.direction.map(({ professional }: { professional: { id: string } }) => professional.id)).toEqual(
    expect.arrayContaining([STRANGER.person, DIRECTOR.person]),
  );
  const kept = await admin<{ organisation: string }>(
    `select distinct organisation from (select organisation from local_teams.goal where plan_id = $1 union all select organisation from local_teams.meeting where plan_id = $1
      union all select organisation from local_teams.youth where family_id = $2 union all select organisation from local_teams.family where id = $2) t`,
    [PLAN, FAMILY],
  );
  expect(kept).toEqual([{ organisation: SOUTH }]);

  expect((await seen(DIRECTOR)).plan.title).toBe('Samen verder');
  const goal = { plan: PLAN, lifeDomain: 'HOUSING', title: 'x', desiredResult: 'y' };
  expect(await act(DIRECTOR, 'addGoal', goal)).toMatchObject({ __typename: 'NotAllowed' });
  const join = { youth: ANNA, party: 'CONSORTIA', organisation: uuidOf('c'), person: uuidOf('p'), role: 'CARE_PROFESSIONAL' };
  const joined = async (who: Caller) =>
    (await asked(who, `mutation ($input: JoinTeamInput!) { done: joinTeam(input: $input) { __typename ... on RuleViolated { rule } } }`, { input: join })).data
      .done;
  expect(await joined(DIRECTOR)).toMatchObject({ rule: 'only_who_directs_decides' });
  expect(await joined(STRANGER)).toMatchObject({ __typename: 'TeamJoined' });
  expect(await act(STRANGER, 'addGoal', goal)).toMatchObject({ __typename: 'PlanChanged' });
  expect(await waiting(SOUTH_LEAD)).toEqual([]);

  await admin(`update local_teams.family_plan set state = 'CLOSED', closed_on = '2026-07-01' where id = $1`, [PLAN]);
  expect(await seen(DIRECTOR)).toBeNull();
  await at(NOW);
});
