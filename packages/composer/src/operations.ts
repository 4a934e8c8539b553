import { GraphQLError, type GraphQLSchema, parse, Source, validate } from 'graphql';
import type { Problem } from './problem';

/** What is wrong with the stored operations (path to text), each on its own against the schema that clients see. */
export function invalidOperations(api: GraphQLSchema, operations: ReadonlyMap<string, string>): readonly Problem[] {
  return [...operations].flatMap(([path, text]) => errorsIn(api, path, text).map((error) => ({ where: placeIn(path, error), what: error.message })));
}

function errorsIn(api: GraphQLSchema, path: string, text: string): readonly GraphQLError[] {
  try {
    return validate(api, parse(new Source(text, path)));
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

function placeIn(path: string, error: GraphQLError): string {
  const [at] = error.locations ?? [];
  return at ? `${path}:${at.line}:${at.column}` : path;
}
