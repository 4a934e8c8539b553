import { partiesOf } from '../../test/parties';
import { problemLine } from '../problem';
import { descriptions } from './descriptions';

const found = (sdl: string): string[] => descriptions(partiesOf({ a: sdl })).map(problemLine);

test.each<[string, string, string[]]>([
  ['a type', 'type Goal { "g" text: String }', ['a Goal: has no description.']],
  ['a field', '"g" type Goal { text: String }', ['a Goal.text: has no description.']],
  ['an argument', '"g" type Goal { "g" text(length: Int): String }', ['a Goal.text.length: has no description.']],
  ['an interface and its field', 'interface Step { on: String }', ['a Step: has no description.', 'a Step.on: has no description.']],
  ['an enum and its value', 'enum State { OPEN }', ['a State: has no description.', 'a State.OPEN: has no description.']],
  ['an input and its field', 'input Need { age: Int }', ['a Need: has no description.', 'a Need.age: has no description.']],
  ['a scalar and a union', '"p" type Page { "n" n: Int } scalar Day union Any = Page', ['a Any: has no description.', 'a Day: has no description.']],
  ['a blank one', '" " type Goal { "g" text: String }', ['a Goal: has no description.']],
  ['a root field, but not the root', 'type Query { me: String }', ['a Query.me: has no description.']],
  ['a field of an addition, but not the addition', '"g" type Goal { "g" text: String } extend type Goal { by: String }', ['a Goal.by: has no description.']],
  ['what another party owns', '"y" type Youth @key(fields: "id") { "i" id: ID! age(on: String): Int @external }', []],
  ['a directive definition', 'directive @note(text: String) on OBJECT "g" type Goal { "g" text: String }', []],
  ['all there', '"g" type Goal { "g" text("g" length: Int): String }', []],
])('%s', (_name, sdl, expected) => {
  expect(found(sdl)).toEqual(expected);
});
