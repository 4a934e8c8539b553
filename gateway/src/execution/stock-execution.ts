import './no-telemetry';
import { ApolloGateway } from '@apollo/gateway';
import { type ExecutionResult, type GraphQLError, Kind, type OperationDefinitionNode } from 'graphql';
import type { Inquiry } from '../inquiry';
import { type Log, traitsOf } from '../log';
import { shapeCheck } from './answer-shape';
import type { Execution, ExecutionOptions } from './execution';
import { internal } from './internal';
import { partySource, type Roots } from './party-source';
import { supergraphForEngine } from './supergraph-copy';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** Executes operations with @apollo/gateway. */
export function stockExecution({ supergraph, ask, log }: ExecutionOptions): Execution {
  const roots: Roots = new WeakMap();
  const fits = shapeCheck(supergraph.schema);
  const gateway = new ApolloGateway({
    supergraphSdl: supergraphForEngine(supergraph.sdl),
    buildService: ({ name }) => partySource(name, ask, fits, roots),
    logger: SILENT,
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
  });
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
    used: () => [],
    warm: async () => undefined,
    async load(options) {
      const { executor } = await gateway.load(options);
      return {
        executor: async (request) => {
          const inquiry = request.context as Inquiry;
          try {
            return toldPlainly(await executor(request), request.operation, inquiry, log);
          } catch (error) {
            log({ code: 'INTERNAL', trace: inquiry.trace.id, ...traitsOf(error) });
            return { data: null, errors: [internal()] };
          }
        },
      };
    },
  };
}

/** The engine's result with its own findings masked; values that should be there and are not become errors, as GraphQL has it. */
function toldPlainly(result: ExecutionResult, operation: OperationDefinitionNode, inquiry: Inquiry, log: Log): ExecutionResult {
  const { data = null, errors = [], extensions } = result;
  const missing = (extensions?.valueCompletion as readonly GraphQLError[] | undefined) ?? [];
  for (const error of errors) log({ code: 'INTERNAL', trace: inquiry.trace.id, ...traitsOf(error.originalError ?? error) });
  if (missing.length > 0) log({ code: 'INTERNAL', trace: inquiry.trace.id, why: 'VALUE_MISSING_OR_INVALID' });
  const told = [...errors.map(() => internal()), ...missing.map(({ path }) => internal(path))];
  if (told.length === 0 && askedNobody(data, operation, inquiry)) told.push(internal());
  return { data, ...(told.length > 0 && { errors: told }) };
}

/** A plan without a single call although a party's field was asked for: to answer null would be a lie. */
function askedNobody(data: ExecutionResult['data'], { selectionSet }: OperationDefinitionNode, { sources }: Inquiry): boolean {
  const introspects = selectionSet.selections.some((selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'));
  return !introspects && sources.list().length === 0 && Object.values(data ?? {}).includes(null);
}
