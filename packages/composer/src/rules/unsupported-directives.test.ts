import { partySchema } from '../party-schema';
import { unsupportedDirectives } from './unsupported-directives';

const link = (imports: string): string => `extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: [${imports}])`;
const found = (sdl: string): string[] => unsupportedDirectives([partySchema('a', sdl)]).map(({ what }) => what.split(/:| under/)[0] ?? '');

test.each<[string, string, string[]]>([
  [
    '@context and @fromContext',
    `${link('"@context", "@fromContext"')} type Y @context(name: "y") { z: Z } type Z { f(x: Int @fromContext(field: "$y { q }")): Int }`,
    ['uses @context', 'uses @fromContext'],
  ],
  ['@cacheTag', `${link('"@cacheTag"')} type Query { y: Int @cacheTag(format: "y") }`, ['uses @cacheTag']],
  ['a progressive @override', `${link('"@override"')} type Y { z: Int @override(from: "b", label: "percent(50)") }`, ['uses @override']],
  ['a directive by its long name', `${link('')} type Y @federation__key(fields: "id") { id: ID! }`, ['uses @federation__key']],
  ['a renamed import', `${link('{ name: "@context", as: "@scope" }')} type Y @scope(name: "y") { z: Int }`, ['imports @context']],
  [
    'a usual schema',
    `${link('"@key", "@tag", "@override", { name: "@shareable" }')} type Y @key(fields: "id") { id: ID! z: Int @tag(name: "class-1") @override(from: "b") }`,
    [],
  ],
])('%s', (_name, sdl, expected) => {
  expect(found(sdl)).toEqual(expected);
});
