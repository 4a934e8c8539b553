import { nested, testRule } from '../../test/admission-harness';
import { depth } from './depth';

testRule(
  depth,
  {
    'twelve levels': `{ ${nested(12)} }`,
    'twelve levels through fragments': `{ ${nested(6, 'a {', '...F')} } fragment F on T { ${nested(7)} }`,
    breadth: `{ ${'a { b } '.repeat(300)} }`,
    'a document of a fragment alone': 'fragment F on T { a }',
  },
  {
    'thirteen levels': `{ ${nested(13)} }`,
    'thirteen levels in named fragments': `{ ${nested(7, 'a {', '...F')} } fragment F on T { ${nested(7)} }`,
    'thirteen levels in fragments of fragments':
      '{ ...A } fragment A on T { a { a { a { a { ...B } } } } } fragment B on T { a { a { a { a { ...C } } } } } fragment C on T { a { a { a { a { a } } } } }',
    'thirteen levels in inline fragments': `{ ${nested(13, '... on T { a {', 'a', '} }')} }`,
    'the second of two operations': `query One { a } query Two { ${nested(13)} }`,
  },
  'DOCUMENT_TOO_LARGE',
);
