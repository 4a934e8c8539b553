import { type DocumentNode, GraphQLError, parse } from 'graphql';
import { Refusal } from '../refusal';

/** Parses a document of at most `tokens` tokens; what is no GraphQL is refused with the place where it goes wrong. */
export function parseDocument(text: string, tokens: number): DocumentNode {
  try {
    return parse(text, { maxTokens: tokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw new Refusal('document', 400, [{ code: 'GRAPHQL_PARSE_FAILED', message: 'The document is nested too deeply.' }]);
    throw new Refusal('document', 400, [{ code: 'GRAPHQL_PARSE_FAILED', message: error.message, locations: error.locations }]);
  }
}
