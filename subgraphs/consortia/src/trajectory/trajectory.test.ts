import { uuidOf } from '@ketengraaf/core';
import { ask, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { COLLEAGUE, DESK, DIRECTOR, fillNoor, OTHER_DESK, OUTSIDER, PHYSICIAN } from '../../test/noor';
import { youthId } from '../../test/world';
import { consortia } from '..';

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', fillNoor);
});

afterAll(() => chain.stop());

const BY_ID = `query ($id: UUID!) { trajectory(id: $id) { id state youth { id } contributions { expertise } } }`;

test.each([
  ['an outsider', OUTSIDER],
  ['the desk of another consortium', OTHER_DESK],
])('for %s a trajectory and one that does not exist are the same answer at the same cost', async (_, who) => {
  const [there, absent] = await Promise.all([ask(chain, who, BY_ID, { id: uuidOf('trajectory', 'Noor') }), ask(chain, who, BY_ID, { id: uuidOf('nothing') })]);
  expect(there).toEqual(absent);
  expect(there.data).toEqual({ trajectory: null });
});

test('for a colleague who is not involved they are the same answer too', async () => {
  const [there, absent] = await Promise.all([
    ask(chain, COLLEAGUE, BY_ID, { id: uuidOf('trajectory', 'Noor') }),
    ask(chain, COLLEAGUE, BY_ID, { id: uuidOf('nothing') }),
  ]);
  expect([there.data, there.errors, there.withheld]).toEqual([absent.data, absent.errors, absent.withheld]);
  expect(there.data).toEqual({ trajectory: null });
});

test('by its identifier, and by reference, a trajectory is found by who may see it', async () => {
  const id = uuidOf('trajectory', 'Noor');
  const expected = { id, state: 'RUNNING', youth: { id: youthId('Noor') }, contributions: [{ expertise: 'MENTAL_HEALTH' }] };
  const [root, upper] = await Promise.all([ask(chain, DIRECTOR, BY_ID, { id }), ask(chain, DESK, BY_ID, { id: id.toUpperCase() })]);
  expect([root.data, upper.data]).toEqual([{ trajectory: expected }, { trajectory: expected }]);
  const REFERENCES = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Trajectory { id state } } }`;
  const of = [id, uuidOf('nothing'), 'x'].map((one) => ({ __typename: 'Trajectory', id: one }));
  expect((await ask(chain, DIRECTOR, REFERENCES, { of })).data?._entities).toEqual([{ id, state: 'RUNNING' }, null, null]);
  expect((await ask(chain, OUTSIDER, REFERENCES, { of })).data?._entities).toEqual([null, null, null]);
});

test('a referral shows what its consortium recorded, to who may see it', async () => {
  const INTAKE = `query ($id: ID!) { _entities(representations: [{ __typename: "Referral", id: $id }]) { ... on Referral { intake { appliedOn acceptedOn intakeOn startedOn consortium { name } } } } }`;
  const id = uuidOf('referral', 'Noor waits');
  const seen = async (who: typeof DIRECTOR, referral: string) => (await ask(chain, who, INTAKE, { id: referral })).data?._entities[0].intake;
  expect(await seen(DIRECTOR, id)).toEqual({
    appliedOn: '2026-04-22',
    acceptedOn: '2026-04-27',
    intakeOn: '2026-05-12',
    startedOn: null,
    consortium: { name: 'East' },
  });
  expect(await seen(PHYSICIAN, id)).toEqual({ appliedOn: null, acceptedOn: null, intakeOn: null, startedOn: null, consortium: null });
  expect([await seen(OUTSIDER, id), await seen(DESK, id), await seen(DIRECTOR, uuidOf('nothing'))]).toEqual([null, null, null]);
});
