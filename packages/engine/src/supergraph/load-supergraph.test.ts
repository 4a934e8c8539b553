import { parties } from '../../test/subgraphs';
import { loadSupergraph } from './load-supergraph';

test('a feature that protects must be enforced by who asks', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int secret: Int @authenticated }' }]);
  expect(() => loadSupergraph(supergraph, [])).toThrow('The supergraph uses @authenticated, which must be enforced');
  expect(() => loadSupergraph(supergraph, ['policy'])).toThrow('@authenticated');
  expect(loadSupergraph(supergraph, ['authenticated'])[0].parties).toEqual([{ name: 'a', url: 'http://a' }]);
});

test.each(['context', 'cacheTag'])('@%s, which nobody honours, is refused in one sentence', (feature) => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int }' }]);
  const using = supergraph.replace('schema', `schema @link(url: "https://specs.apollo.dev/${feature}/v0.1", for: SECURITY)`);
  expect(() => loadSupergraph(using, [])).toThrow(`The supergraph uses @${feature}, which cannot be honoured: compose it without.`);
});

test('what is no supergraph is refused', () => {
  expect(() => loadSupergraph('type Query { a: Int }', [])).toThrow();
  expect(() => loadSupergraph('{', [])).toThrow('Syntax Error');
});

test('clients do not see what is inaccessible', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int hidden: Int @inaccessible }' }]);
  expect(Object.keys(loadSupergraph(supergraph, [])[0].apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['open']);
});
