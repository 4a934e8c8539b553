import { createHash } from 'node:crypto';
import { ageOn, bsnSealer, passesElevenTest, testBsns } from '@ketengraaf/core';
import { REGIONS } from './regions';
import type { Batch } from './rows/batch';
import { personas } from './showcase/personas';
import { showcase } from './showcase/showcase';
import { createWorld, type WorldInput } from './world';

const key = (fill: number): string => Buffer.alloc(32, fill).toString('base64');
const { seal: sealBsn } = bsnSealer({ keyId: 'test', encryptionKey: key(1), lookUpKey: key(2) });
const input: WorldInput = { region: 'zuid-limburg', families: 40, seed: 'seed', today: '2026-11-22', sealBsn };

const batchesOf = (change: Partial<WorldInput> = {}): Batch[] => [...createWorld({ ...input, ...change }).batches()];
const digest = (batches: readonly Batch[]): string => createHash('sha256').update(JSON.stringify(batches)).digest('hex');
const rowsOf = (batches: readonly Batch[], party: string, table: string): Record<string, unknown>[] =>
  batches
    .filter((batch) => batch.party === party && batch.table === table)
    .flatMap(({ columns, rows }) => rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]]))));

test.each(REGIONS)('%s is the same bytes each time, and others for another seed', (region) => {
  const once = digest(batchesOf({ region }));
  expect(digest(batchesOf({ region }))).toBe(once);
  expect(digest(batchesOf({ region, seed: 'other' }))).not.toBe(once);
});

test.each([
  ['an unknown region', { region: 'utrecht' }, 'region must be one of gelderland, vier-consortia, amersfoort, zuid-limburg, flevoland, not utrecht'],
  ['no family', { families: 0 }, 'families must be a whole number from 1 to 1000000, not 0'],
  ['a million and one', { families: 1_000_001 }, 'families must be a whole number from 1 to 1000000, not 1000001'],
  ['half a family', { families: 1.5 }, 'families must be a whole number from 1 to 1000000, not 1.5'],
  ['a day that does not exist', { today: '2026-02-29' }, 'today must be a day from 2025-07-01 to 2034-06-30, not 2026-02-29'],
  ['a day after all contracts', { today: '2034-07-01' }, 'today must be a day from 2025-07-01 to 2034-06-30, not 2034-07-01'],
])('refuses %s and says what is allowed', (_, change, message) => {
  expect(() => createWorld({ ...input, ...change })).toThrow(message);
});

test.each([1, 20, 40, 501])('%i families are as many families', (families) => {
  const rows = rowsOf(batchesOf({ families }), 'local-teams', 'local_teams.family');
  expect(rows).toHaveLength(families);
  expect(new Set(rows.map(({ number }) => number)).size).toBe(families);
});

test('families come in chunks, so that memory does not grow with the world', () => {
  const sizes = batchesOf({ families: 1200 })
    .filter(({ table }) => table === 'local_teams.family')
    .map(({ rows }) => rows.length);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
  expect(sizes.length).toBeGreaterThanOrEqual(5);
});

test.each(['2025-07-01', '2026-11-22', '2028-02-29', '2030-08-01', '2034-06-30'])(
  'twenty families on %s have youths at every age where rights change',
  (today) => {
    for (const seed of ['a', 'b', 'c']) {
      const ages = new Set(
        rowsOf(batchesOf({ families: 20, today, seed }), 'local-teams', 'local_teams.youth')
          .slice(4)
          .map(({ birth_date }) => ageOn(String(birth_date), today)),
      );
      for (const age of [11, 12, 15, 16, 17]) expect(ages).toContain(age);
      expect(Math.max(...ages)).toBeGreaterThanOrEqual(18);
      expect(Math.max(...ages)).toBeLessThan(23);
      expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
    }
  },
);

test("the showcase family is the same in every world of a region, but for its BSNs' look-up", () => {
  const { family } = showcase('zuid-limburg', input.today).variables;
  const of = (batches: Batch[]) =>
    ['local_teams.youth', 'local_teams.family_plan', 'local_teams.plan_action', 'facts.involvement'].map((table) =>
      rowsOf(batches, 'local-teams', table).filter(({ family_id }) => family_id === family),
    );
  const one = of(batchesOf({ families: 1 }));
  expect(one.every((rows) => rows.length > 0)).toBe(true);
  expect(of(batchesOf({ families: 300, seed: 7 }))).toEqual(one);
});

test('a youth has no BSN once the test numbers have run out, and no number is given twice', () => {
  const given: string[] = [];
  const counting = (bsn: string) => {
    given.push(bsn);
    return { keyId: 'test', ciphertext: Buffer.alloc(0), lookUp: Buffer.alloc(0) };
  };
  let youths = 0;
  let numbers = 0;
  for (const { table, rows } of createWorld({ ...input, families: 4_900, sealBsn: counting }).batches()) {
    if (table === 'local_teams.youth') youths += rows.length;
    if (table === 'local_teams.youth_bsn') numbers += rows.length;
  }
  expect(given.every(passesElevenTest)).toBe(true);
  expect(new Set(given).size).toBe(given.length);
  expect(numbers).toBe([...testBsns()].length);
  expect(youths).toBeGreaterThan(numbers + 300);
}, 60_000);

test.each(REGIONS)('the personas of %s have names of their own and grants that fit', (region) => {
  const all = personas(region);
  expect(all.map(({ name }) => name)).toEqual([
    'regisseur',
    'outsider',
    'colleague',
    'former-colleague',
    'team-lead',
    'privacy-officer',
    'school-coordinator',
    'other-school-coordinator',
    'care-professional',
    'intake-desk',
    'other-intake-desk',
    'general-practitioner',
    'access-desk',
    'finance-officer',
    'contract-manager',
    'consortium-controller',
    'parent',
    'youth',
  ]);
  expect(new Set(all.map(({ person }) => person)).size).toBe(all.length);
  expect(all.every(({ grants }) => grants.length === 1)).toBe(true);
});
