import { consortia } from '@ketengraaf/consortia';
import { CARE_INTENSITIES, type Caller, EXPERTISES, SERVICES, uuidOf } from '@ketengraaf/core';
import type { Region } from '@ketengraaf/regions';
import { ask, type PartyDatabase, rowsOf, sharedStack, superuserOf } from '@ketengraaf/testkit';
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

test('A-03 one list of services, in the codes of the country, has all that members offer under names of their own', async () => {
  const world = worlds.get('flevoland') as PartyDatabase;
  const look = '{ serviceCatalogue { service cbsCode cbsName productCategory productCodes offers { id name service provider { name } } } }';
  const { data, errors } = await ask(world, anybody, look);
  expect(errors).toEqual([]);
  const catalogue = (data as Tree).serviceCatalogue as Tree[];
  expect(catalogue.map(({ service }) => service)).toEqual([...SERVICES]);
  for (const { service, cbsCode, productCategory, productCodes, offers } of catalogue) {
    expect([cbsCode, productCategory]).toEqual([expect.stringMatching(/^(0[1-4]|1[1-4])$/), expect.stringMatching(/^[45]\d$/)]);
    for (const code of productCodes) expect(code).toMatch(new RegExp(`^${productCategory}[A-Z]\\d{2}$`));
    for (const offer of offers) expect([offer.service, offer.name.length > 3, typeof offer.provider.name]).toEqual([service, true, 'string']);
  }
  const [kept] = (await world.as('superuser', (client) => client.query('select count(*)::int as count from consortia.care_service'))).rows;
  expect(catalogue.flatMap(({ offers }) => offers)).toHaveLength(kept.count);
  expect(new Set(catalogue.flatMap(({ offers }) => offers.map(({ name }: Tree) => name))).size).toBeGreaterThan(3);
});

test('A-03 what municipalities allocate is named by the same codes', async () => {
  const { data } = await ask(worlds.get('flevoland') as PartyDatabase, anybody, '{ serviceCatalogue { service productCategory productCodes } }');
  const named = new Map(((data as Tree).serviceCatalogue as Tree[]).map(({ service, ...codes }) => [service, codes]));
  const allocated = await rowsOf<Tree>(
    superuserOf(sharedStack(), 'municipalities'),
    'select distinct service, product_category as category, product_code as code from municipalities.allocation',
  );
  expect(allocated.length).toBeGreaterThan(1);
  for (const { service, category, code } of allocated) {
    expect([service, category]).toEqual([service, named.get(service)?.productCategory]);
    if (code !== null) expect(named.get(service)?.productCodes).toContain(code);
  }
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
