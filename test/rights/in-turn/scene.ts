import type { Asking, ChainClient, TestStack } from '@ketengraaf/testkit';

/** Where the stories take place. */
export interface Scene {
  readonly stack: TestStack;
  readonly client: ChainClient;
}

/** An answer, of which each story knows what is in it. */
export type Tree = Record<string, any>;

/** Runs an operation in which nothing goes wrong, and gives what its one field told. */
export async function told(client: ChainClient, operation: string, asking: Asking): Promise<Tree> {
  const { body } = await client.ask(operation, asking);
  expect(body.errors).toBeUndefined();
  return Object.values(body.data as Tree)[0];
}
