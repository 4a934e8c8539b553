import { type DocumentNode, parse } from 'graphql';
import { narrowNames } from './narrow-names';

/** A supergraph as composition gave it, and what it says, so that none of its readers need parse it again. */
export interface SupergraphText {
  readonly sdl: string;
  readonly document: DocumentNode;
}

/** Reads a supergraph; throws a GraphQLError if it is not GraphQL. To be called before anything else reads the schema, see `narrowNames`. */
export function readSupergraph(sdl: string): SupergraphText {
  narrowNames(sdl);
  return { sdl, document: parse(sdl, { noLocation: true }) };
}
