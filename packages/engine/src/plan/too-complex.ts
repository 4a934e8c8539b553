import { GraphQLError } from 'graphql';

/** Says of an operation that it is more than will be planned. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'PLAN_TOO_COMPLEX' } });
}
