import { parties } from '../../test/subgraphs';
import { loadSupergraph } from './load-supergraph';

const LIMITS = { evaluatedPlans: 100, paths: 1_000 };

test('a feature that protects must be enforced by who asks', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int secret: Int @authenticated }' }]);
  expect(() => loadSupergraph(supergraph, [], LIMITS)).toThrow('The supergraph uses @authenticated, which must be enforced');
  expect(() => loadSupergraph(supergraph, ['policy'], LIMITS)).toThrow('@authenticated');
  expect(loadSupergraph(supergraph, ['authenticated'], LIMITS).parties).toEqual([{ name: 'a', url: 'http://a' }]);
});

test.each(['context', 'cacheTag'])('@%s, which nobody honours, is refused in one sentence', (feature) => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int }' }]);
  const using = supergraph.replace('schema', `schema @link(url: "https://specs.apollo.dev/${feature}/v0.1", for: SECURITY)`);
  expect(() => loadSupergraph(using, [], LIMITS)).toThrow(`The supergraph uses @${feature}, which cannot be honoured: compose it without.`);
});

test('what is no supergraph is refused', () => {
  expect(() => loadSupergraph('type Query { a: Int }', [], LIMITS)).toThrow();
  expect(() => loadSupergraph('{', [], LIMITS)).toThrow('Syntax Error');
});

test('clients do not see what is inaccessible', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int hidden: Int @inaccessible }' }]);
  expect(Object.keys(loadSupergraph(supergraph, [], LIMITS).apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['open']);
});
