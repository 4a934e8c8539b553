import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type DocumentNode, execute, type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';
import type { PartyAnswer, PartyRequest } from '../src/party';

type Resolver = (source: never, args: never, context: never, info: never) => unknown;

/** A party of a test: its schema, and who answers its fields. */
export interface Subgraph {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers?: Readonly<Record<string, Readonly<Record<string, Resolver | undefined>>>>;
  /** Answers the fields that `resolvers` has nobody for. */
  readonly resolve?: GraphQLFieldResolver<never, unknown>;
}

/** One request that a party of a test got. */
interface Asked extends PartyRequest {
  readonly party: string;
}

/** Parties in one process, with the supergraph that is composed of them. */
export interface Parties {
  readonly supergraph: string;
  send(party: string, request: PartyRequest): Promise<PartyAnswer>;
  /** What was asked, in order. */
  readonly asked: Asked[];
}

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", "@external", "@shareable", "@override", "@inaccessible", "@interfaceObject", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])\n';

/** Parties that do not fit, in the composer's words. */
export class NotComposed extends Error {}

/** Composes parties; throws NotComposed with the composer's own errors if they do not fit. */
export function parties(subgraphs: readonly Subgraph[]): Parties {
  const parsed = subgraphs.map(({ name, sdl }) => ({ name, url: `http://${name}`, typeDefs: parse(LINK + sdl, { noLocation: true }) }));
  const composed = composeServices(parsed);
  if (!composed.supergraphSdl) throw new NotComposed(composed.errors?.map(({ message }) => message).join('\n'));
  const schemas = new Map<string, GraphQLSchema>();
  for (const [index, { name, typeDefs }] of parsed.entries()) {
    schemas.set(name, buildSubgraphSchema([{ typeDefs, resolvers: (subgraphs[index]?.resolvers ?? {}) as never }]));
  }
  const asked: Asked[] = [];
  return {
    supergraph: composed.supergraphSdl,
    asked,
    async send(party, request) {
      const schema = schemas.get(party);
      if (!schema) throw new Error(`nobody is called ${party}`);
      // Over the wire there is text: what a party keeps and what the engine changes are never one object.
      const told = JSON.parse(JSON.stringify(request)) as PartyRequest;
      asked.push({ party, ...told });
      const result = await execute({
        schema,
        document: parse(told.query) as DocumentNode,
        variableValues: told.variables,
        operationName: told.operationName,
        fieldResolver: subgraphs.find(({ name }) => name === party)?.resolve as GraphQLFieldResolver<unknown, unknown> | undefined,
      });
      return JSON.parse(JSON.stringify(result)) as PartyAnswer;
    },
  };
}
