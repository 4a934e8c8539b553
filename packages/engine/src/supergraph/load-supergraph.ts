import type { Supergraph } from '@apollo/federation-internals';
import { type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { type DataKeys, dataKeys } from '../plan/data-keys';
import { type Protections, protections } from '../protect/protections';
import { buildSupergraph } from './build-supergraph';
import { type Kinship, kinship } from './kinship';
import { narrowNames } from './narrow-names';
import { overrideLabels } from './override-labels';
import { type ProtectingFeature, prepareSupergraph } from './prepare-supergraph';
import { requiredFields } from './required-fields';
import { type Requirement, requirements } from './requirements';

/** A supergraph that is ready to be planned over. */
export interface LoadedSupergraph {
  /** What clients see. */
  readonly apiSchema: GraphQLSchema;
  /** The supergraph as it was given. */
  readonly sdl: string;
  readonly parties: readonly { readonly name: string; readonly url: string }[];
  /** The supergraph as the planner takes it. */
  readonly prepared: string;
  readonly kinship: Kinship;
  readonly keys: DataKeys;
  readonly requirements: readonly Requirement[];
  readonly protections: Protections;
  /** The labels of progressive `@override`s. */
  readonly overrideLabels: readonly string[];
}

/**
 * Loads a supergraph, and gives it with the planner's own form of it; throws a GraphQLError in one sentence if it is no supergraph, or
 * uses what cannot be honoured.
 */
export function loadSupergraph(sdl: string, enforced: readonly ProtectingFeature[]): readonly [LoadedSupergraph, Supergraph] {
  narrowNames(sdl);
  const prepared = prepareSupergraph(sdl, enforced);
  const supergraph = buildSupergraph(prepared);
  const whole = supergraph.schema.toGraphQLJSSchema();
  const document = parse(prepared, { noLocation: true });
  const required = requirements(document);
  const loaded: LoadedSupergraph = {
    apiSchema: supergraph.apiSchema().toGraphQLJSSchema(),
    sdl,
    parties: supergraph.subgraphsMetadata(),
    prepared,
    kinship: kinship(whole),
    keys: dataKeys(fieldNames(whole), requiredFields(required, whole)),
    requirements: required,
    protections: protections(document),
    overrideLabels: overrideLabels(document),
  };
  return [loaded, supergraph];
}

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(types.flatMap((type) => Object.keys(type.getFields())));
}
