import { gzipSync } from 'node:zlib';
import type { Attack } from './attack';

const HONEST = '{"query":"{ __typename }"}';
const deep = (levels: number): string => `{"query":"{ __typename }","variables":{"a":${'['.repeat(levels)}${']'.repeat(levels)}}}`;

/** Requests that are not as HTTP, JSON or text ought to be. */
export const TRANSPORT: readonly Attack[] = [
  {
    number: 21,
    name: 'a GET that any page could send',
    to: 'GATEWAY',
    send: () => ({ method: 'GET', search: '?query=%7B__typename%7D' }),
    expect: { refused: [400] },
  },
  {
    number: 22,
    name: 'a mutation by GET',
    to: 'GATEWAY',
    send: () => ({ method: 'GET', search: '?query=mutation%7B__typename%7D', headers: { 'apollo-require-preflight': 'yes' } }),
    expect: { refused: [400, 405] },
  },
  {
    number: 22,
    name: 'a party asked by GET',
    to: 'PARTIES',
    send: () => ({ method: 'GET', search: '?query=%7B__typename%7D' }),
    expect: { refused: [404, 405] },
  },
  ...['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'].map(
    (type): Attack => ({
      number: 23,
      name: `a body as ${type}`,
      to: 'BOTH',
      send: () => ({ headers: { 'content-type': type } }),
      expect: { refused: [400, 415] },
    }),
  ),
  {
    number: 24,
    name: 'JSON in UTF-7',
    to: 'GATEWAY',
    send: () => ({ headers: { 'content-type': 'application/json;charset=utf-7' } }),
    expect: { refused: [415] },
  },
  {
    number: 25,
    name: 'a body of 101 KB',
    to: 'GATEWAY',
    send: () => ({ more: { padding: 'x'.repeat(101 * 1_024) } }),
    expect: { refused: [413] },
  },
  { number: 25, name: 'a body of more than a megabyte', to: 'PARTIES', send: () => ({ more: { padding: 'x'.repeat(1_000_001) } }), expect: { refused: [413] } },
  {
    number: 26,
    name: 'ten KB of gzip that unpack to ten MB',
    to: 'BOTH',
    send: () => ({ body: gzipSync(Buffer.alloc(10_000_000, '0')), headers: { 'content-encoding': 'gzip' } }),
    expect: { refused: [400, 401, 413, 415] },
  },
  {
    number: 28,
    name: 'bytes that are no UTF-8',
    to: 'GATEWAY',
    send: () => ({ body: Buffer.concat([Buffer.from('{"query":"{ __typename } #'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]) }),
    expect: { refused: [400] },
  },
  {
    number: 28,
    name: 'half a character in a value',
    to: 'GATEWAY',
    send: () => ({ body: '{"query":"query ($n: String) { findFamily(number: $n) { id } }","variables":{"n":"\\ud800"}}' }),
    expect: { refused: [400, 200] },
  },
  ...(['number', 'name'] as const).map(
    (argument): Attack => ({
      number: 28,
      name: `a NUL in the ${argument} of a family`,
      to: 'GATEWAY',
      send: () => ({ query: `query ($v: String) { findFamily(${argument}: $v, birthDate: "2010-01-01") { id } }`, variables: { v: 'a\u0000b' } }),
      expect: { answer: ({ data, errors }) => !data?.findFamily && errors?.length === 1 && errors[0].extensions.code !== 'INTERNAL' },
    }),
  ),
  {
    number: 29,
    name: 'a byte order mark',
    to: 'GATEWAY',
    send: () => ({ body: `\ufeff${HONEST}` }),
    expect: { answer: ({ data }) => data.__typename === 'Query' },
  },
  {
    number: 30,
    name: 'variables 40 000 lists deep',
    to: 'BOTH',
    send: () => ({ body: deep(40_000) }),
    expect: { answer: ({ data, errors }) => data?.__typename === 'Query' || errors.length === 1 },
  },
  {
    number: 31,
    name: 'variables called __proto__ and constructor',
    to: 'BOTH',
    send: () => ({ body: '{"query":"{ __typename }","variables":{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}}' }),
    expect: { answer: ({ data, errors }) => (data?.__typename === 'Query' || errors?.length === 1) && !('polluted' in {}) },
  },
  { number: 31, name: 'an alias called __proto__', to: 'GATEWAY', send: () => ({ query: '{ __proto__: __typename }' }), expect: { refused: [400] } },
  {
    number: 31,
    name: 'an alias called __proto__',
    to: 'PARTIES',
    send: () => ({ query: '{ __proto__: __typename }' }),
    expect: { answer: ({ data, errors }) => errors?.length === 1 || Object.hasOwn(data, '__proto__') },
  },
];
