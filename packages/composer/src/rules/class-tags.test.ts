import { partiesOf } from '../../test/parties';
import { problemLine } from '../problem';
import { classTags } from './class-tags';

const found = (sdls: Record<string, string>): string[] => classTags(partiesOf(sdls)).map(problemLine);
const NONE = 'is a field of a personal type and names no class of data (@tag(name: "class-<number>")).';

test.each<[string, Record<string, string>, string[]]>([
  ['a field of a type tagged personal', { a: 'type Goal @tag(name: "personal") { text: String }' }, [`a Goal.text: ${NONE}`]],
  ['a field beside one with a class', { a: 'type Goal { text: String @tag(name: "class-6") by: String }' }, [`a Goal.by: ${NONE}`]],
  [
    'what another party adds to a personal type',
    { a: 'type Youth @key(fields: "id") { id: ID! age: Int @tag(name: "class-1") }', b: 'type Youth @key(fields: "id") { id: ID! school: String }' },
    [`b Youth.school: ${NONE}`],
  ],
  ['a class on a whole type does not stand for its fields', { a: 'type Goal @tag(name: "class-6") { text: String }' }, [`a Goal.text: ${NONE}`]],
  [
    'an enum or a plain object needs the tag on the way to it',
    { a: 'type Goal @tag(name: "personal") { state: State period: Period } enum State { OPEN } type Period { from: String }' },
    [`a Goal.state: ${NONE}`, `a Goal.period: ${NONE}`],
  ],
  [
    'a public entity needs the tag on the way to it',
    { a: 'type Youth @tag(name: "personal") { municipality: Municipality } type Municipality @key(fields: "code") { code: ID! }' },
    [`a Youth.municipality: ${NONE}`],
  ],
  ['another personal type carries its own', { a: 'type Plan @tag(name: "personal") { goals: [Goal!] } type Goal { text: String @tag(name: "class-6") }' }, []],
  [
    'but not where a party adds it to an entity',
    {
      a: 'type Youth @key(fields: "id") { id: ID! age: Int @tag(name: "class-1") }',
      b: 'type Youth @key(fields: "id") { id: ID! plan: Plan } type Plan { state: String @tag(name: "class-4") }',
    },
    [`b Youth.plan: ${NONE}`],
  ],
  [
    'a union is personal if all its members are',
    {
      a: 'type Plan @tag(name: "personal") { a: Mixed b: Only } union Mixed = Goal | Page union Only = Goal type Goal { text: String @tag(name: "class-6") } type Page { n: Int }',
    },
    [`a Plan.a: ${NONE}`],
  ],
  [
    'what implements a personal interface',
    { a: 'interface Step { on: String @tag(name: "class-4") } type Intake implements Step { on: String }' },
    [`a Intake.on: ${NONE}`],
  ],
  [
    'a key, an external field and places',
    {
      a: 'type Youth @key(fields: "id") { id: ID! age: Int @tag(name: "class-1") }',
      b: 'type Youth @key(fields: "id") { id: ID! age: Int @external free: Int @tag(name: "class-12") }',
    },
    [],
  ],
  ['a public type', { a: 'type Place @key(fields: "id") { id: ID! free: Int @tag(name: "class-12") name: String @tag(name: "internal") }' }, []],
  ['roots', { a: 'type Query { me: String youth: Youth @tag(name: "class-1") } type Youth { age: Int @tag(name: "class-1") }' }, []],
  [
    'a class that does not exist',
    { a: 'type Youth { age: Int @tag(name: "class-18") }' },
    ['a Youth.age: has the tag class-18, which is no class of data (class-1 to class-17).'],
  ],
  [
    'two classes on one field',
    { a: 'type Youth { age: Int @tag(name: "class-1") @tag(name: "class-2") }' },
    ['a Youth.age: has 2 classes of data (class-1, class-2); every field has exactly one.'],
  ],
])('%s', (_name, sdls, expected) => {
  expect(found(sdls)).toEqual(expected);
});
