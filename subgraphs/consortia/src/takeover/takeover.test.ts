import { type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type NewRow, type PartyDatabase, rowsOf, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../../test/caller';
import { CONSORTIA, fillConsortia, involvement, trajectory, worker } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const HELPED = trajectory('Noor', 'Noor', NORTH.id, 'North professional', { continuity_arrangement: true });
const takeover = (more: NewRow = {}): NewRow => ({
  id: uuidOf('takeover'),
  organisation: NORTH.id,
  youth_id: HELPED.youth_id,
  trajectory: HELPED.id,
  successor: EAST.id,
  successor_name: EAST.name,
  last_day: '2026-12-31',
  takes_over_on: '2027-01-01',
  reason: 'CONTRACT_ENDS',
  ...more,
});

let chain: PartyDatabase;
const load = (table: string, row: NewRow): Promise<void> => chain.as('loader', (client) => insert(client, table, [row]));

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    await insert(client, 'app.staff', [worker('treats', NORTH.id, 'CARE_PROFESSIONAL')]);
    await insert(client, 'facts.involvement', [
      involvement('treats', 'Noor', NORTH.id, 'CARE_PROFESSIONAL'),
      involvement(null, 'Noor', 'school', 'SCHOOL_COORDINATOR', 'schools'),
    ]);
    await insert(client, 'consortia.trajectory', [HELPED]);
  });
});

afterAll(() => chain.stop());

test.each<[string, NewRow]>([
  ['a day between the end here and the start there', { takes_over_on: '2027-01-02' }],
  ['a takeover by the consortium itself', { successor: NORTH.id }],
  ['a reason that is none', { reason: 'CHEAPER' }],
])('the database refuses %s', async (_, more) => {
  await expect(load('consortia.planned_takeover', takeover(more))).rejects.toThrow(/check constraint/);
});

test('who treats sees who goes on with it and whether the family knows; whom the class is reduced for sees nothing of it', async () => {
  await load('consortia.planned_takeover', takeover());
  const query = `{ trajectory(id: "${HELPED.id}") { isRunning takeover { successorId successorName lastDay takesOverOn reason familyInformedOn } } }`;
  const { data } = await ask(chain, caller('treats', 'consortia', NORTH.id, 'CARE_PROFESSIONAL', 'CARE'), query);
  expect(data.trajectory).toEqual({
    isRunning: true,
    takeover: {
      successorId: EAST.id,
      successorName: 'East',
      lastDay: '2026-12-31',
      takesOverOn: '2027-01-01',
      reason: 'CONTRACT_ENDS',
      familyInformedOn: null,
    },
  });
  const colleague = await ask(chain, caller('East professional', 'consortia', EAST.id, 'CARE_PROFESSIONAL', 'CARE'), query);
  expect(colleague.data).toEqual({ trajectory: null });
});

describe('planning a takeover', () => {
  const ENDING = trajectory('Mees', 'Mees', NORTH.id, 'North professional');
  const desk = caller('North desk', 'consortia', NORTH.id, 'INTAKE_DESK', 'PLACEMENT');
  const plan = async (asker: Caller, more: object = {}) => {
    const input = {
      trajectory: ENDING.id,
      successor: EAST.id,
      successorName: 'East',
      lastDay: '2026-12-31',
      takesOverOn: '2027-01-01',
      reason: 'MEMBER_LEAVES',
      ...more,
    };
    const source = `mutation ($input: PlanTakeoverInput!) { planTakeover(input: $input) { __typename ... on RuleViolated { rule wouldSatisfy } } }`;
    const { data, errors } = await ask(chain, asker, source, { input });
    return data?.planTakeover ?? errors;
  };

  beforeAll(() => load('consortia.trajectory', ENDING));

  test('leaves no gap, is done once, and leaves the named contact as it is', async () => {
    const gap = await plan(desk, { takesOverOn: '2027-01-02' });
    expect(gap).toEqual({ __typename: 'RuleViolated', rule: 'takeover_leaves_no_gap', wouldSatisfy: 'Laat de overname beginnen op of voor 2027-01-01.' });
    expect(await plan(desk, { successor: NORTH.id })).toMatchObject({ rule: 'takeover_by_another' });
    expect(await plan(desk)).toEqual({ __typename: 'TakeoverPlanned' });
    expect(await plan(desk)).toMatchObject({ rule: 'takeover_is_planned_once' });
    const [kept] = await rowsOf(
      chain.connection('superuser'),
      'select primary_contact_name as contact, ended_on as ended from consortia.trajectory where id = $1',
      [ENDING.id],
    );
    expect(kept).toEqual({ contact: 'North professional', ended: null });
  });

  test('is not for another consortium, for which there is no such trajectory', async () => {
    expect(await plan(caller('East desk', 'consortia', EAST.id, 'INTAKE_DESK', 'PLACEMENT'))).toEqual({ __typename: 'NotFound' });
    expect(await plan(desk, { trajectory: uuidOf('nothing') })).toEqual({ __typename: 'NotFound' });
  });
});
