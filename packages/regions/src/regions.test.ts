import { EXPERTISES, type Expertise, RESIDENCE_TYPES, SERVICES, type Service } from '@ketengraaf/core';
import { DEFAULT_REGION, isRegion, REGION_DATA, REGIONS } from './regions';
import { type Scene, sceneOf } from './scene/scene';

const TODAY = '2026-11-22';

test('knows its five regions and no other', () => {
  expect(REGIONS).toHaveLength(5);
  expect(isRegion(DEFAULT_REGION)).toBe(true);
  expect(['Gelderland', 'utrecht', ''].some(isRegion)).toBe(false);
});

test.each([
  ['gelderland', 55],
  ['vier-consortia', 8],
  ['amersfoort', 7],
  ['zuid-limburg', 16],
  ['flevoland', 6],
] as const)('%s has its %i municipalities, each once', (region, count) => {
  const codes = REGION_DATA[region].regions.flatMap(({ municipalities }) => municipalities.map(([code]) => code));
  expect(codes).toHaveLength(count);
  expect(new Set(codes).size).toBe(count);
  expect(codes.every((code) => /^GM\d{4}$/.test(code))).toBe(true);
});

test('G7 is seven regions, of which four municipalities lie outside the province, and one alliance of fifteen', () => {
  const { regions, consortia } = REGION_DATA.gelderland;
  expect(regions).toHaveLength(7);
  expect(regions.flatMap(({ municipalities }) => municipalities).filter(([, , province]) => province !== 'Gelderland')).toHaveLength(4);
  expect(consortia[0]?.members).toHaveLength(15);
});

const contractsToday = (region: (typeof REGIONS)[number], day = TODAY) => {
  const scene = sceneOf(region, day, 1);
  return scene.municipalities.flatMap(({ code }) =>
    SERVICES.map((service) => ({ code, service, contracts: scene.contractsFor(code, service, day).map(({ plan }) => plan.key) })),
  );
};

test.each(REGIONS.filter((region) => region !== 'vier-consortia'))('in %s one contract covers each municipality and service', (region) => {
  expect(contractsToday(region).filter(({ contracts }) => contracts.length !== 1)).toEqual([]);
});

test('in vier-consortia families choose among four, but for the side contract and one gap', () => {
  const side: readonly Service[] = ['FAMILY_HOME', 'RESPITE'];
  for (const { code, service, contracts } of contractsToday('vier-consortia')) {
    if (code === 'GM9908' && service === 'RESPITE') expect(contracts).toEqual([]);
    else expect(contracts).toEqual(side.includes(service) ? ['side'] : ['kompas', 'vlinder', 'fundament', 'samenspel']);
  }
});

test.each([
  ['GM0917', 'AMBULATORY', '2026-11-22', 'jens'],
  ['GM0882', 'HOME_NETWORK', '2026-11-22', 'jens'],
  ['GM0986', 'FOSTER_CARE', '2026-11-22', 'residential'],
  ['GM0935', 'AMBULATORY', '2026-11-22', 'at-home'],
  ['GM0986', 'SECURE_RESIDENCE', '2023-02-01', 'essential'],
  ['GM0935', 'SECURE_RESIDENCE', '2023-01-01', 'essential'],
] as const)('in Zuid-Limburg %s has for %s on %s the contract %s', (municipality, service, day, key) => {
  expect(
    sceneOf('zuid-limburg', TODAY, 1)
      .contractsFor(municipality, service, day)
      .map(({ plan }) => plan.key),
  ).toEqual([key]);
});

test('before 2023 Zuid-Limburg was open house, for Heerlen too', () => {
  const keys = sceneOf('zuid-limburg', TODAY, 1)
    .contractsFor('GM0917', 'AMBULATORY', '2022-12-31')
    .map(({ plan }) => plan.model);
  expect(keys).toEqual(['OPEN_HOUSE', 'OPEN_HOUSE']);
});

test('the contract of Flevoland runs on exercised options, as far as they were decided', () => {
  const until = (today: string) => sceneOf('flevoland', today, 1).contracts.find(({ plan }) => plan.key === 'residential')?.until;
  expect(until('2026-06-29')).toBe('2027-01-01');
  expect(until('2026-06-30')).toBe('2031-01-01');
});

test.each(['2025-07-01', '2029-12-31', '2034-06-30'])('every municipality and service is covered on %s', (day) => {
  for (const region of REGIONS) expect(contractsToday(region, day).filter(({ code, contracts }) => contracts.length === 0 && code !== 'GM9908')).toEqual([]);
});

test.each(REGIONS)('every consortium of %s has places for each of its services at each intensity', (region) => {
  const { consortia, contracts } = sceneOf(region, TODAY, 1);
  for (const consortium of consortia) {
    const services = new Set(contracts.filter((contract) => contract.consortium === consortium).flatMap(({ plan }) => plan.services));
    const offered = new Set(consortium.services.filter(({ units }) => units.length > 0).map(({ service, intensity }) => `${service} ${intensity}`));
    expect(offered.size).toBe(services.size * 3);
  }
});

test.each(REGIONS)('%s offers every expertise and every way of living', (region) => {
  const services = sceneOf(region, TODAY, 1).consortia.flatMap((consortium) => consortium.services);
  expect(new Set(services.flatMap<Expertise>(({ expertises }) => expertises))).toEqual(new Set(EXPERTISES));
  expect(new Set(services.flatMap(({ living }) => living ?? []))).toEqual(new Set(RESIDENCE_TYPES));
});

test.each(REGIONS)('in a large world of %s there are schools and practices for everybody, and those of a small one are the same', (region) => {
  const [small, large] = [2_000, 250_000].map((families) => sceneOf(region, TODAY, families)) as [Scene, Scene];
  expect(large.schools.slice(0, small.schools.length)).toEqual(small.schools);
  const ids = ({ referrers }: Scene): string[] => referrers.map(({ id }) => id);
  expect(ids(large).slice(0, small.referrers.length)).toEqual(ids(small));
  const pupils = { PRIMARY: 225_000, SECONDARY: 175_000, SPECIAL: 37_500 };
  const most = { PRIMARY: 250, SECONDARY: 900, SPECIAL: 150 };
  for (const kind of ['PRIMARY', 'SECONDARY', 'SPECIAL'] as const) {
    expect(pupils[kind] / large.schools.filter((school) => school.kind === kind).length).toBeLessThanOrEqual(most[kind]);
  }
  expect(new Set(large.schools.map(({ brin }) => brin)).size).toBe(large.schools.length);
  expect(large.schools.every(({ brin }) => /^9\d[A-Z]{2}$/.test(brin))).toBe(true);
});
