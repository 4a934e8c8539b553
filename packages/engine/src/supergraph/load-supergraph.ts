import type { Supergraph } from '@apollo/federation-internals';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, isInterfaceType, isObjectType } from 'graphql';
import { type DataKeys, dataKeys } from '../plan/data-keys';
import { type Protections, protections } from '../protect/protections';
import { buildSupergraph } from './build-supergraph';
import { describe } from './describe';
import { type Kinship, kinship } from './kinship';
import { overrideLabels } from './override-labels';
import { type ProtectingFeature, prepareSupergraph } from './prepare-supergraph';
import type { SupergraphText } from './read-supergraph';
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
  readonly prepared: DocumentNode;
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
export function loadSupergraph({ sdl, document }: SupergraphText, enforced: readonly ProtectingFeature[]): readonly [LoadedSupergraph, Supergraph] {
  const prepared = prepareSupergraph(document, enforced);
  const supergraph = buildSupergraph(prepared);
  // from what the planner has validated by now: its own way to such a schema prints, parses and validates once more
  const whole = buildASTSchema(prepared, { assumeValid: true, assumeValidSDL: true });
  const required = requirements(document);
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema();
  describe(apiSchema, document);
  const loaded: LoadedSupergraph = {
    apiSchema,
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
