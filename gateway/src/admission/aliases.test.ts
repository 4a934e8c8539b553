import { doubling, testRule } from '../../test/admission-harness';
import { aliases } from './aliases';

const numbered = (count: number): string => Array.from({ length: count }, (_unused, index) => `a${index}: a`).join(' ');

testRule(
  aliases,
  {
    'thirty aliases': `{ ${numbered(30)} }`,
    'a fragment with ten aliases in three places': `{ b { ...F } c { ...F } d { ...F } } fragment F on T { ${numbered(10)} }`,
    'any number of fields without an alias': `{ ${'a '.repeat(400)} }`,
  },
  {
    'thirty-one aliases of one root field': `{ ${numbered(31)} }`,
    '101 aliases of __typename': `{ ${numbered(101).replaceAll(': a', ': __typename')} }`,
    'aliases at several levels': `{ ${numbered(16)} b { ${numbered(15)} } }`,
    'aliases in inline fragments': `{ ... on Query { ${numbered(16)} } ... { ${numbered(15)} } }`,
    'a fragment with ten aliases in four places': `{ b { ...F } c { ...F } d { ...F } e { ...F } } fragment F on T { ${numbered(10)} }`,
    'an alias behind doubling fragments': doubling(26, undefined, 'b: a'),
  },
  'DOCUMENT_TOO_LARGE',
);
