import { ERROR_CODES, type ErrorCode, type Party, WITHHELD } from '@ketengraaf/core';
import { ForbiddenError, KeyReusedError, type Withheld } from '@ketengraaf/door';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Refuses an argument; the message says what was expected and what came, never personal data. */
export function badUserInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' satisfies ErrorCode } });
}

/** An error with nothing but its code. */
export function coded(code: ErrorCode, message: string = ERROR_CODES[code]): GraphQLFormattedError {
  return { message, extensions: { code } };
}

/** Whether an error may be shown with its own message. */
function isMeant(error: GraphQLError): boolean {
  return error.extensions.code === 'BAD_USER_INPUT' || error.extensions.code === 'FORBIDDEN';
}

/** A message without what might have been meant, which would tell of the schema. */
export function withoutHint(message: string): string {
  return message.replace(/ Did you mean .*$/s, '');
}

/** What leaves the party of an error: those that are meant for the asker as they are, anything else as INTERNAL without a word. */
export function mask(error: GraphQLError): GraphQLFormattedError {
  const { path, originalError } = error;
  const at = path ? { path } : {};
  if (originalError instanceof ForbiddenError) return { ...coded('FORBIDDEN', originalError.message), ...at };
  if (originalError instanceof KeyReusedError) return { ...coded('IDEMPOTENCY_KEY_REUSED'), ...at };
  if (isMeant(error)) return { message: error.message, ...at, extensions: { code: error.extensions.code } };
  // Only variables of a wrong form are refused before there is any path.
  if (!path) return { message: withoutHint(error.message), extensions: { code: 'BAD_USER_INPUT' } };
  return { ...coded('INTERNAL'), ...at };
}

/** How a refusal travels: as an error at its place, because federation rewrites the paths of errors and drops extensions. */
export function withheldError(party: Party, { path, dataClass, reason }: Withheld): GraphQLFormattedError {
  return { message: WITHHELD, path: [...path], extensions: { code: WITHHELD, party, dataClass, reason } };
}
