import type { Party } from '@ketengraaf/core';
import { ForbiddenError } from '@ketengraaf/door';
import { type ExecutionResult, GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { RequestContext } from './context';
import type { Documents } from './documents';
import { coded, mask, withheldError } from './errors';
import type { Execute } from './query/executor-of';
import type { PartyRequest } from './request';

/** What a party answers. */
export interface Answer {
  readonly status: 200 | 400;
  readonly body: { data?: unknown; errors?: GraphQLFormattedError[] };
}

/** Told about what a party could not have foreseen; never with the values that led to it. */
export type ReportFailure = (error: unknown) => void;

const CHANGED_UNREAD = 'The change was made, but what is asked about it could not be read. Ask again: with the same idempotency key it is made once.';

function refused(error: GraphQLFormattedError): Answer {
  return { status: 200, body: { data: null, errors: [error] } };
}

/** Executes a request and hands over nothing before its door has committed. */
export async function answerRequest(
  { party, execute, documents }: { party: Party; execute: Execute; documents: Documents },
  request: PartyRequest,
  context: RequestContext,
  report: ReportFailure,
): Promise<Answer> {
  const document = documents.read(request.query);
  if (document instanceof GraphQLError) return { status: 400, body: { errors: [{ message: document.message, extensions: document.extensions }] } };
  let result: ExecutionResult;
  try {
    result = await execute({ document, operationName: request.operationName, variables: request.variables, context });
  } catch (error) {
    report(error);
    await context.rollback();
    return refused(coded('INTERNAL'));
  }
  const errors = result.errors ?? [];
  const forbidden = errors.find(({ originalError }) => originalError instanceof ForbiddenError);
  // What was changed stays changed: then a refusal costs its own field alone.
  if (forbidden && !context.isChanged) {
    await context.rollback();
    return refused(mask(new GraphQLError(forbidden.message, { originalError: forbidden.originalError })));
  }
  const formatted = errors.map((error) => {
    const shown = mask(error);
    if (shown.extensions?.code === 'INTERNAL') report(error.originalError ?? error);
    return shown;
  });
  try {
    await context.commit();
  } catch (error) {
    report(error);
    return refused(coded('INTERNAL', context.isChanged ? CHANGED_UNREAD : undefined));
  }
  const all = [...formatted, ...context.withheld().map((entry) => withheldError(party, entry))];
  return { status: 200, body: { ...(result.data === undefined ? {} : { data: result.data }), ...(all.length > 0 ? { errors: all } : {}) } };
}
