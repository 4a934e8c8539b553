import { documentRefused } from '../refusal';
import { measure, plus } from './measure';
import type { DocumentRule } from './rule';

/** A document has at most `limits.aliases` aliased fields, each counted as often as fragments repeat it. */
export const aliases: DocumentRule = (document, limits) => {
  const count = measure(document, { field: (node, below) => plus(node.alias ? 1 : 0, below), join: plus });
  if (count > limits.aliases) throw documentRefused('DOCUMENT_TOO_LARGE', `The document has more than ${limits.aliases} aliases.`);
};
