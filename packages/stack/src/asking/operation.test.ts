import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOperation } from './operation';
import { variablesFor } from './variables';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-operations-'));
  writeFileSync(
    path.join(folder, 'one.graphql'),
    `# not $this: nor
     query One($family: ID!, $on : Date = "a $b: c", $first: Int = 10) {
       family(id: $family, on: $on) { name(say: "$no: not here") ...part }
     }
     fragment part on Family { rows(first: $first) { id } }`,
  );
  writeFileSync(path.join(folder, 'two.graphql'), '{ two }');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const one = (): ReturnType<typeof readOperation> => readOperation('one', folder);

test('the variables are those an operation declares, not those it mentions', () => {
  expect(one().variables).toEqual(['family', 'on', 'first']);
  expect(readOperation('two', folder).variables).toEqual([]);
});

test.each(['three', '../one', 'one.graphql', ''])('an unknown operation (%j) gets the list of those there are', (name) => {
  expect(() => readOperation(name, folder)).toThrow(`There is no operation "${name}"; there are one, two.`);
});

test('declared variables take the showcase’s values, and what was given goes before', () => {
  const showcase = { family: 'f', pupil: 'p', on: '2026-01-01' };
  expect(variablesFor(one(), [], showcase)).toEqual({ family: 'f', on: '2026-01-01' });
  expect(variablesFor(one(), ['family=g', 'first=3', 'on=null'], showcase)).toEqual({ family: 'g', first: 3, on: null });
});

test.each([
  ['2026-01-01', '2026-01-01'],
  ['12AB', '12AB'],
  ['12', 12],
  ['"12"', '12'],
  ['', ''],
  ['a=b', 'a=b'],
  ['{"age":15}', { age: 15 }],
])('%j is read as JSON where it is JSON, else as text', (typed, value) => {
  expect(variablesFor(one(), [`family=${typed}`], {})).toEqual({ family: value });
});

test('a variable the operation does not have is refused with those it has', () => {
  expect(() => variablesFor(one(), ['famly=f'], {})).toThrow('The operation one has no variable "famly"; its variables are family, on, first.');
  expect(() => variablesFor(readOperation('two', folder), ['x=1'], {})).toThrow('it has none');
  expect(() => variablesFor(one(), ['family'], {})).toThrow('--var takes name=value, not "family".');
});
