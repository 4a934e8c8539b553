import { shareStack, type TestStack, testStack } from '@ketengraaf/testkit';

/** Where teardown finds what this started: both run in the process that jest was started as. */
declare global {
  var sharedTestStack: TestStack | undefined;
}

/** Starts the one stack that all stories ask, before any of them. */
export default async function setup(): Promise<void> {
  const stack = await testStack();
  globalThis.sharedTestStack = stack;
  shareStack(stack);
}
