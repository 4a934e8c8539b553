import type { ChainClient, TestStack } from '@ketengraaf/testkit';

/** Where the stories take place. */
export interface Scene {
  readonly stack: TestStack;
  readonly client: ChainClient;
}
