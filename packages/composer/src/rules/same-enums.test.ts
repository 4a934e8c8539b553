import { partiesOf } from '../../test/parties';
import { problemLine } from '../problem';
import { sameEnums } from './same-enums';

test.each<[string, Record<string, string>, string[]]>([
  ['the same values in another order', { a: 'enum Urgency { CRISIS SOON }', b: 'enum Urgency { SOON CRISIS }' }, []],
  ['one party lacks a value', { a: 'enum Urgency { CRISIS SOON }', b: 'enum Urgency { CRISIS }' }, ['b Urgency: lacks SOON, which the same enum has at a.']],
  [
    'each lacks one',
    { a: 'enum Urgency { CRISIS }', b: 'enum Urgency { SOON }' },
    ['a Urgency: lacks SOON, which the same enum has at b.', 'b Urgency: lacks CRISIS, which the same enum has at a.'],
  ],
  ['an addition counts', { a: 'enum Urgency { CRISIS } extend enum Urgency { SOON }', b: 'enum Urgency { CRISIS SOON }' }, []],
  ['enums of different names', { a: 'enum Urgency { CRISIS }', b: 'enum State { OPEN }' }, []],
])('%s', (_name, sdls, expected) => {
  expect(sameEnums(partiesOf(sdls)).map(problemLine)).toEqual(expected);
});
