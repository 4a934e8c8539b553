import { composeServices } from '@apollo/composition';
import { buildASTSchema, parse } from 'graphql';
import { refusalOf } from '../../test/admission-harness';
import { accessDirectives } from './access-directives';

const SUBGRAPH = `
extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
type Query { open: String, signedIn: String @authenticated, scoped: String @requiresScopes(scopes: [["a"]]), judged: String @policy(policies: [["p"]]), secret: Secret, node: Node, level: Level }
type Secret @requiresScopes(scopes: [["b"]]) { text: String }
interface Node { id: ID, inner: String }
type Leaf implements Node { id: ID, inner: String @policy(policies: [["p"]]) }
enum Level @policy(policies: [["p"]]) { HIGH }
`;
const { supergraphSdl = '' } = composeServices([{ name: 'one', url: 'http://one', typeDefs: parse(SUBGRAPH) }]);
const SCHEMA = buildASTSchema(parse(SUBGRAPH.replaceAll(/extend schema.*\n|@\w+(\(.*?\]\]\))?/g, '')), { assumeValidSDL: true });

const check = (text: string, everyoneHasAToken = true): void => accessDirectives(parse(supergraphSdl), SCHEMA, everyoneHasAToken)(parse(text));

test.each(['{ open }', '{ signedIn }', '{ node { id } }', '{ node { ... on Leaf { id } } }'])('a caller with a token may ask %s', (text) => {
  expect(() => check(text)).not.toThrow();
});

test.each([
  '{ scoped }',
  '{ open x: judged }',
  '{ secret { __typename } }',
  '{ node { inner } }',
  '{ node { ... on Leaf { inner } } }',
  '{ level }',
  '{ ...F } fragment F on Query { ... { scoped } }',
])('nobody may ask %s, as no token carries scopes or policies', (text) => {
  expect(refusalOf(() => check(text))).toMatchObject({ of: 'request', status: 403, reasons: [{ code: 'FORBIDDEN' }] });
});

test('a gateway that asks no tokens does not answer what needs one', () => {
  expect(refusalOf(() => check('{ signedIn }', false)).status).toBe(403);
  expect(() => check('{ open }', false)).not.toThrow();
});

test('a directive that a party imports under another name protects as well', () => {
  const renamed = supergraphSdl
    .replaceAll('@authenticated', '@login')
    .replace('authenticated/v0.1", for: SECURITY', 'authenticated/v0.1", for: SECURITY, import: [{name: "@authenticated", as: "@login"}]');
  expect(renamed).toMatch(/signedIn: String @login/);
  expect(refusalOf(() => accessDirectives(parse(renamed), SCHEMA, false)(parse('{ signedIn }'))).status).toBe(403);
});
