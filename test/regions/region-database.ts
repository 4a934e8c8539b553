import { bsnSealer } from '@ketengraaf/core';
import { createWorld, loadWorld, type Region } from '@ketengraaf/regions';
import { type PartyDatabase, type PartyInTest, startPartyDatabase, TODAY } from '@ketengraaf/testkit';
import { Client } from 'pg';

const { seal: sealBsn } = bsnSealer({
  keyId: 'test',
  encryptionKey: Buffer.alloc(32, 1).toString('base64'),
  lookUpKey: Buffer.alloc(32, 2).toString('base64'),
});

/** One party's database with its part of a region's world of some families, made for the day of the test clock. */
export async function startRegionDatabase(definition: PartyInTest, region: Region, families: number): Promise<PartyDatabase> {
  const chain = await startPartyDatabase(definition);
  const world = createWorld({ region, families, seed: 'test', today: TODAY, sealBsn });
  const ours = {
    ...world,
    *batches() {
      for (const batch of world.batches()) if (batch.party === definition.party) yield batch;
    },
  };
  await loadWorld(ours, async () => {
    const client = new Client(chain.connection('loader'));
    await client.connect();
    return client;
  });
  return chain;
}
