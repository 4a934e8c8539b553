import { testRule } from '../../test/admission-harness';
import { noSubscriptions } from './no-subscriptions';

testRule(
  noSubscriptions,
  { 'a query': '{ a }', 'a mutation': 'mutation { a }' },
  { 'a subscription': 'subscription { a }', 'one beside a query': 'query A { a } subscription B { a }' },
  'GRAPHQL_VALIDATION_FAILED',
);
