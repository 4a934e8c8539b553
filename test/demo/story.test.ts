import { type Act, askingAs, play, STORIES, settingOf } from '@ketengraaf/demo';
import { TEST_FAMILIES, type TestStack, testStack } from '@ketengraaf/testkit';

const story = STORIES['zuid-limburg'];
const today = new Date().toISOString().slice(0, 10);
const setting = settingOf(story.stage, today, TEST_FAMILIES);

let stack: TestStack;
beforeAll(async () => {
  stack = await testStack({ region: 'zuid-limburg', seed: setting.seed, today });
}, 120_000);
afterAll(() => stack?.stop());

test('G-15 G-20 A-01 Z-05 the story of Zuid-Limburg plays whole through the gateway, each act by whose it is, and every refusal is one', async () => {
  const chapters = story.chapters(setting);
  const acts: Act[] = chapters.flatMap((chapter) => [...chapter.acts]);
  const outcome = await play(chapters, askingAs(stack, setting.players), { begins: () => undefined, played: () => undefined });
  expect(outcome).toEqual({ acts: acts.length, refusals: acts.filter(({ isRefusal }) => isRefusal).length });
}, 120_000);
