import { GraphQLError } from 'graphql';
import { SOMETHING_FAILED } from '../refusal';

/** What a client is told of a fault that is the gateway's: nothing but its place, where it has one. */
export function internal(path?: GraphQLError['path']): GraphQLError {
  const message = path ? 'A value is missing or is not what it should be.' : SOMETHING_FAILED;
  return new GraphQLError(message, { path, extensions: { code: 'INTERNAL' } });
}
