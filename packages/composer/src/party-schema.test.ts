import { partySchema } from './party-schema';

test('the same definitions in another order give the same text, with descriptions kept', () => {
  const parts = [
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14")',
    '"""A youth.""" type Youth { b: Int a: Int }',
    'type Query { y: Youth }',
    'directive @note on OBJECT',
    'enum Age { OLD YOUNG }',
    'type Mutation { m: Int }',
  ];
  const text = partySchema('schools', parts.join('\n')).sdl;
  expect(partySchema('schools', [...parts].reverse().join('\n')).sdl).toBe(text);
  expect(text.match(/^(extend|directive|type|enum|""").*/gm)).toEqual([
    'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14")',
    'directive @note on OBJECT',
    'type Query {',
    'type Mutation {',
    'enum Age {',
    '"""A youth."""',
    'type Youth {',
  ]);
  expect(text).toContain('  b: Int\n  a: Int\n');
});

test('printing the printed text again changes nothing', () => {
  const { sdl } = partySchema('schools', '"""A youth.""" type Youth { "How old." age: Int } type Query { y: Youth }');
  expect(partySchema('schools', sdl).sdl).toBe(sdl);
});

test('what is no schema is refused', () => {
  expect(() => partySchema('schools', 'listening on 4001')).toThrow('Syntax Error');
});
