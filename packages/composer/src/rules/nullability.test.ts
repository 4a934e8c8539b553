import { partiesOf } from '../../test/parties';
import { problemLine } from '../problem';
import { nullability } from './nullability';

const found = (sdls: Record<string, string>): string[] => nullability(partiesOf(sdls)).map((problem) => problemLine(problem).split(':')[0] ?? '');

test.each<[string, Record<string, string>, string[]]>([
  ['an entity may have non-null keys only', { a: 'type Family @key(fields: "id") { id: ID! number: String! plan: String }' }, ['a Family.number']],
  ['a list of non-nulls may itself be null', { a: 'type Family @key(fields: "id") { id: ID! youths: [ID!] goals: [ID!]! }' }, ['a Family.goals']],
  [
    'what another party adds is held to it too',
    { a: 'type Youth @key(fields: "id") { id: ID! }', b: 'type Youth @key(fields: "id") { id: ID! waiting: Int! }' },
    ['b Youth.waiting'],
  ],
  ['a key in one party is a key in all', { a: 'type School @key(fields: "brin") { brin: ID! }', b: 'type School { brin: ID! }' }, []],
  [
    'every field of a compound and nested key counts',
    { a: 'type Log @key(fields: "on youth { id }") { on: ID! youth: Ref! } type Ref @tag(name: "personal") { id: ID! name: String! }' },
    ['a Ref.name'],
  ],
  ['a type extension is held to it', { a: 'type Youth @key(fields: "id") { id: ID! } extend type Youth { age: Int! }' }, ['a Youth.age']],
  ['an interface with a key is an entity', { a: 'interface Place @key(fields: "id") { id: ID! free: Int! }' }, ['a Place.free']],
  ['a type tagged personal', { a: 'type Goal @tag(name: "personal") { text: String! }' }, ['a Goal.text']],
  ['a type with a class of data on a field', { a: 'type Goal { text: String! @tag(name: "class-6") by: String! }' }, ['a Goal.text', 'a Goal.by']],
  ['places are public', { a: 'type Place { free: Int! @tag(name: "class-12") }' }, []],
  [
    'what implements a personal interface',
    { a: 'interface Step @tag(name: "personal") { on: String } type Intake implements Step { on: String! }' },
    ['a Intake.on'],
  ],
  [
    'an external field repeats its owner',
    { a: 'type Youth @key(fields: "id") { id: ID! age: Int! }', b: 'type Youth @key(fields: "id") { id: ID! age: Int! @external }' },
    ['a Youth.age'],
  ],
  ['a root field with a class of data', { a: 'type Query { number: Int! @tag(name: "class-1") }' }, []],
  [
    'roots, pages and other plain types are free',
    { a: 'type Query { families: FamilyPage! } type FamilyPage { pageInfo: PageInfo! edges: [Int!]! } type PageInfo { more: Boolean! }' },
    [],
  ],
])('%s', (_name, sdls, expected) => {
  expect(found(sdls)).toEqual(expected);
});
