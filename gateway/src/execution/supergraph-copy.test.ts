import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { supergraphForEngine } from './supergraph-copy';

function supergraph(imports: string, types: string): string {
  const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: [${imports}]) ${types}`;
  const { supergraphSdl, errors } = composeServices([{ name: 'one', url: 'http://one', typeDefs: parse(sdl) }]);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

test.each([
  ['@authenticated', '"@authenticated"', 'type Query { a: String @authenticated }', '@authenticated'],
  ['@requiresScopes', '"@requiresScopes"', 'type Query { a: String @requiresScopes(scopes: [["s"]]) }', '@requiresScopes(scopes: [["s"]])'],
  ['@policy', '"@policy"', 'type Query { a: String @policy(policies: [["p"]]) }', '@policy(policies: [["p"]])'],
])('the mark of %s is taken off, the directive stays', (_name, imports, types, directive) => {
  const sdl = supergraph(imports, types);
  expect(sdl).toMatch(/for: SECURITY/);
  const copy = supergraphForEngine(sdl);
  expect(copy).not.toMatch(/for: SECURITY/);
  expect(copy).toContain(`a: String ${directive}`);
  expect(copy).toMatch(/for: EXECUTION/);
});

test.each([
  [
    '@context',
    '"@key", "@context", "@fromContext"',
    'type Query { a: A } type A @key(fields: "id") @context(name: "c") { id: ID! name: String b: B } type B @key(fields: "id") { id: ID! x(n: String @fromContext(field: "$c { name }")): String }',
  ],
  ['@cacheTag', '"@cacheTag"', 'type Query { a: String @cacheTag(format: "a") }'],
])('a supergraph with %s is not loaded, in one clear sentence', (name, imports, types) => {
  expect(() => supergraphForEngine(supergraph(imports, types))).toThrow(`The supergraph uses ${name}, which the gateway cannot honour: compose it without.`);
});
