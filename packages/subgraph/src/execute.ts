import type { Party } from '@ketengraaf/core';
import { type Door, ForbiddenError } from '@ketengraaf/door';
import { type ExecutionResult, execute, GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Documents } from './documents';
import { coded, mask, withheldError } from './errors';
import type { PartyRequest } from './request';

/** What a party answers. */
export interface Answer {
  readonly status: 200 | 400;
  readonly body: { data?: unknown; errors?: GraphQLFormattedError[] };
}

/** Told about what a party could not have foreseen; never with the values that led to it. */
export type ReportFailure = (error: unknown) => void;

function refused(error: GraphQLFormattedError): Answer {
  return { status: 200, body: { data: null, errors: [error] } };
}

/** Executes a request behind one door and hands over nothing before the door has committed. */
export async function answerRequest(
  { party, schema, documents }: { party: Party; schema: GraphQLSchema; documents: Documents },
  request: PartyRequest,
  door: Door,
  report: ReportFailure,
): Promise<Answer> {
  const document = documents.read(request.query);
  if (document instanceof GraphQLError) return { status: 400, body: { errors: [coded('GRAPHQL_VALIDATION_FAILED', document.message)] } };
  let result: ExecutionResult;
  try {
    result = await execute({
      schema,
      document,
      contextValue: { door },
      variableValues: request.variables,
      ...(request.operationName === undefined ? {} : { operationName: request.operationName }),
    });
  } catch (error) {
    report(error);
    await door.rollback();
    return refused(coded('INTERNAL'));
  }
  const errors = result.errors ?? [];
  const forbidden = errors.find(({ originalError }) => originalError instanceof ForbiddenError);
  if (forbidden) {
    await door.rollback();
    return refused(mask(new GraphQLError(forbidden.message, { originalError: forbidden.originalError })));
  }
  const formatted = errors.map((error) => {
    const shown = mask(error);
    if (shown.extensions?.code === 'INTERNAL') report(error.originalError ?? error);
    return shown;
  });
  try {
    await door.commit();
  } catch (error) {
    report(error);
    return refused(coded('INTERNAL'));
  }
  const all = [...formatted, ...door.withheld().map((entry) => withheldError(party, entry))];
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...(all.length > 0 ? { errors: all } : {}) } };
}
