import { join } from 'node:path';
import { bsnSealer } from '@ketengraaf/core';
import { createWorld } from '../world';
import { type Round, textRounds } from './text-rounds';
import { worldInThread } from './world-in-thread';

const bsn = { keyId: 'test', encryptionKey: Buffer.alloc(32, 1).toString('base64'), lookUpKey: Buffer.alloc(32, 2).toString('base64') };
const input = { region: 'flevoland', seed: 'test', today: '2026-11-22' };
const options = { execArgv: ['--require', join(__dirname, '../../../../test/jest/run-typescript.cjs')] };

const SOURCE = require.resolve('./world-thread');

const readable = ({ party, families, tables }: Round): unknown => ({
  party,
  families,
  tables: tables.map(({ table, rows, text }) => [table, rows, Buffer.from(text).toString()]),
});

test('is byte for byte the world that is made here', async () => {
  const world = worldInThread({ ...input, families: 800, bsn }, options, SOURCE);
  const came: unknown[] = [];
  for await (const round of world.rounds()) came.push(readable(round));
  await world.stop();
  const here = [...textRounds(createWorld({ ...input, families: 800, sealBsn: bsnSealer(bsn).seal }))].map(readable);
  expect(came.length).toBeGreaterThan(5);
  expect(came).toEqual(here);
});

test('ends when it is stopped', async () => {
  const world = worldInThread({ ...input, families: 1_000_000, bsn }, options, SOURCE);
  const rounds = world.rounds()[Symbol.asyncIterator]();
  const first: IteratorResult<Round> = await rounds.next();
  expect(first.done).toBe(false);
  await world.stop();
  const rest = async (): Promise<number> => {
    for (let count = 0; ; count++) if ((await rounds.next()).done) return count;
  };
  await expect(rest()).rejects.toThrow(/abort/);
});

test('refuses at once what is no world', () => {
  expect(() => worldInThread({ ...input, region: 'atlantis', families: 1, bsn }, options)).toThrow('region must be one of');
  expect(() => worldInThread({ ...input, families: 0, bsn }, options)).toThrow('families must be a whole number');
});
