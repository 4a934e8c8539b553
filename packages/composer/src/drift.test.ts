import { drift } from './drift';
import { problemLine } from './problem';

const files = (texts: Record<string, string>): ReadonlyMap<string, string> => new Map(Object.entries(texts));
const AGAIN = 'run "npm run compose" and commit it.';

test.each<[string, Record<string, string>, Record<string, string>, string[]]>([
  ['the same', { f: 'a\nb\n' }, { f: 'a\nb\n' }, []],
  ['not committed', { f: 'a\n' }, {}, [`f: is not there; ${AGAIN}`]],
  ['a line is other', { f: 'a\nB\n' }, { f: 'a\nb\n' }, [`f:2: is not what the parties print now; ${AGAIN}`]],
  ['a line is new', { f: 'a\nb\nc' }, { f: 'a\nb' }, [`f:3: is not what the parties print now; ${AGAIN}`]],
  ['a line is gone', { f: 'a' }, { f: 'a\nb' }, [`f:2: is not what the parties print now; ${AGAIN}`]],
  ['a file of nobody', {}, { f: 'a' }, ['f: belongs to no party; remove it.']],
])('%s', (_name, made, committed, expected) => {
  expect(drift(files(made), files(committed)).map(problemLine)).toEqual(expected);
});
