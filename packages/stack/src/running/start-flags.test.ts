import { Refusal } from '../command/refusal';
import { readStartFlags, START_HELP } from './start-flags';

test('nothing typed asks for nothing in particular', () => {
  expect(readStartFlags([])).toEqual({ region: undefined, families: undefined, seed: undefined, port: 4_000, dataDir: undefined, reset: false, help: false });
});

test('every flag is read', () => {
  const typed = ['--region', 'flevoland', '--families=10', '--seed', 'x', '--port', '5000', '--data-dir', 'there', '--reset'];
  expect(readStartFlags(typed)).toEqual({ region: 'flevoland', families: 10, seed: 'x', port: 5_000, dataDir: 'there', reset: true, help: false });
});

test.each([
  [['--region', 'atlantis'], 'There is no region "atlantis"; the regions are gelderland, vier-consortia, amersfoort, zuid-limburg, flevoland.'],
  [['--families', '0'], '--families must be a whole number from 1 to 1000000, not "0".'],
  [['--families', '1000001'], '--families must be a whole number from 1 to 1000000, not "1000001".'],
  [['--families', '2e3'], 'not "2e3"'],
  [['--families', '-1'], 'The flag --families needs a value'],
  [['--families=-1'], '--families must be a whole number from 1 to 1000000, not "-1".'],
  [['--families'], 'The flag --families needs a value'],
  [['--port', '65529'], '--port must be a whole number from 1 to 65528, not "65529".'],
  [['--port', '0'], '--port must be a whole number from 1 to 65528, not "0".'],
  [['--seed', ''], '--seed must be a text of at least one character.'],
  [['--reset=yes'], 'The flag --reset takes no value'],
  [['--familes', '3'], 'There is no flag --familes; the flags are --region, --families, --seed, --port, --data-dir, --reset, --help.'],
  [['-p', '3'], 'There is no flag -p'],
  [['flevoland'], '"flevoland" is not a flag; run "npm start -- --help" for the flags.'],
])('%j is refused in one sentence, as wrong use', (typed, sentence) => {
  let refusal: unknown;
  try {
    readStartFlags(typed);
  } catch (error) {
    refusal = error;
  }
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ exit: 2, message: expect.stringContaining(sentence) });
  expect((refusal as Refusal).message).not.toContain('\n');
});

test('the page of help names every flag', () => {
  for (const flag of ['--region', '--families', '--seed', '--port', '--data-dir', '--reset', '--help']) expect(START_HELP).toContain(flag);
});
