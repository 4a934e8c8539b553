import { testRule } from '../../test/admission-harness';
import { reservedNames } from './reserved-names';

testRule(
  reservedNames,
  { '__typename as it is, and under an alias': '{ __typename kind: __typename }', 'one underscore': '{ _a: a }' },
  {
    'an alias __typename': '{ __typename: a }',
    'an alias __proto__': '{ __proto__: a }',
    'an alias deep in a fragment': '{ ...F } fragment F on T { a { __x: b } }',
    'the variable of entity fetches': 'query ($representations: [Int]) { a(b: $representations) }',
  },
  'GRAPHQL_VALIDATION_FAILED',
);
