import { testRule } from '../../test/admission-harness';
import { fragmentCycles } from './fragment-cycles';

testRule(
  fragmentCycles,
  { 'one fragment in two places': '{ ...A ...B } fragment A on T { ...C } fragment B on T { ...C } fragment C on T { a }' },
  {
    'a fragment in itself': '{ ...A } fragment A on T { ...A }',
    'two in each other': '{ ...A } fragment A on T { ...B } fragment B on T { ...A }',
    'three round, below fields': '{ a } fragment A on T { x { ...B } } fragment B on T { ... on T { ...C } } fragment C on T { y { ...A } }',
  },
  'GRAPHQL_VALIDATION_FAILED',
);
