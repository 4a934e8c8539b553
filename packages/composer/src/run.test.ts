import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type House, makeHouse } from '../test/house';
import { run } from './run';

const LOCAL = `type Query { "A family (gezin)." family("Its id." id: ID!): Family }
  "A family (gezin)." type Family @key(fields: "id") { "Its id." id: ID! "How it is called." name: String @tag(name: "class-1") "State of its plan (planstatus)." state: State @tag(name: "class-4") }
  "State of a plan (planstatus)." enum State { "Written (concept)." DRAFT "In force (lopend)." ACTIVE }`;
const SCHOOLS = '"A family (gezin)." type Family @key(fields: "id") { "Its id." id: ID! "Its school (school)." school: String @tag(name: "class-15") }';
const OPERATION = 'query Family($id: ID!) { family(id: $id) { name school } }';
const MADE = ['schema/GLOSSARY.md', 'schema/subgraphs/local-teams.graphql', 'schema/subgraphs/schools.graphql', 'schema/supergraph.graphql'];

async function compose(house: House, ...flags: string[]): Promise<{ code: number; said: string[]; complaints: string[] }> {
  const [said, complaints]: string[][] = [[], []] as string[][];
  const code = await run(flags, {
    root: house.root,
    parties: ['local-teams', 'schools'],
    say: (line) => said?.push(line),
    complain: (line) => complaints?.push(line),
  });
  return { code, said: said ?? [], complaints: complaints ?? [] };
}

function village(): House {
  const house = makeHouse();
  house.party('local-teams', LOCAL);
  house.party('schools', SCHOOLS);
  house.file('schema/operations/family.graphql', OPERATION);
  return house;
}

const filesOf = (house: House): string[] =>
  readdirSync(path.join(house.root, 'schema'), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => path.relative(house.root, path.join(one.parentPath, one.name)).replaceAll(path.sep, '/'))
    .sort();
const textOf = (house: House, file: string): string => readFileSync(path.join(house.root, file), 'utf8');

test('compose writes what check accepts, twice the same, and says what it made', async () => {
  const house = village();
  const { code, said } = await compose(house);
  expect(code).toBe(0);
  expect(said).toEqual(['supergraph: 3 types, 5 fields', '  local-teams      4 fields', '  schools          2 fields', 'hints: 0']);
  expect(filesOf(house)).toEqual([...MADE, 'schema/operations/family.graphql'].sort());
  expect(textOf(house, 'schema/supergraph.graphql')).toContain('SCHOOLS @join__graph(name: "schools", url: "http://schools:4001/graphql")');
  expect(textOf(house, 'schema/GLOSSARY.md')).toContain('| `Family` | gezin | A family (gezin). |');
  const before = MADE.map((file) => textOf(house, file));
  await compose(house);
  expect(MADE.map((file) => textOf(house, file))).toEqual(before);
  expect(await compose(house, '--check')).toEqual({ code: 0, said: ['The schema keeps every rule; nothing has been released yet.'], complaints: [] });
});

test('check names everything at once and writes nothing', async () => {
  const house = village();
  await compose(house);
  await compose(house, '--release');
  house.party('local-teams', LOCAL.replace('"How it is called." name: String @tag(name: "class-1")', 'number: String!'));
  house.party('schools', `${SCHOOLS} "Other." enum State { "Written." DRAFT }`);
  house.file('schema/subgraphs/parents.graphql', '# gone');
  const files = filesOf(house);
  const before = files.map((file) => textOf(house, file));
  const { code, said, complaints } = await compose(house, '--check');
  expect([code, said]).toEqual([1, []]);
  expect(complaints.map((line) => line.split(': ')[0])).toEqual([
    'schools State',
    'local-teams Family.number',
    'local-teams Family.number',
    'local-teams Family.number',
    'schema/subgraphs/local-teams.graphql:15',
    'schema/subgraphs/schools.graphql:11',
    expect.stringMatching(/^schema\/supergraph\.graphql:\d+$/),
    expect.stringMatching(/^schema\/GLOSSARY\.md:\d+$/),
    'schema/subgraphs/parents.graphql',
    'schema/operations/family.graphql:1:44',
    'schema/released Family.name',
    '11 problems; nothing was written.',
  ]);
  expect(files.map((file) => textOf(house, file))).toEqual(before);
  expect(filesOf(house)).toEqual(files);
});

test('only release moves what was released, and only when every other rule is kept', async () => {
  const house = village();
  const released = 'schema/released/api.graphql';
  expect((await compose(house, '--release')).code).toBe(1);
  expect(existsSync(path.join(house.root, released))).toBe(false);
  await compose(house);
  expect(await compose(house, '--release')).toMatchObject({ code: 0, said: ['Released the present schema; it breaks the one before in 0 places.'] });
  const first = textOf(house, released);
  expect(first).not.toMatch(/join__|@tag/);
  expect(textOf(house, 'schema/released/supergraph.graphql')).toBe(textOf(house, 'schema/supergraph.graphql'));

  house.party('schools', SCHOOLS.replace('school: String', 'school: Int'));
  await compose(house);
  expect(textOf(house, released)).toBe(first);
  const checked = await compose(house, '--check');
  expect([checked.code, checked.complaints[0]]).toEqual([1, expect.stringMatching(/^schema\/released Family\.school: would break/)]);
  expect((await compose(house, '--release')).said.at(-1)).toBe('Released the present schema; it breaks the one before in 1 places.');
  expect(await compose(house, '--check')).toMatchObject({ code: 0, said: ['The schema keeps every rule and what was released.'] });
});

test.each<[string, string, RegExp]>([
  ['parties that do not fit', SCHOOLS.replace('school: String', 'name: Int'), /^composition: /],
  [
    'what the planner would answer wrongly',
    SCHOOLS.replace('@key(fields: "id")', '@key(fields: "id") @key(fields: "school", resolvable: false)'),
    /^schools Family: has keys with and without/,
  ],
  ['no schema', 'and then', /^schools: prints no schema/],
])('compose refuses %s and leaves the files alone', async (_name, sdl, complaint) => {
  const house = village();
  house.party('schools', sdl);
  const { code, complaints } = await compose(house);
  expect([code, complaints[0]]).toEqual([1, expect.stringMatching(complaint)]);
  expect(filesOf(house)).toEqual(['schema/operations/family.graphql']);
});

test('compose says what check will refuse, and removes the schema of a party that is no more', async () => {
  const house = village();
  house.file('schema/subgraphs/parents.graphql', '# gone');
  house.party('schools', SCHOOLS.replace(' @tag(name: "class-15")', ''));
  const { code, said } = await compose(house);
  expect(code).toBe(0);
  expect(said.slice(-2)).toEqual(['1 to mend before --check passes:', expect.stringMatching(/^ {2}schools Family\.school: is a field of a personal type/)]);
  expect(filesOf(house)).not.toContain('schema/subgraphs/parents.graphql');
});

test('an unknown flag is one sentence and exit code 2', async () => {
  const house = village();
  expect(await compose(house, '--chek')).toEqual({
    code: 2,
    said: [],
    complaints: ['compose does not know "--chek"; it takes --check or --release, or nothing to write the schema.'],
  });
});
