/** Stops the stack that all stories asked, and removes every file of it. */
export default async function teardown(): Promise<void> {
  await globalThis.sharedTestStack?.stop();
}
