import { doubling, testRule } from '../../test/admission-harness';
import { fieldCount } from './field-count';

testRule(
  fieldCount,
  {
    'two thousand fields': `{ ${'a '.repeat(2_000)} }`,
    'a fragment that spreads nothing': '{ ...F } fragment F on T { a }',
    'a fragment that is not there': '{ ...F }',
  },
  {
    'one field more': `{ ${'a '.repeat(2_001)} }`,
    'fragments that double 26 times': doubling(26),
    'fragments that double under aliases': doubling(26, (name) => `x: a { ...${name} } y: a { ...${name} }`),
    'fragments that double a thousand times': doubling(1_000),
  },
  'DOCUMENT_TOO_LARGE',
);
