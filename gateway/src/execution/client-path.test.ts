import type { Path } from '../upstream/problem';
import { clientPath } from './client-path';

const POSITIONS: (Path | undefined)[] = [['family', 'youths', 0], undefined, ['family', 'youths', 2]];

test.each<[string, Path | undefined, Path, Path | undefined]>([
  ['a root field stays where it is', ['family', 'name'], [], ['family', 'name']],
  ['an entity goes to its place', ['_entities', 2, 'absence'], ['family', 'youths', '@'], ['family', 'youths', 2, 'absence']],
  ['a whole entity too', ['_entities', 0], ['family', 'youths', '@'], ['family', 'youths', 0]],
  ['an unknown entity ends before the list', ['_entities', 1, 'absence'], ['family', 'youths', '@'], ['family', 'youths']],
  ['so does an index that is not there', ['_entities', 9], ['family', 'youths', '@'], ['family', 'youths']],
  ['all entities together', ['_entities'], ['family', 'plan'], ['family', 'plan']],
  ['no path at all is where the fetch belongs', undefined, ['family', 'youths', '@'], ['family', 'youths']],
  ['no path at the root is none', undefined, [], undefined],
  ['the planner’s own aliases are taken off', ['_entities', 0, 'name__alias_1', 'x'], ['family', 'youths', '@'], ['family', 'youths', 0, 'name', 'x']],
])('%s', (_name, errorPath, fetchPath, expected) => {
  expect(clientPath(errorPath, fetchPath, () => POSITIONS)).toEqual(expected);
});
