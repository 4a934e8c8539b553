import { PARTIES } from '@ketengraaf/core';
import { connectionAs, lendOwnership, openClient } from '@ketengraaf/database';
import { loadText, type WorldInThread, worldInThread } from '@ketengraaf/regions';
import type { StackSettings } from '../folder/stack-settings';
import { type Server, superuserOf } from './prepare-databases';
import type { OnStep } from './steps';

/** Begins to make the families of a world; databases can be made meanwhile. */
export function beginWorld({ region, families, seed, today, bsn }: StackSettings): WorldInThread {
  return worldInThread({ region, families, seed, today, bsn });
}

/** Fills five empty databases with a world, as the loader of each, who owns their tables meanwhile; `goOn` throws when nobody waits for it any more. */
export async function fillWorld(server: Server, world: WorldInThread, settings: StackSettings, onStep: OnStep, goOn: () => void): Promise<void> {
  const { region, passwords } = settings;
  onStep('world', 0);
  await lendOwnership(superuserOf(server, settings), PARTIES, () =>
    loadText(
      world,
      (party) => openClient(connectionAs(server, party, 'loader', passwords[party].loader)),
      (progress) => {
        goOn();
        if (progress.families < progress.of)
          onStep('world', progress.families / progress.of, `${progress.families.toLocaleString('en')} of ${progress.of.toLocaleString('en')}`);
      },
    ),
  );
  onStep('world', 1, `${world.families.toLocaleString('en')} families in ${region}`);
}
