import { readDemoFlags } from './demo-flags';

test('without flags the story of the default region is played', () => {
  expect(readDemoFlags([])).toEqual({ region: 'zuid-limburg', families: 60, help: false });
  expect(readDemoFlags(['--region', 'flevoland', '--families', '20', '--help'])).toEqual({ region: 'flevoland', families: 20, help: true });
});

test.each([
  [['--region', 'utrecht'], 'There is no region "utrecht"; the regions are'],
  [['--families', '3'], '--families must be a whole number from 20 to 2000, not "3".'],
  [['--quiet'], 'There is no flag --quiet; the flags are --region, --families, --help.'],
  [['flevoland'], '"flevoland" is not a flag'],
  [['--region'], 'needs a value'],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => readDemoFlags(args)).toThrow(sentence);
  expect(() => readDemoFlags(args)).toThrow(expect.objectContaining({ exit: 2 }));
});
