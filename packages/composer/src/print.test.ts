import { makeHouse } from '../test/house';
import { printParties } from './print';
import { problemLine } from './problem';

test('each party prints its own schema, in the order asked for', async () => {
  const house = makeHouse();
  house.party('b', 'type Query { b: Int }');
  house.party('a', 'type Query { a: Int }');
  const { parties, problems } = await printParties(house.root, ['b', 'a']);
  expect(problems).toEqual([]);
  expect(parties.map(({ party, sdl }) => [party, sdl.split('\n').at(-3)?.trim()])).toEqual([
    ['b', 'b: Int'],
    ['a', 'a: Int'],
  ]);
});

test('every party that prints none is named, with the reason', async () => {
  const house = makeHouse();
  house.party('good', 'type Query { a: Int }');
  house.file('subgraphs/chatty/dist/main.js', 'console.log("listening on 4001")');
  house.file('subgraphs/silent/dist/main.js', '');
  house.file('subgraphs/broken/dist/main.js', 'throw new Error("no such module")');
  house.file('subgraphs/refusing/dist/main.js', 'console.error("schools cannot start: PORT is missing"); process.exitCode = 3');
  const { parties, problems } = await printParties(house.root, ['absent', 'good', 'chatty', 'silent', 'broken', 'refusing']);
  expect(parties.map(({ party }) => party)).toEqual(['good']);
  expect(problems.map(problemLine)).toEqual([
    expect.stringMatching(/^absent: subgraphs.absent.dist.main\.js does not exist; run "npm run build" first\.$/),
    'chatty: prints no schema: Syntax Error: Unexpected Name "listening".',
    'silent: prints no schema: Syntax Error: Unexpected <EOF>.',
    'broken: prints no schema: it ended with 1: Error: no such module',
    'refusing: prints no schema: it ended with 3: schools cannot start: PORT is missing',
  ]);
});
