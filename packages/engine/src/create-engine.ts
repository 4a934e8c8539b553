import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import { execute } from './execute';
import { type Decided, operations } from './operations';
import type { PartyResult, Send } from './party';
import type { Rights } from './protect/need';
import { loadSupergraph } from './supergraph/load-supergraph';
import type { ProtectingFeature } from './supergraph/prepare-supergraph';

/** How far the engine goes for one operation, and how much it remembers. */
export interface EngineLimits {
  /** Operations whose plans are remembered; those not used for longest are forgotten first. */
  readonly plans: number;
  /** Plans the planner weighs for one operation before it takes the best so far. */
  readonly evaluatedPlans: number;
  /** Ways to one field the planner considers; an operation with more is refused. */
  readonly paths: number;
  /** Entities that a party is asked about in one request; about more, in several at once. */
  readonly representations: number;
  /** Errors in one answer; what comes after them is not told. */
  readonly errors: number;
}

/** What the host is told while the engine works. A hook must not throw. */
export interface EngineHooks<C> {
  /** After each request to a party, whether it answered or not. */
  readonly onPartyResult?: (result: PartyResult<C>) => void;
  /** Before an operation is planned: whether a label of a progressive `@override` holds. Without this hook, none does. */
  readonly overrides?: (label: string, context: C) => boolean;
}

/** How `@authenticated`, `@requiresScopes` and `@policy` are enforced. */
export interface Protection<C> {
  /**
   * `filter`: what the caller may not have is asked of nobody, and is null with an error `UNAUTHORIZED_FIELD_OR_TYPE` at its place.
   * `reject`: an operation that asks for it is not executed.
   */
  readonly mode: 'filter' | 'reject';
  /** What the caller has. */
  readonly rightsOf: (context: C) => Rights;
}

/** What an engine is made of. */
export interface EngineOptions<C> {
  /** The supergraph's SDL, as composition gave it. */
  readonly supergraph: string;
  readonly send: Send<C>;
  readonly limits?: Partial<EngineLimits>;
  readonly hooks?: EngineHooks<C>;
  /** Enforces the protecting features. */
  readonly protect?: Protection<C>;
  /** Protecting features that the host enforces itself, before it executes; without `protect`, a supergraph with others is refused. */
  readonly enforced?: readonly ProtectingFeature[];
}

/** One operation to be executed. */
export interface Request<C> {
  /** A document that was validated against `apiSchema`. */
  readonly document: DocumentNode;
  /** Which of its operations; not needed if it holds one. */
  readonly operationName?: string | null;
  /** The variables as the client sent them: the engine checks and coerces them. */
  readonly variables?: Readonly<Record<string, unknown>> | null;
  /** Passed on to `send` and the hooks. */
  readonly context: C;
  /** Aborted when nobody waits for the answer any more: no further party is asked then. */
  readonly signal?: AbortSignal;
  /** Takes the data of an answer that lacks nothing as a `JsonText`: the fastest way to JSON. Data is objects otherwise. */
  readonly asText?: boolean;
}

/** Executes operations over one supergraph. */
export interface Engine<C> {
  /** The schema as clients see it. */
  readonly apiSchema: GraphQLSchema;
  readonly supergraphSdl: string;
  /** The parties and the addresses the supergraph gives for them. */
  readonly parties: readonly { readonly name: string; readonly url: string }[];
  /**
   * Executes one operation once and gives its result as the GraphQL specification has it. Never throws for anything a client or a
   * party does: a request that cannot be executed at all gives `errors` without `data`.
   */
  execute(request: Request<C>): Promise<ExecutionResult<Record<string, unknown>>>;
}

/** Variables that are not what they should be, of which the client is told. */
const MOST_UNFIT = 10;
const USUAL: EngineLimits = { plans: 1_000, evaluatedPlans: 1_000, paths: 10_000, representations: 1_000, errors: 1_000 };

const PROTECTING: readonly ProtectingFeature[] = ['authenticated', 'requiresScopes', 'policy'];

/** Makes an engine of a supergraph; throws a GraphQLError in one sentence if it cannot honour what the supergraph asks for. */
export function createEngine<C>({ supergraph: sdl, send, limits: given, hooks = {}, protect, enforced = [] }: EngineOptions<C>): Engine<C> {
  const limits = { ...USUAL, ...given };
  const supergraph = loadSupergraph(sdl, protect ? PROTECTING : enforced, limits);
  const known = operations(supergraph, limits);

  return {
    apiSchema: supergraph.apiSchema,
    supergraphSdl: sdl,
    parties: supergraph.parties,
    async execute({ document, operationName, variables: sent, context, signal, asText = false }) {
      const variables = sent ?? {};
      try {
        const operation = known.read(document, operationName ?? undefined);
        const { client } = operation;
        const { coerced, errors } = getVariableValues(supergraph.apiSchema, client.operation.variableDefinitions ?? [], variables, { maxErrors: MOST_UNFIT });
        if (errors) return { errors };
        const decided = known.decide(operation, coerced, protect?.rightsOf(context), (label) => hooks.overrides?.(label, context) ?? false);
        if (protect?.mode === 'reject' && decided.refused.size > 0) return { errors: rejected(decided) };
        const ready = { supergraph, client, compiled: known.compiled(operation, decided), variables };
        return await execute({ ...ready, context, send, onPartyResult: hooks.onPartyResult, signal, mostErrors: limits.errors, asText });
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    },
  };
}

function rejected({ refused }: Decided): GraphQLError[] {
  const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' };
  return [...new Set(refused.values())].map((coordinate) => new GraphQLError(`The caller may not have ${coordinate}.`, { extensions }));
}
