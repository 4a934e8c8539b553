import { ERROR_CODES, type ErrorCode, isDataClass, REASONS, type Reason, WITHHELD } from '@ketengraaf/core';
import { PartyFailure } from './party-failure';
import type { Path, Problem } from './problem';

/** What a party answered, fit to be joined: its data, and problems at paths in the terms of what it was asked. */
export interface PartyAnswer {
  readonly data: Record<string, unknown> | null;
  readonly problems: readonly Problem[];
  /** No text in it holds what JSON text escapes. */
  readonly isPlain: boolean;
}

/** Codes about the gateway's own request, or about the party itself: as the whole answer they mean that the party is of no use. */
const NO_ANSWER: readonly ErrorCode[] = [
  'INTERNAL',
  'UNAUTHENTICATED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'DOCUMENT_TOO_LARGE',
  'PARTY_UNAVAILABLE',
];
const LONGEST_MESSAGE = 300;

/** Reads a party's answer out of its JSON text; throws a PartyFailure if it is none. An error with an unknown code becomes INTERNAL, without its words. */
export function readAnswer(party: string, text: string): PartyAnswer {
  const { data, errors } = objectIn(text);
  if (data !== undefined && data !== null && !isObject(data)) throw new PartyFailure('SHAPE');
  if (errors !== undefined && errors !== null && !Array.isArray(errors)) throw new PartyFailure('SHAPE');
  const problems = ((errors as unknown[] | undefined | null) ?? []).map((error) => problemOf(party, error));
  const isPlain = !text.includes('\\');
  if (data) return { data, problems, isPlain };
  if (problems.length === 0) throw new PartyFailure('SHAPE');
  if (problems.some(({ code }) => (NO_ANSWER as readonly string[]).includes(code))) throw new PartyFailure('INTERNAL');
  return { data: null, problems, isPlain };
}

function problemOf(party: string, error: unknown): Problem {
  const { message, path, extensions } = isObject(error) ? error : {};
  const { code, dataClass, reason } = isObject(extensions) ? extensions : {};
  const at = isPath(path) ? path : undefined;
  if (code === WITHHELD && typeof dataClass === 'string' && isDataClass(dataClass) && isReason(reason)) {
    return { party, code, message: WITHHELD, path: at, withheld: { dataClass, reason } };
  }
  if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code) && code !== 'INTERNAL' && typeof message === 'string') {
    return { party, code: code as ErrorCode, message: message.slice(0, LONGEST_MESSAGE), path: at };
  }
  return { party, code: 'INTERNAL', message: `Something failed at ${party}. Report the trace id.`, path: at };
}

function objectIn(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new PartyFailure('NOT_JSON');
  }
  if (!isObject(value)) throw new PartyFailure('SHAPE');
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPath(value: unknown): value is Path {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || typeof step === 'number');
}

function isReason(value: unknown): value is Reason {
  return typeof value === 'string' && Object.hasOwn(REASONS, value);
}
