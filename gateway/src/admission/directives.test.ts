import { testRule } from '../../test/admission-harness';
import { directives } from './directives';

testRule(
  directives,
  { 'four at one field': `{ a ${'@x '.repeat(4)} }`, 'fifty in all': `{ ${'a @x '.repeat(50)} }` },
  {
    'ten at one field': `{ a ${'@aa '.repeat(10)} }`,
    '51 times @include at one field': `{ a ${'@include(if: true) '.repeat(51)} }`,
    'five at the operation': `query ${'@x '.repeat(5)} { a }`,
    'five at a variable': `query ($v: Int ${'@x '.repeat(5)}) { a }`,
    'five at a fragment': `{ ... ${'@x '.repeat(5)} { a } }`,
    '51 in all': `{ ${'a @x '.repeat(51)} }`,
  },
  'DOCUMENT_TOO_LARGE',
);
