import { addDays, type Caller, uuidOf } from '@ketengraaf/core';
import { ask, insert, type PartyDatabase, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { DESK, fillNoor, OTHER_DESK, TREATING } from '../../test/noor';
import { CONSORTIA, youthId } from '../../test/world';
import { consortia } from '..';

const [NORTH, EAST] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
const [HOMES, OTHERS] = [uuidOf('provider', 'homes'), uuidOf('provider', 'others')];
const END = addDays(TODAY, 30);

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillNoor(client);
    await insert(
      client,
      'consortia.care_provider',
      [HOMES, OTHERS].map((id, index) => ({ id, name: `Provider ${index}`, aliases: [], agb: null })),
    );
  });
});

afterAll(() => chain.stop());

async function act(asker: Caller, verb: 'joinConsortium' | 'leaveConsortium', input: object): Promise<any> {
  const type = verb === 'joinConsortium' ? 'JoinConsortiumInput' : 'LeaveConsortiumInput';
  const source = `mutation ($input: ${type}!) { ${verb}(input: $input) { __typename ${verb === 'leaveConsortium' ? '... on ConsortiumLeft { handedOn toPlace }' : ''}
    ... on RuleViolated { rule message } ... on NotAllowed { reason } } }`;
  const { data, errors } = await ask(chain, asker, source, { input });
  return data?.[verb] ?? errors;
}
const leave = (change: object = {}, asker = DESK) => act(asker, 'leaveConsortium', { careProvider: NORTH.provider, lastDay: END, because: 'FAILS', ...change });
const join = (change: object = {}, asker = DESK) => act(asker, 'joinConsortium', { careProvider: HOMES, expertises: ['AUTISM'], from: TODAY, ...change });
const helpers = () =>
  chain.as('superuser', async (client) => {
    const { rows } = await client.query(
      `select care_provider as provider, expertise, during::text from consortia.contribution where youth_id = $1 order by during, care_provider`,
      [youthId('Noor')],
    );
    return rows;
  });

test('a provider joins from today or later, once', async () => {
  expect(await join({ from: addDays(TODAY, -1) })).toMatchObject({ rule: 'from_today' });
  expect(await join({ careProvider: uuidOf('nobody') })).toEqual({ __typename: 'NotFound' });
  expect(await join({ expertises: [] })).toEqual(['BAD_USER_INPUT expertises must name at least one.']);
  expect(await join({}, TREATING)).toEqual({ __typename: 'NotAllowed', reason: 'ACT_NOT_FOR_ROLE' });
  expect(await join()).toEqual({ __typename: 'ConsortiumJoined' });
  expect(await join({ from: addDays(TODAY, 9) })).toMatchObject({ rule: 'one_membership_at_a_time' });
});

test('C-13 F-12 a member that fails leaves nobody without help or without the one to speak to', async () => {
  const before = await helpers();
  const contact = () =>
    chain.as('superuser', async (client) => (await client.query('select primary_contact, version from consortia.trajectory order by id')).rows);
  const spokenTo = await contact();
  const needed = [...new Set(before.map(({ expertise }) => expertise))];
  expect(await leave()).toMatchObject({ rule: 'nobody_loses_help', message: expect.stringContaining(needed[0]) });
  expect(await leave({ successor: OTHERS })).toMatchObject({ rule: 'successor_is_member' });
  expect(await leave({ successor: NORTH.provider })).toMatchObject({ rule: 'successor_is_member' });
  expect(await leave({ successor: HOMES })).toMatchObject({ rule: 'successor_has_expertise' });
  expect(await join({ careProvider: OTHERS, expertises: needed })).toEqual({ __typename: 'ConsortiumJoined' });
  expect(await leave({ successor: OTHERS, lastDay: addDays(TODAY, -1) })).toMatchObject({ rule: 'from_today' });
  expect(await leave({ successor: OTHERS }, OTHER_DESK)).toEqual({ __typename: 'NotFound' });
  expect(await helpers()).toEqual(before);

  expect(await leave({ successor: OTHERS })).toMatchObject({ __typename: 'ConsortiumLeft', handedOn: before.length });
  const after = await helpers();
  const dayAfter = addDays(END, 1);
  expect(after.filter(({ provider }) => provider === OTHERS).map(({ expertise, during }) => [expertise, during])).toEqual(
    before.map(({ expertise, during }) => [expertise, `[${dayAfter},${during.split(',')[1]}`]),
  );
  for (const { during } of after.filter(({ provider }) => provider === NORTH.provider)) expect(during.endsWith(`,${dayAfter})`)).toBe(true);
  expect(await contact()).toEqual(spokenTo);
  expect(await leave({ successor: OTHERS })).toEqual({ __typename: 'NotFound' });
  const told = await chain.as('superuser', (client) =>
    client.query(`select reason from app.history where verb = 'leaveConsortium' and subject = $1`, [youthId('Noor')]),
  );
  expect(told.rows.map(({ reason }) => reason)).toEqual(before.map(() => 'MEMBER FAILS'));
});

test('no consortium lets members of another go, whatever it writes', async () => {
  const [east] = await chain.as(
    'superuser',
    async (client) => (await client.query('select id from consortia.membership where consortium = $1', [EAST.id])).rows,
  );
  const write = chain.database.ask(`update consortia.membership set during = daterange(lower(during), '2030-01-01') where id = '${east.id}' returning id`);
  expect(((await write) as unknown[]).flat()).not.toContainEqual({ id: east.id });
});
