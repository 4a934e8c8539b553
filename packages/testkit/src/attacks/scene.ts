import { randomUUID } from 'node:crypto';
import { type ChainClient, clientOf } from '../chain-client';
import { mintToken, type TokenChange } from '../mint-token';
import type { StackHandle } from '../test-stack';

/** What an attacker has at hand: a running stack, its personas' tokens, ids of the showcase, and ids of nothing. */
export interface Scene {
  readonly stack: StackHandle;
  readonly client: ChainClient;
  /** A persona's token, changed as wished. */
  token(persona: string, change?: TokenChange): Promise<string>;
  /** A value of the showcase by its name. */
  showcase(name: string): string;
  /** An id that nothing has. */
  nothing(): string;
}

/** The scene of a stack. */
export function sceneOf(stack: StackHandle): Scene {
  const client = clientOf(stack);
  return {
    stack,
    client,
    token: (persona, change) => (change ? mintToken(stack, persona, change) : client.token(persona)),
    showcase: (name) => String(client.showcase[name]),
    nothing: () => randomUUID(),
  };
}
