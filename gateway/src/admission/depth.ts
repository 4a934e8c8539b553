import { documentRefused } from '../refusal';
import { measure } from './measure';
import type { DocumentRule } from './rule';

/** A document has at most `limits.depth` levels of fields, fragments included. */
export const depth: DocumentRule = (document, limits) => {
  const levels = measure(document, { field: (_node, below) => 1 + below, join: Math.max });
  if (levels > limits.depth) throw documentRefused('DOCUMENT_TOO_LARGE', `The document is ${levels} levels deep; ${limits.depth} are allowed.`);
};
