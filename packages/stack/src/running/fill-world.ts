import { bsnSealer } from '@ketengraaf/core';
import { connectionAs, openClient } from '@ketengraaf/database';
import { createWorld, loadWorld } from '@ketengraaf/regions';
import type { StackSettings } from '../folder/stack-settings';
import type { Server } from './prepare-databases';
import type { OnStep } from './steps';

/** Fills five empty databases with the families of a world, as the loader of each; `goOn` throws when nobody waits for it any more. */
export async function fillWorld(server: Server, settings: StackSettings, onStep: OnStep, goOn: () => void): Promise<void> {
  const { region, families, seed, today, bsn, passwords } = settings;
  const sealer = bsnSealer(bsn);
  const world = createWorld({ region, families, seed, today, sealBsn: sealer.seal });
  onStep('world', 0);
  await loadWorld(
    world,
    (party) => openClient(connectionAs(server, party, 'loader', passwords[party].loader)),
    (progress) => {
      goOn();
      if (progress.families < progress.of)
        onStep('world', progress.families / progress.of, `${progress.families.toLocaleString('en')} of ${progress.of.toLocaleString('en')}`);
    },
  );
  onStep('world', 1, `${families.toLocaleString('en')} families in ${region}`);
}
