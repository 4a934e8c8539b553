import { composeServices } from '@apollo/composition';
import { buildSchema, type GraphQLSchema, printSchema } from 'graphql';
import type { PartySchema } from './party-schema';
import type { Problem } from './problem';

/** The parties' schemas as one: the supergraph for the gateway, and the schema that clients see. */
export interface Supergraph {
  readonly sdl: string;
  readonly apiSdl: string;
  readonly api: GraphQLSchema;
  readonly hints: readonly string[];
}

/** A supergraph, or the reasons why there is none. */
export interface Federated {
  readonly supergraph?: Supergraph;
  readonly problems: readonly Problem[];
}

/** The address the supergraph gives for a party; a gateway takes the real one from its settings. */
function routingUrl(party: string): string {
  return `http://${party}:4001/graphql`;
}

/** Composes the parties in the order given into one supergraph (Apollo Federation 2), or says why they do not fit. */
export function federate(parties: readonly PartySchema[]): Federated {
  const services = parties.map(({ party, document }) => ({ name: party, url: routingUrl(party), typeDefs: document }));
  const result = composeServices(services);
  if (result.errors) return { problems: result.errors.map((error) => ({ where: 'composition', what: error.message })) };
  const apiSdl = `${printSchema(result.schema.toAPISchema().toGraphQLJSSchema())}\n`;
  const hints = result.hints.map((hint) => `${hint.definition.code}: ${hint.message.replace(/\s*\n\s*/g, ' ')}`);
  return { problems: [], supergraph: { sdl: `${result.supergraphSdl.trimEnd()}\n`, apiSdl, api: buildSchema(apiSdl), hints } };
}
