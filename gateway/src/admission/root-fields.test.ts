import { testRule } from '../../test/admission-harness';
import { rootFields } from './root-fields';

const fields = (count: number): string => Array.from({ length: count }, (_unused, index) => `f${index} { a b c }`).join(' ');

testRule(
  rootFields,
  { twenty: `{ ${fields(20)} }`, 'many fields below': `{ f { ${fields(100)} } }` },
  {
    'twenty-one': `{ ${fields(21)} }`,
    'twenty-one in a mutation, through fragments': `mutation { ${fields(11)} ...F } fragment F on Mutation { ${fields(10)} }`,
  },
  'DOCUMENT_TOO_LARGE',
);
