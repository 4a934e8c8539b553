import { bsnRing, testBsns, uuidOf } from '@ketengraaf/core';
import { type PartyDatabase, rowsOf, startPartyDatabase } from '@ketengraaf/testkit';
import { DIRECTOR, FAMILY, fillTeams } from '../../test/world';
import { localTeams } from '..';
import { resealNumbers } from './reseal-numbers';

const key = (keyId: string, fill: number) => ({
  keyId,
  encryptionKey: Buffer.alloc(32, fill).toString('base64'),
  lookUpKey: Buffer.alloc(32, fill + 1).toString('base64'),
});
const OLD = key('old', 1);
const NEW = key('new', 7);
const HOW_MANY = 1_200;

let chain: PartyDatabase;

beforeAll(async () => {
  chain = await startPartyDatabase(localTeams);
  const ring = bsnRing([OLD]);
  await chain.as('loader', async (client) => {
    await fillTeams(client);
    const numbers = testBsns();
    const rows = Array.from({ length: HOW_MANY }, (_, index) => ({ id: uuidOf('sealed', index), ...ring.seal(numbers.next().value as string) }));
    await client.query(`insert into local_teams.youth select i, $2, $3, 'A', 'B', '2015-01-01', 'UNKNOWN' from unnest($1::uuid[]) i`, [
      rows.map(({ id }) => id),
      FAMILY,
      DIRECTOR.organisation,
    ]);
    await client.query(`insert into local_teams.youth_bsn select i, $4, 'old', c, l from unnest($1::uuid[], $2::bytea[], $3::bytea[]) n (i, c, l)`, [
      rows.map(({ id }) => id),
      rows.map(({ ciphertext }) => ciphertext),
      rows.map(({ lookUp }) => lookUp),
      DIRECTOR.organisation,
    ]);
  });
});

afterAll(() => chain.stop());

const kept = () =>
  rowsOf<{ id: string; keyId: string; ciphertext: Buffer; lookUp: Buffer }>(
    chain.connection('superuser'),
    'select youth_id as id, key_id as "keyId", ciphertext, look_up as "lookUp" from local_teams.youth_bsn order by 1',
  );

test('cut short it has lost nothing, and goes on to the last number', async () => {
  const ring = bsnRing([NEW, OLD]);
  const before = (await kept()).map((row) => ring.open(row));
  await expect(
    resealNumbers(chain.connection('owner'), ring, () => {
      throw new Error('cut short');
    }),
  ).rejects.toThrow('cut short');
  const halfway = await kept();
  expect(halfway.filter(({ keyId }) => keyId === 'new')).toHaveLength(500);
  expect(halfway.map((row) => ring.open(row))).toEqual(before);

  expect(await resealNumbers(chain.connection('owner'), ring)).toBe(HOW_MANY - 500);
  const alone = bsnRing([NEW]);
  const after = await kept();
  expect(after.map((row) => alone.open(row))).toEqual(before);
  expect(after.every((row, index) => alone.lookUps(before[index] as string)[0]?.equals(row.lookUp))).toBe(true);
  expect(await resealNumbers(chain.connection('owner'), ring)).toBe(0);
});

test('without the key a number was sealed under nothing is changed', async () => {
  const before = await kept();
  await expect(resealNumbers(chain.connection('owner'), bsnRing([key('third', 11)]))).rejects.toThrow('no key new is at hand');
  expect(await kept()).toEqual(before);
});
