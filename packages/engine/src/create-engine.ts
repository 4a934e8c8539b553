import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, print, validate } from 'graphql';
import { getVariableValues } from 'graphql/execution/values';
import type { CompilingLimits } from './compile-operation';
import { execute } from './execute';
import { type Decided, operations, type UsedOperation } from './operations';
import type { PartyResult, Send } from './party';
import { planHere } from './plan/plan-here';
import { planInThread } from './plan/plan-in-thread';
import type { PlanningLimits } from './plan/planner';
import type { Rights } from './protect/need';
import { loadSupergraph } from './supergraph/load-supergraph';
import type { ProtectingFeature } from './supergraph/prepare-supergraph';
import { readSupergraph, type SupergraphText } from './supergraph/read-supergraph';

/** How far the engine goes for one operation, and how much it remembers. */
export interface EngineLimits extends PlanningLimits, CompilingLimits {
  /** Operations whose plans are remembered; those not used for longest are forgotten first. */
  readonly plans: number;
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
  /** The supergraph's SDL, as composition gave it, or what was read of it. */
  readonly supergraph: string | SupergraphText;
  /** Asks the parties. */
  readonly parties: Send<C>;
  readonly limits?: Partial<EngineLimits>;
  readonly hooks?: EngineHooks<C>;
  /** Enforces the protecting features. */
  readonly protect?: Protection<C>;
  /**
   * Where operations are planned: in a thread of its own, so that no document can hold up others, or here, in tests and programs that
   * end soon. Here, unless said otherwise.
   */
  readonly planning?: 'thread' | 'here';
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
  /** Passed on to `parties` and the hooks. */
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
  /** The operations it remembers, the most used first. */
  used(): readonly UsedOperation[];
  /**
   * Plans operations before anybody asks for them, those of another supergraph too: what does not fit this one is passed over. One after
   * the other, so that who asks meanwhile waits for one of them at most. Gives how many fit.
   */
  warm(operations: readonly UsedOperation[]): Promise<number>;
  /** Plans nothing any more; what is planned can still be executed. */
  close(): Promise<void>;
}

/** Variables that are not what they should be, of which the client is told. */
const MOST_UNFIT = 10;
const USUAL: EngineLimits = { plans: 1_000, evaluatedPlans: 1_000, paths: 10_000, planningMs: 2_000, fetches: 500, representations: 1_000, errors: 1_000 };

const PROTECTING: readonly ProtectingFeature[] = ['authenticated', 'requiresScopes', 'policy'];

/** Makes an engine of a supergraph; throws a GraphQLError in one sentence if it cannot honour what the supergraph asks for. */
export function createEngine<C>({
  supergraph: given,
  parties: send,
  limits: givenLimits,
  hooks = {},
  protect,
  enforced = [],
  planning = 'here',
}: EngineOptions<C>): Engine<C> {
  const limits = { ...USUAL, ...givenLimits };
  const text = typeof given === 'string' ? readSupergraph(given) : given;
  const [supergraph, federated] = loadSupergraph(text, protect ? PROTECTING : enforced);
  const planner = planning === 'thread' ? planInThread(print(supergraph.prepared), limits) : planHere(federated, limits);
  const known = operations(supergraph, planner, limits.plans, limits);

  return {
    apiSchema: supergraph.apiSchema,
    supergraphSdl: text.sdl,
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
        const ready = { supergraph, client, compiled: await known.compiled(operation, decided), variables };
        return await execute({ ...ready, context, send, onPartyResult: hooks.onPartyResult, signal, mostErrors: limits.errors, asText });
      } catch (error) {
        if (error instanceof GraphQLError) return { errors: [error] };
        throw error;
      }
    },
    used: () => known.used(),
    async warm(all) {
      const fits = async ({ document, conditions }: UsedOperation): Promise<boolean> => {
        if (validate(supergraph.apiSchema, document, undefined, { maxErrors: 1 }).length > 0) return false;
        try {
          // one of several operations cannot be told from the others without a name: it is planned when it is asked for
          const operation = known.read(document, undefined);
          await known.compiled(
            operation,
            known.decide(operation, conditions, undefined, () => false),
          );
          return true;
        } catch {
          return false;
        }
      };
      let fitting = 0;
      for (const one of all) if (await fits(one)) fitting += 1;
      return fitting;
    },
    close: () => planner.close(),
  };
}

function rejected({ refused }: Decided): GraphQLError[] {
  const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' };
  return [...new Set(refused.values())].map((coordinate) => new GraphQLError(`The caller may not have ${coordinate}.`, { extensions }));
}
