import { Supergraph } from '@apollo/federation-internals';
import type { DocumentNode } from 'graphql';

const SPECS = ['core/v0.1', 'core/v0.2', 'tag/v0.1', 'tag/v0.2', 'tag/v0.3', 'inaccessible/v0.1', 'inaccessible/v0.2', 'cost/v0.1'];
const JOIN = ['v0.1', 'v0.2', 'v0.3', 'v0.4', 'v0.5'].map((version) => `join/${version}`);
const SUPPORTED = new Set([...SPECS, ...JOIN].map((spec) => `https://specs.apollo.dev/${spec}`));

/**
 * Builds the planner's own form of a prepared supergraph; throws a GraphQLError if it is none, or uses what is not supported. One that
 * was built before, in another thread, need not be validated again.
 */
export function buildSupergraph(prepared: string | DocumentNode, { isValid = false } = {}): Supergraph {
  return Supergraph.build(prepared, { supportedFeatures: SUPPORTED, validateSupergraph: !isValid });
}
