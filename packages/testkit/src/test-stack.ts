import { rmSync } from 'node:fs';
import path from 'node:path';
import { emptyDataFolder, preparedCluster, type Stack, type StackWish, startStack } from '@ketengraaf/stack';
import { temporaryFolder } from './temporary-folder';

/** As much of a stack as it takes to ask it: what a story gets that did not start it. */
export type StackHandle = Pick<Stack, 'url' | 'ports' | 'settings' | 'dataDir'>;

/** A whole stack that lives as long as a test. */
export interface TestStack extends Stack {
  /** Sentences it said about what happened to it. */
  readonly said: readonly string[];
}

/** How many families a test's world has when it does not say. */
export const TEST_FAMILIES = 60;

/** Starts a whole stack over a small world in a folder and on ports of its own; `stop` removes every file of it. */
export async function testStack(wish: Omit<StackWish, 'port' | 'dataDir' | 'say'> = {}): Promise<TestStack> {
  const folder = temporaryFolder('stack');
  const dataDir = path.join(folder, 'data');
  const said: string[] = [];
  const remove = (): void => {
    emptyDataFolder(dataDir);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const stack = await startStack({
      families: TEST_FAMILIES,
      durable: false,
      mode: 'test',
      plansAhead: false,
      template: await preparedCluster(),
      ...wish,
      port: 0,
      dataDir,
      say: (sentence) => said.push(sentence),
    });
    return { ...stack, said, stop: () => stack.stop().finally(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
