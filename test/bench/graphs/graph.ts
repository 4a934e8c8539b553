import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, parse } from 'graphql';

/** A field's resolver, in a party whose data is all in memory. */
type Resolve = (source: Readonly<Record<string, unknown>>, args: Readonly<Record<string, unknown>>) => unknown;

/** A party of a measured graph. */
export interface MeasuredParty {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: Readonly<Record<string, Readonly<Record<string, Resolve>>>>;
  /** Answers the fields that `resolvers` has nobody for. */
  readonly resolve?: GraphQLFieldResolver<unknown, unknown>;
}

/** What gateways are measured with: parties, and operations over all of them. */
export interface MeasuredGraph {
  readonly name: string;
  readonly parties: readonly MeasuredParty[];
  readonly workloads: readonly Workload[];
}

/** One operation that is asked over and over. */
export interface Workload {
  readonly name: string;
  /** What it shows, in a few words. */
  readonly shows: string;
  /** The body of a request; `turn` counts requests, for workloads in which no two are alike. */
  readonly ask: (turn: number) => { readonly query: string; readonly variables?: Readonly<Record<string, unknown>> };
  /** No two requests are alike, so that every one is planned. */
  readonly distinct?: boolean;
}

/** The supergraph of a graph whose parties answer at the given addresses; throws what composition has to say against it. */
export function supergraphOf({ parties }: MeasuredGraph, urlOf: (party: string) => string): string {
  const composed = composeServices(parties.map(({ name, sdl }) => ({ name, url: urlOf(name), typeDefs: parse(sdl) })));
  if (!composed.supergraphSdl) throw new Error(composed.errors?.map(({ message }) => message).join('\n'));
  return composed.supergraphSdl;
}

/** What a party executes. */
export function schemaOf({ sdl, resolvers }: MeasuredParty): GraphQLSchema {
  return buildSubgraphSchema([{ typeDefs: parse(sdl), resolvers: resolvers as never }]);
}
