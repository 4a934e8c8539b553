import { addDays } from '@ketengraaf/core';
import { clientOf, mintToken, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';

const stack = sharedStack();
const client = clientOf(stack);
type Tree = any;

/** Asks with a token; nothing may go wrong. */
async function ask(token: string, operationOrText: string, variables: Tree): Promise<Tree> {
  const { body } = await client.ask(operationOrText, { token, variables });
  expect(body.errors).toBeUndefined();
  return body.data;
}

/** A youth with an open allocation for help at home or nearby, and another municipality whose contract covers that help too. */
const MOVING = `select a.youth_id as youth, a.id as allocation, a.organisation as leaves, v.municipality as arrives, v.contract, greatest(lower(a.during), lower(r.during))::text as since,
    (select person from app.staff s where s.organisation = a.organisation and s.role = 'ACCESS_DESK' and s.during @> current_date order by person limit 1) as "oldDesk",
    (select person from app.staff s where s.organisation = v.municipality and s.role = 'ACCESS_DESK' and s.during @> current_date order by person limit 1) as "newDesk"
  from municipalities.allocation a
  join municipalities.residence r on r.youth_id = a.youth_id and r.organisation = a.organisation and upper_inf(r.during)
  join municipalities.contract_coverage v on v.service = a.service and v.municipality <> a.organisation and v.during @> current_date
  join municipalities.framework_contract c on c.id = v.contract and c.financing <> 'TASK_BASED'
  where upper_inf(a.during) and lower(a.during) < current_date - 7 and lower(r.during) < current_date - 7
    and not exists (select from municipalities.residential_stay s where s.youth_id = a.youth_id and upper_inf(s.during))
    and a.youth_id <> all ($1::uuid[])
  order by a.id, v.municipality, v.contract limit 1`;
const DIRECTOR = `select i.person, i.organisation from facts.involvement i where i.youth_id = $1 and i.role = 'CASE_DIRECTOR' and i.during @> now() limit 1`;

/** A family with an open plan of one team, its director, and a team of another municipality with a lead and a director. */
const LEAVING = `select p.id as plan, p.version, f.id as family, p.organisation as leaves, p.case_director as director, t.id as arrives, t.name as team, t.municipality,
    (select y.id from local_teams.youth y where y.family_id = f.id order by y.id limit 1) as youth,
    (select s.person from app.staff s where s.organisation = t.id::text and s.role = 'TEAM_LEAD' and s.during @> current_date order by person limit 1) as lead,
    (select s.person from app.staff s where s.organisation = t.id::text and s.role = 'CASE_DIRECTOR' and s.during @> current_date order by person limit 1) as successor
  from local_teams.family_plan p join local_teams.family f on f.id = p.family_id
  join local_teams.local_team t on t.municipality <> f.municipality and exists (
    select from app.staff s where s.organisation = t.id::text and s.role = 'TEAM_LEAD' and s.during @> current_date)
  where p.closed_on is null and p.family_id <> $1 and exists (
    select from facts.involvement i where i.family_id = f.id and i.person = p.case_director and i.role = 'CASE_DIRECTOR' and i.during @> now())
  order by p.id, t.id limit 1`;

describe('Moving', () => {
  test('Z-05 a family that moves comes to the local team there from a day; the team before reads along and changes nothing', async () => {
    const [found] = await rowsOf<Tree>(superuserOf(stack, 'local_teams'), LEAVING, [client.showcase.family]);
    const { plan, version, family, leaves, director, arrives, team, municipality, lead, successor } = found;
    const at = (person: string, organisation: string, role: 'CASE_DIRECTOR' | 'TEAM_LEAD') =>
      mintToken(stack, { person, organisation, party: 'local-teams', grants: [{ role, purpose: 'DIRECTION' }] });
    const [before, leading, after] = await Promise.all([
      at(director, leaves, 'CASE_DIRECTOR'),
      at(lead, arrives, 'TEAM_LEAD'),
      at(successor, arrives, 'CASE_DIRECTOR'),
    ]);
    const today = stack.settings.today;
    const offer = { plan, version, team: arrives, startsOn: today, reason: 'Het gezin verhuist', familyInformedOn: today, familyAgrees: true };
    expect((await ask(before, 'transfer-to-team', { ...offer, team: leaves })).transferToTeam.rule).toBe('a_transfer_goes_to_another_team');
    expect((await ask(after, 'transfer-to-team', offer)).transferToTeam.__typename).toBe('NotFound');
    const offered = (await ask(before, 'transfer-to-team', offer)).transferToTeam;
    expect(offered).toMatchObject({ __typename: 'PlanChanged', familyPlan: { transfers: [{ startsOn: today, receivedAt: null, toTeam: { id: arrives } }] } });

    const waiting = (await ask(leading, 'team-transfers', {})).teamTransfers.transfers;
    expect(waiting).toContainEqual(expect.objectContaining({ id: offered.id, startsOn: today, fromTeam: expect.objectContaining({ id: leaves }) }));
    const receive = { transfer: offered.id, director: successor };
    expect((await ask(before, 'receive-transfer', receive)).receiveTransfer.__typename).toBe('NotAllowed');
    expect((await ask(leading, 'receive-transfer', receive)).receiveTransfer.__typename).toBe('PlanChanged');
    expect((await ask(leading, 'receive-transfer', receive)).receiveTransfer.rule).toBe('a_transfer_is_received_once');

    const moved = (await ask(after, 'one-family', { family })).family;
    expect(moved).toMatchObject({ team: { name: team }, plan: { caseDirector: { team: { name: team } } } });
    expect(await rowsOf(superuserOf(stack, 'local_teams'), 'select municipality from local_teams.family where id = $1', [family])).toEqual([{ municipality }]);
    const history = (await ask(before, 'family-plan', { plan })).familyPlan;
    expect(history).toMatchObject({
      direction: expect.arrayContaining([expect.objectContaining({ until: null }), expect.objectContaining({ until: expect.any(String) })]),
    });
    const change = `mutation ($input: ChangePlanInput!) { done: carryOutPlan(input: $input) { __typename ... on NotAllowed { reason } } }`;
    expect((await ask(before, change, { input: { plan, version: history.version } })).done).toMatchObject({ __typename: 'NotAllowed' });
  });

  test('Z-03 who moves keeps the allocation until the new municipality has one, with no day between and none twice', async () => {
    const { youth: one, pupil, siblings = [] } = client.showcase as { youth: string; pupil: string; siblings?: string[] };
    const [found] = await rowsOf<Tree>(superuserOf(stack, 'municipalities'), MOVING, [[one, pupil, ...siblings]]);
    const { youth, allocation, leaves, arrives, contract, since, oldDesk, newDesk } = found;
    const desk = (person: string, organisation: string) =>
      mintToken(stack, { person, organisation, party: 'municipalities', grants: [{ role: 'ACCESS_DESK', purpose: 'ACCESS_DECISION' }] });
    const [old, successor] = await Promise.all([desk(oldDesk, leaves), desk(newDesk, arrives)]);
    const on = addDays(new Date().toISOString().slice(0, 10), -1);
    expect(since < on).toBe(true);

    const move = `mutation ($input: RecordMoveInput!) { done: recordMove(input: $input) { __typename ... on MoveRecorded { youth { allocations { municipality { code } until } } } } }`;
    const moved = await ask(old, move, { input: { youth, municipality: arrives, on } });
    expect(moved.done.youth.allocations).toContainEqual({ municipality: { code: leaves }, until: null });

    const takeover = { allocation, contract, on };
    expect((await ask(successor, 'take-over-allocation', takeover)).takeOverAllocation.__typename).toBe('NotFound');
    const [director] = await rowsOf<Tree>(superuserOf(stack, 'local_teams'), DIRECTOR, [youth]);
    const directing = await mintToken(stack, { ...director, party: 'local-teams', grants: [{ role: 'CASE_DIRECTOR', purpose: 'DIRECTION' }] });
    const { joinTeam } = await ask(directing, 'join-team', {
      pupil: youth,
      party: 'MUNICIPALITIES',
      organisation: arrives,
      person: newDesk,
      role: 'ACCESS_DESK',
    });
    expect(joinTeam.__typename).toBe('TeamJoined');

    let done: Tree;
    for (const end = Date.now() + 10_000; Date.now() < end; ) {
      done = (await ask(successor, 'take-over-allocation', { ...takeover, on: addDays(on, -1) })).takeOverAllocation;
      if (done.__typename !== 'NotFound') break;
    }
    expect(done).toMatchObject({ rule: 'responsible_takes_over', wouldSatisfy: expect.any(String) });
    expect((await ask(old, 'take-over-allocation', takeover)).takeOverAllocation.rule).toBe('taken_over_from_another');
    done = (await ask(successor, 'take-over-allocation', takeover)).takeOverAllocation;
    expect(done.allocation).toMatchObject({ from: on, until: null, takenOverFrom: allocation, municipality: { code: arrives } });
    expect(done.youth.allocations).toContainEqual(expect.objectContaining({ until: on, changeReason: '07', municipality: { code: leaves } }));
    expect((await ask(successor, 'take-over-allocation', takeover)).takeOverAllocation.rule).toBe('taken_over_while_open');
  });

  test.each([
    ['access-desk', { code: 'GM1954', on: '2018-12-31' }, ['Onderbanken', 'Nuth', 'Schinnen']],
    ['regisseur', { code: 'GM1954', on: '2019-01-01' }, ['Beekdaelen']],
    ['school-coordinator', { code: 'GM0951', on: '2018-12-31' }, ['Nuth']],
    ['outsider', { code: 'GM0951', on: '2026-01-01' }, ['Beekdaelen']],
  ])('G-02 %s finds a municipality under the code of the day: %j', async (persona, variables, names) => {
    const { body } = await client.ask('municipality-codes', { as: persona, variables });
    expect(body.errors).toBeUndefined();
    expect((body.data as Tree).municipalityCodes.map(({ name }: Tree) => name)).toEqual(names);
  });
});
