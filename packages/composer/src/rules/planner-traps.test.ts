import { partiesOf } from '../../test/parties';
import { federate } from '../federate';
import { plannerTraps } from './planner-traps';

const OWNER = 'type Query { o: O } type O @key(fields: "id") { id: ID! list(limit: Int): [Int] plain: [Int] k: K } type K { list(limit: Int): [Int] }';
const asking = (fields: string, externals: string): string => `type O @key(fields: "id") { id: ID! ${externals} p: Int @requires(fields: "${fields}") }`;

const TRAPS: [string, Record<string, string>, string[]][] = [
  ['an argument in a @requires', { a: OWNER, b: asking('list(limit: 3)', 'list(limit: Int): [Int] @external') }, ['b O.p']],
  ['a required field that could take one', { a: OWNER, b: asking('list', 'list(limit: Int): [Int] @external') }, ['b O.p']],
  ['one below the required field', { a: OWNER, b: `${asking('k { list }', 'k: K @external')} type K { list(limit: Int): [Int] @external }` }, ['b O.p']],
  [
    'one field required twice with different arguments',
    {
      a: OWNER,
      b: 'type O @key(fields: "id") { id: ID! list(limit: Int): [Int] @external p: Int @requires(fields: "list(limit: 1)") q: Int @requires(fields: "list(limit: 2)") }',
    },
    ['b O.p', 'b O.q'],
  ],
  [
    'keys of which one does not resolve',
    {
      a: 'type Query { x: Int } type O @key(fields: "id") @key(fields: "n") { id: ID! n: ID! name: String }',
      b: 'type Query { o: O } type O @key(fields: "id", resolvable: false) @key(fields: "n") { id: ID! n: ID! name: String @external p: Int @requires(fields: "name") }',
    },
    ['b O'],
  ],
  [
    'a @requires without a key to come back by',
    {
      a: 'type Query { x: Int } type O @key(fields: "id") { id: ID! name: String }',
      b: 'type Query { o: O } type O @key(fields: "id", resolvable: false) { id: ID! name: String @external p: Int @requires(fields: "name") }',
    },
    ['b O.p'],
  ],
  [
    'an interface object that nothing implements',
    { a: 'type Query { i: I } interface I @key(fields: "id") { id: ID! n: Int }', b: 'type I @interfaceObject @key(fields: "id") { id: ID! b: Int }' },
    ['b I'],
  ],
];

test.each(TRAPS)('composes, but is refused: %s', (_name, sdls, places) => {
  const parties = partiesOf(sdls);
  expect(federate(parties).problems).toEqual([]);
  expect(plannerTraps(parties).map(({ where }) => where)).toEqual(places);
});

test.each<[string, Record<string, string>]>([
  ['a required field without arguments', { a: OWNER, b: asking('plain', 'plain: [Int] @external') }],
  [
    'several keys that all resolve',
    { a: 'type O @key(fields: "id") @key(fields: "n") { id: ID! n: ID! }', b: 'type O @key(fields: "id", resolvable: true) { id: ID! }' },
  ],
  ['a stub that resolves by no key', { a: OWNER, b: 'type O @key(fields: "id", resolvable: false) { id: ID! }' }],
  [
    'an interface object with a type behind it',
    {
      a: 'interface I @key(fields: "id") { id: ID! } type T implements I @key(fields: "id") { id: ID! }',
      b: 'type I @interfaceObject @key(fields: "id") { id: ID! b: Int }',
    },
  ],
])('is no trap: %s', (_name, sdls) => {
  expect(plannerTraps(partiesOf(sdls))).toEqual([]);
});
