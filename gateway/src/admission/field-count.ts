import { documentRefused } from '../refusal';
import { FIXED_LIMITS } from './limits';
import { measure, plus } from './measure';
import type { DocumentRule } from './rule';

/** A document asks at most 2,000 fields once its fragments are written out: doubling fragments end here. */
export const fieldCount: DocumentRule = (document) => {
  const count = measure(document, { field: (_node, below) => plus(1, below), join: plus });
  if (count > FIXED_LIMITS.fields)
    throw documentRefused('DOCUMENT_TOO_LARGE', `The document asks more than ${FIXED_LIMITS.fields} fields, fragments written out.`);
};
