import { testRule } from '../../test/admission-harness';
import { duplicates } from './duplicates';

testRule(
  duplicates,
  { 'a field five times': '{ a a a a a }', 'a field in many places': `{ ${Array.from({ length: 50 }, (_unused, index) => `f${index} { a }`).join(' ')} }` },
  {
    'a field 500 times': `{ ${'a '.repeat(500)} }`,
    '__typename six times, deep down': `{ b { c { ${'__typename '.repeat(6)} } } }`,
    'one alias six times': `{ ${'x: a '.repeat(6)} }`,
    'one fragment six times': `{ ${'...F '.repeat(6)} } fragment F on T { a }`,
  },
  'DOCUMENT_TOO_LARGE',
);
