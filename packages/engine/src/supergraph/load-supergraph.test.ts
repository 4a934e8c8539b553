import { Supergraph } from '@apollo/federation-internals';
import { printSchema } from 'graphql';
import { parties } from '../../test/subgraphs';
import { loadSupergraph } from './load-supergraph';
import type { ProtectingFeature } from './prepare-supergraph';
import { readSupergraph } from './read-supergraph';

const load = (sdl: string, enforced: readonly ProtectingFeature[]) => loadSupergraph(readSupergraph(sdl), enforced);

test('a feature that protects must be enforced by who asks', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int secret: Int @authenticated }' }]);
  expect(() => load(supergraph, [])).toThrow('The supergraph uses @authenticated, which must be enforced');
  expect(() => load(supergraph, ['policy'])).toThrow('@authenticated');
  expect(load(supergraph, ['authenticated'])[0].parties).toEqual([{ name: 'a', url: 'http://a' }]);
});

test.each(['context', 'cacheTag'])('@%s, which nobody honours, is refused in one sentence', (feature) => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int }' }]);
  const using = supergraph.replace('schema', `schema @link(url: "https://specs.apollo.dev/${feature}/v0.1", for: SECURITY)`);
  expect(() => load(using, [])).toThrow(`The supergraph uses @${feature}, which cannot be honoured: compose it without.`);
});

test('what is no supergraph is refused', () => {
  expect(() => load('type Query { a: Int }', [])).toThrow();
  expect(() => load('{', [])).toThrow('Syntax Error');
});

test('clients do not see what is inaccessible', () => {
  const { supergraph } = parties([{ name: 'a', sdl: 'type Query { open: Int hidden: Int @inaccessible }' }]);
  expect(Object.keys(load(supergraph, [])[0].apiSchema.getQueryType()?.getFields() ?? {})).toEqual(['open']);
});

test('clients see every description, though what plans has none', () => {
  const sdl = `
    "asks" type Query { "one" one("which" id: ID!, "how" how: How): Thing "more" more(by: By): [Kept] }
    "a thing" type Thing implements Kept { "its name" name("in" language: String): String }
    "what is kept" interface Kept { "its name" name("in" language: String): String }
    "by what" input By { "a name" name: String }
    "how" enum How { "fast" FAST "slow" SLOW }
    "any" union Any = Thing
    "a day" scalar Day`;
  const { supergraph } = parties([{ name: 'a', sdl }]);
  const [{ apiSchema, prepared }] = load(supergraph, []);
  expect(printSchema(apiSchema)).toBe(printSchema(Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema()));
  expect(printSchema(apiSchema)).toContain('"""which"""');
  expect(JSON.stringify(prepared)).not.toContain('its name');
});
