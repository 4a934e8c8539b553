import { engineOver } from '../../test/ask';
import type { Subgraph } from '../../test/subgraphs';

const SUBGRAPHS: readonly Subgraph[] = [
  {
    name: 'old',
    sdl: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! x: String y: String }',
    resolvers: { Query: { thing: () => ({ id: '1' }) }, Thing: { x: () => 'old x', y: () => 'old y' } },
  },
  {
    name: 'new',
    sdl: 'type Thing @key(fields: "id") { id: ID! x: String @override(from: "old", label: "percent(20)") y: String @override(from: "old", label: "moved") }',
    resolvers: { Thing: { x: () => 'new x', y: () => 'new y' } },
  },
];

test.each<[string[], object]>([
  [[], { x: 'old x', y: 'old y' }],
  [['moved'], { x: 'old x', y: 'new y' }],
  [['percent(20)'], { x: 'new x', y: 'old y' }],
  [['percent(20)', 'moved'], { x: 'new x', y: 'new y' }],
])('where %j holds, the party is asked that overrides', async (holding, thing) => {
  const { ask } = engineOver(SUBGRAPHS, { hooks: { overrides: (label) => holding.includes(label) } });
  expect(await ask('{ thing { x y } }')).toEqual({ data: { thing } });
});

test('a label is asked about for each execution, with its context', async () => {
  const holding = new Set<string>();
  const { ask } = engineOver(SUBGRAPHS, { hooks: { overrides: (label) => holding.has(label) } });
  expect(await ask('{ thing { y } }')).toEqual({ data: { thing: { y: 'old y' } } });
  holding.add('moved');
  expect(await ask('{ thing { y } }')).toEqual({ data: { thing: { y: 'new y' } } });
});

test('without anybody to ask, no label holds', async () => {
  expect(await engineOver(SUBGRAPHS).ask('{ thing { x y } }')).toEqual({ data: { thing: { x: 'old x', y: 'old y' } } });
});
