import { type TestStack, testStack } from '@ketengraaf/testkit';
import { misbehave } from './upstream-faults';

let stack: TestStack;

beforeAll(async () => {
  stack = await testStack();
}, 120_000);
afterAll(() => stack?.stop());

test('a party that misbehaves costs its own fields', async () => {
  const cases = [
    ['local-teams', 'fails'],
    ['consortia', 'cuts-json'],
    ['schools', 'talks-html'],
  ] as const;
  expect((await misbehave(stack, cases)).wrong).toEqual([]);
}, 120_000);
