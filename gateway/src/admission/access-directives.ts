import { refusedIn } from '@ketengraaf/engine';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { rightsAtTheDoor } from '../identity/rights';
import { Refusal } from '../refusal';

/**
 * Refuses documents that touch what the supergraph protects, whichever engine executes. `@authenticated` asks for a token;
 * `@requiresScopes` and `@policy` ask for what no token of the chain carries, so they always refuse; but a policy that is a class
 * of data never does, as the parties decide about that and explain it, with the gateway's backstop behind them.
 */
export function accessDirectives(supergraph: DocumentNode, schema: GraphQLSchema, everyoneHasAToken: boolean): (document: DocumentNode) => void {
  const refused = refusedIn(supergraph, schema);
  const rights = rightsAtTheDoor(everyoneHasAToken);
  return (document) => {
    const [first] = refused(document, rights);
    if (first === undefined) return;
    throw new Refusal('request', 403, [{ code: 'FORBIDDEN', message: `The token does not open "${first.slice(first.indexOf('.') + 1)}".` }]);
  };
}
