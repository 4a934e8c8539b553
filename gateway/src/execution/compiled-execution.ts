import { apolloGateway, createEngine, type Send, type UsedOperation } from '@ketengraaf/engine';
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind, visit } from 'graphql';
import { rightsAtTheDoor } from '../identity/rights';
import type { Inquiry } from '../inquiry';
import { type Log, traitsOf } from '../log';
import type { Problem } from '../upstream/problem';
import { shapeCheck } from './answer-shape';
import type { Execution, ExecutionOptions } from './execution';
import { internal } from './internal';
import { overrideHolds } from './override-holds';

const MOST_WARMED = 100;

/** Executes operations with the engine of this house. */
export function compiledExecution({
  supergraph,
  ask,
  log,
  filters = false,
  overrideLabels = [],
  plansInThread = false,
  operations = [],
  used = [],
}: ExecutionOptions): Execution {
  const fits = shapeCheck(supergraph.schema);
  const send: Send<Inquiry> = async (party, request, inquiry) => {
    const answer = await ask(party, { ...request, variables: { ...request.variables } }, inquiry);
    if (!answer) return undefined;
    if (answer.data && !fits(request.query, answer.data)) {
      inquiry.sources.failed(party, 'SHAPE');
      return undefined;
    }
    const errors = answer.problems.map((problem) => ({ message: problem.message, path: problem.path, extensions: { problem } }));
    return { data: answer.data, errors, isPlain: answer.isPlain };
  };
  const engine = createEngine<Inquiry>({
    supergraph,
    parties: send,
    planning: plansInThread ? 'thread' : 'here',
    hooks: { overrides: (label, { trace }) => overrideHolds(label, trace.id, overrideLabels) },
    // Where nothing is filtered, admission has refused all that is protected.
    ...(filters
      ? { protect: { mode: 'filter', rightsOf: ({ caller }) => rightsAtTheDoor(caller !== undefined) } }
      : { enforced: ['authenticated', 'requiresScopes', 'policy'] }),
  });
  const gateway = apolloGateway(engine, { signalOf: ({ signal }) => signal, asText: ({ cost }) => cost === undefined });
  return {
    onSchemaLoadOrUpdate: (listener) => gateway.onSchemaLoadOrUpdate(listener),
    stop: () => gateway.stop(),
    used: () => engine.used(),
    async warm() {
      await engine.warm([...used.slice(0, MOST_WARMED), ...operations.flatMap(eitherWay)]);
    },
    async load() {
      const { executor } = await gateway.load();
      return {
        executor: async (request) => {
          const inquiry = request.context as Inquiry;
          try {
            return toldPlainly(await executor({ ...request, context: inquiry }), inquiry, log);
          } catch (error) {
            log({ code: 'INTERNAL', trace: inquiry.trace.id, ...traitsOf(error) });
            return { data: null, errors: [internal()] };
          }
        },
      };
    },
  };
}

/** What parties reported goes to the inquiry, at the client's places; who is missing is said by its sources; the engine's own findings are masked. */
function toldPlainly({ data = null, errors = [] }: ExecutionResult, inquiry: Inquiry, log: Log): ExecutionResult {
  const told = errors.flatMap(({ message, path, extensions, originalError }) => {
    if (extensions.code === 'CANCELLED') return [internal()];
    if (extensions.code === 'PLAN_TOO_COMPLEX') return [new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE' } })];
    if (extensions.code === 'UNAUTHORIZED_FIELD_OR_TYPE') return [forbidden(path)];
    const problem = extensions.problem as Problem | undefined;
    if (problem) inquiry.problems.push({ ...problem, path });
    if (extensions.code === 'PARTY_ANSWER_INVALID') inquiry.sources.failed(String(extensions.party), 'SHAPE');
    if (problem || extensions.code === 'PARTY_ANSWER_INVALID' || extensions.code === 'PARTY_FAILED') return [];
    log({ code: 'INTERNAL', trace: inquiry.trace.id, ...(originalError ? traitsOf(originalError) : { why: String(extensions.code ?? 'ENGINE') }) });
    return [internal(placeOf(path))];
  });
  return { data, ...(told.length > 0 && { errors: told }) };
}

function placeOf(path: GraphQLError['path']): GraphQLError['path'] {
  return path && path.length > 0 ? path : undefined;
}

function forbidden(path: GraphQLError['path']): GraphQLError {
  return new GraphQLError('The token does not open this.', { path, extensions: { code: 'FORBIDDEN' } });
}

/** A document as it is asked for with all of its switches on, and with all of them off. */
function eitherWay(document: DocumentNode): UsedOperation[] {
  const switches = new Set<string>();
  visit(document, {
    Directive({ arguments: given = [] }) {
      for (const { value } of given) if (value.kind === Kind.VARIABLE) switches.add(value.name.value);
    },
  });
  const all = (on: boolean): UsedOperation => ({ document, conditions: Object.fromEntries([...switches].map((name) => [name, on])) });
  return switches.size > 0 ? [all(true), all(false)] : [all(true)];
}
