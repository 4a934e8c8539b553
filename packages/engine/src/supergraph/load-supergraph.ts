import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type GraphQLSchema, isInterfaceType, isObjectType, parse } from 'graphql';
import { type DataKeys, dataKeys } from '../plan/data-keys';
import { type Protections, protections } from '../protect/protections';
import { type Kinship, kinship } from './kinship';
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
  readonly planner: QueryPlanner;
  /** The planner's own form of what clients see. */
  readonly plannerSchema: ReturnType<Supergraph['apiSchema']>;
  readonly kinship: Kinship;
  readonly keys: DataKeys;
  readonly requirements: readonly Requirement[];
  readonly protections: Protections;
  /** The labels of progressive `@override`s. */
  readonly overrideLabels: readonly string[];
}

/** How much the planner may do for one operation. */
export interface PlanningLimits {
  readonly evaluatedPlans: number;
  readonly paths: number;
}

/** Loads a supergraph; throws a GraphQLError in one sentence if it is no supergraph, or uses what cannot be honoured. */
export function loadSupergraph(sdl: string, enforced: readonly ProtectingFeature[], limits: PlanningLimits): LoadedSupergraph {
  const prepared = prepareSupergraph(sdl, enforced);
  const supergraph = Supergraph.build(prepared, { supportedFeatures: SUPPORTED, validateSupergraph: true });
  const plannerSchema = supergraph.apiSchema();
  const whole = supergraph.schema.toGraphQLJSSchema();
  const document = parse(prepared, { noLocation: true });
  const required = requirements(document);
  return {
    apiSchema: plannerSchema.toGraphQLJSSchema(),
    sdl,
    parties: supergraph.subgraphsMetadata(),
    planner: new QueryPlanner(supergraph, {
      reuseQueryFragments: false,
      debug: { maxEvaluatedPlans: limits.evaluatedPlans, pathsLimit: limits.paths },
    }),
    plannerSchema,
    kinship: kinship(whole),
    keys: dataKeys(fieldNames(whole), requiredFields(required, whole)),
    requirements: required,
    protections: protections(document),
    overrideLabels: overrideLabels(document),
  };
}

const SPECS = ['core/v0.1', 'core/v0.2', 'tag/v0.1', 'tag/v0.2', 'tag/v0.3', 'inaccessible/v0.1', 'inaccessible/v0.2', 'cost/v0.1'];
const JOIN = ['v0.1', 'v0.2', 'v0.3', 'v0.4', 'v0.5'].map((version) => `join/${version}`);
const SUPPORTED = new Set([...SPECS, ...JOIN].map((spec) => `https://specs.apollo.dev/${spec}`));

function fieldNames(schema: GraphQLSchema): ReadonlySet<string> {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) || isInterfaceType(type));
  return new Set(types.flatMap((type) => Object.keys(type.getFields())));
}
