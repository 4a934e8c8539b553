import { uuidOf } from '@ketengraaf/core';
import type { Database } from '@ketengraaf/door';
import { ask, comeAs, insert, type PartyDatabase, startPartyDatabase } from '@ketengraaf/testkit';
import { caller } from '../test/caller';
import { CONSORTIA, contribution, fillConsortia, placement, trajectory, waiting, youthId } from '../test/world';
import { consortia } from '.';

const TABLES = ['waiting_list_entry', 'trajectory', 'contribution', 'placement'] as const;
const deskOf = ({ id, name }: (typeof CONSORTIA)[0]) => caller(`${name} desk`, 'consortia', id, 'INTAKE_DESK', 'PLACEMENT');

let chain: PartyDatabase;

// every consortium treats a youth of its own, and all four treat Lotte
beforeAll(async () => {
  chain = await startPartyDatabase(consortia);
  await chain.as('loader', async (client) => {
    await fillConsortia(client);
    for (const [index, { name, id, provider }] of CONSORTIA.entries()) {
      for (const youth of [name, 'Lotte']) {
        const helped = trajectory(`${name} ${youth}`, youth, id, `${name} professional`);
        await insert(client, 'consortia.waiting_list_entry', [waiting(`${name} ${youth}`, youth, id, 10 + index)]);
        await insert(client, 'consortia.trajectory', [helped]);
        await insert(client, 'consortia.contribution', [contribution(`${name} ${youth}`, helped, provider)]);
        await insert(client, 'consortia.placement', [placement(`${name} ${youth}`, helped, `[2026-0${index + 1}-01,2026-0${index + 2}-01)`)]);
      }
    }
  });
});

afterAll(() => chain.stop());

test.each(CONSORTIA)('the wall of the database shows $name no row of another', async (consortium) => {
  const seen = await chain.as('app', async (client) => {
    await client.query('begin');
    await comeAs(client, { ...deskOf(consortium), employer: consortium.id });
    const found: string[][] = [];
    for (const table of TABLES) found.push((await client.query(`select organisation from consortia.${table}`)).rows.map((row) => row.organisation));
    await client.query('commit');
    return found;
  });
  expect(seen).toEqual(TABLES.map(() => [consortium.id, consortium.id]));
});

const EVERYTHING = `query ($own: ID!, $shared: ID!) {
  myWaitingList { totalCount edges { node { id youth { id } consortium { name } } } }
  _entities(representations: [{ __typename: "Youth", id: $own }, { __typename: "Youth", id: $shared }]) { ... on Youth {
    trajectories { consortium { name } primaryContact { name } contributions { careProvider { name } } placements { id } }
    waiting(ended: true) { consortium { name } }
    placements { id }
  } }
}`;

const walls: readonly [string, () => Database][] = [
  ['both walls', () => chain.database],
  ['the rules alone', () => chain.unwalled],
];

describe.each(walls)('behind %s', (_, database) => {
  test.each(CONSORTIA)('$name sees its own and nothing of the other three', async (consortium) => {
    const { name } = consortium;
    const { data } = await ask({ ...chain, database: database() }, deskOf(consortium), EVERYTHING, { own: youthId(name), shared: youthId('Lotte') });
    const places = (youth: string) => [{ id: uuidOf('placement', `${name} ${youth}`) }];
    const ofYouth = (youth: string) => ({
      trajectories: [
        {
          consortium: { name },
          primaryContact: { name: `${name} professional` },
          contributions: [{ careProvider: { name: `${name} Care` } }],
          placements: places(youth),
        },
      ],
      waiting: [{ consortium: { name } }],
      placements: places(youth),
    });
    expect(data?._entities).toEqual([ofYouth(name), ofYouth('Lotte')]);
    // a count has no row to decide about: nothing but the wall of the database and its own condition bounds it
    expect(data?.myWaitingList).toMatchObject({ totalCount: 2, edges: [{ node: { consortium: { name } } }, { node: { consortium: { name } } }] });
    const others = CONSORTIA.filter((other) => other.name !== name).map((other) => youthId(other.name));
    const foreign = await ask(
      { ...chain, database: database() },
      deskOf(consortium),
      `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Youth { trajectories { id } waiting(ended: true) { id } placements { id } } } }`,
      {
        of: [...others, youthId('nobody')].map((id) => ({ __typename: 'Youth', id })),
      },
    );
    expect(foreign.data?._entities).toEqual(Array(4).fill({ trajectories: null, waiting: null, placements: null }));
    expect(foreign.withheld).toEqual([]);
  });
});

test('a desk that claims the organisation of another is refused before any row is read', async () => {
  const [north, east] = CONSORTIA as [(typeof CONSORTIA)[0], (typeof CONSORTIA)[0]];
  const { data, errors } = await ask(chain, { ...deskOf(north), organisation: east.id }, '{ myWaitingList { totalCount } }');
  expect([data, errors]).toEqual([null, ['FORBIDDEN The organisation in the token does not employ this person in this role today.']]);
});
