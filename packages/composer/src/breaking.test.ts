import { breaking } from './breaking';

const BEFORE =
  'type Query { family(id: ID): Family find(need: Need): Family } type Family { name: String state: State } enum State { OPEN CLOSED } input Need { age: Int }';

test.each<[string, string, string, string[]]>([
  ['a field goes', 'name: String', '', ['Family.name']],
  ['a field is renamed', 'name: String', 'title: String', ['Family.name']],
  ['a type of a field changes', 'name: String', 'name: Int', ['Family.name']],
  ['an enum value goes', 'OPEN CLOSED', 'OPEN', ['State.CLOSED']],
  ['an argument goes', 'family(id: ID)', 'family', ['Query.family.id']],
  ['an argument becomes mandatory', '(id: ID)', '(id: ID!)', ['Query.family.id']],
  ['an input field becomes mandatory', 'age: Int', 'age: Int!', ['Need.age']],
  ['a mandatory input field is new', 'age: Int', 'age: Int on: String!', ['Need.on']],
  ['a field is new', 'name: String', 'name: String born: String', []],
  ['an optional argument is new', '(id: ID)', '(id: ID on: String)', []],
  ['a field is deprecated', 'name: String', 'name: String @deprecated(reason: "see title")', []],
  ['a description is other', 'type Family', '"A family." type Family', []],
])('%s', async (_name, from, to, paths) => {
  const after = BEFORE.replace(from, to);
  expect(after).not.toBe(BEFORE);
  expect((await breaking(BEFORE, after)).map(({ where }) => where.replace('schema/released ', ''))).toEqual(paths);
});

test.each(['<<<<<<< HEAD', 'type Query { family: Family }', ''])('a released file that is no schema is said to be none: %j', async (released) => {
  expect(await breaking(released, BEFORE)).toEqual([{ where: 'schema/released', what: expect.stringMatching(/^is no schema/) }]);
});
