import { consortia } from '@ketengraaf/consortia';
import { CARE_INTENSITIES, type Caller, EXPERTISES, uuidOf } from '@ketengraaf/core';
import type { Region } from '@ketengraaf/regions';
import { ask, type PartyDatabase } from '@ketengraaf/testkit';
import { startRegionDatabase } from './region-database';

type Tree = any;
const REGIONS: readonly Region[] = ['gelderland', 'vier-consortia', 'flevoland', 'zuid-limburg'];
const anybody: Caller = { person: uuidOf('director'), organisation: 'team', party: 'local-teams', role: 'CASE_DIRECTOR', purpose: 'DIRECTION' };
const worlds = new Map<Region, PartyDatabase>();

beforeAll(async () => {
  for (const region of REGIONS) worlds.set(region, await startRegionDatabase(consortia, region, 1));
}, 180_000);

afterAll(() => Promise.all([...worlds.values()].map((world) => world.stop())));

/** The public profiles of a region's consortia. */
async function profiles(region: Region): Promise<Tree[]> {
  const world = worlds.get(region) as PartyDatabase;
  const ids = await world.as('superuser', async (client) => (await client.query('select id from consortia.consortium order by name')).rows as { id: string }[]);
  return Promise.all(
    ids.map(async ({ id }) => {
      const { data, errors } = await ask(
        world,
        anybody,
        `{ consortium(id: "${id}") { name vision methods members { capacity from expertises careProvider { name aliases } } services { name service intensity expertises ages { from } } } }`,
      );
      expect(errors).toEqual([]);
      return (data as Tree).consortium;
    }),
  );
}

test('G-13 an alliance has fifteen members from a day on, of whom one leads', async () => {
  const alliance = (await profiles('gelderland')).find(({ name }) => name === 'Gelderse jeugdalliantie');
  expect(alliance.members).toHaveLength(15);
  expect(alliance.members.filter(({ capacity }: Tree) => capacity === 'LEAD')).toHaveLength(1);
  for (const member of alliance.members) expect(member.from).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('G-14 each expertise is somebody’s, of members as of what they offer', async () => {
  const alliance = (await profiles('gelderland')).find(({ name }) => name === 'Gelderse jeugdalliantie');
  for (const those of [alliance.members, alliance.services]) expect(new Set(those.flatMap(({ expertises }: Tree) => expertises))).toEqual(new Set(EXPERTISES));
});

test('C-03 each of the four gives every service at every intensity', async () => {
  const four = (await profiles('vier-consortia')).filter(({ services }) => services.length > 0);
  expect(four.length).toBeGreaterThanOrEqual(4);
  for (const { services } of four)
    for (const service of new Set(services.map((one: Tree) => one.service)))
      expect(new Set(services.filter((one: Tree) => one.service === service).map(({ intensity }: Tree) => intensity))).toEqual(new Set(CARE_INTENSITIES));
});

test('A-03 what members call their help stands beside the one list of services', async () => {
  for (const { services } of await profiles('flevoland'))
    for (const { name, service, ages } of services)
      expect([name.length > 3, service, ages.from >= 0]).toEqual([true, expect.stringMatching(/^[A-Z_]+$/), true]);
});

test('F-01 the consortium of three is found by its members’ other names too', async () => {
  const three = (await profiles('flevoland')).find(
    ({ members }) => members.length === 3 && members.some(({ careProvider }: Tree) => careProvider.name === 'Pluryn'),
  );
  expect(three.members.flatMap(({ careProvider }: Tree) => [careProvider.name, ...careProvider.aliases])).toEqual(
    expect.arrayContaining(['Triade Vitree', 'Triade/Vitree', "'s Heeren Loo", 'Pluryn', 'Intermetzo/Pluryn']),
  );
});

test('Z-11 the landscape is there for everybody to read: each consortium with its vision, its methods and its members', async () => {
  const landscape = await profiles('zuid-limburg');
  expect(landscape.map(({ name }) => name)).toEqual(expect.arrayContaining(['Consortium Heuvelpad', 'Consortium Maasoever', 'JenS']));
  for (const { vision, methods, members } of landscape) expect([vision.length > 10, methods.length > 0, members.length > 1]).toEqual([true, true, true]);
});
