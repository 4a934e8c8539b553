import { portsFrom, readSettings } from '@ketengraaf/stack';
import type { StackHandle, TestStack } from './test-stack';

const VARIABLE = 'KETENGRAAF_SHARED_STACK';

/** Hands a stack over to the processes that jest starts after this. */
export function shareStack({ dataDir, ports }: TestStack): void {
  process.env[VARIABLE] = JSON.stringify({ dataDir, port: ports.gateway });
}

/** The one stack that all stories of a test run ask; a story that breaks something starts its own. */
export function sharedStack(): StackHandle {
  const shared = process.env[VARIABLE];
  if (!shared) throw new Error('There is no shared stack: test/setup.ts starts it for the tests below test/.');
  const { dataDir, port } = JSON.parse(shared) as { dataDir: string; port: number };
  const settings = readSettings(dataDir);
  if (!settings) throw new Error(`The shared stack has no settings in ${dataDir}.`);
  return { settings, dataDir, ports: portsFrom(port), url: `http://127.0.0.1:${port}/graphql` };
}
