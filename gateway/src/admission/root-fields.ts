import { documentRefused } from '../refusal';
import { FIXED_LIMITS } from './limits';
import { measure, plus } from './measure';
import type { DocumentRule } from './rule';

/** An operation has at most 20 fields at its root. */
export const rootFields: DocumentRule = (document) => {
  const count = measure(document, { field: () => 1, join: plus });
  if (count > FIXED_LIMITS.rootFields) throw documentRefused('DOCUMENT_TOO_LARGE', `The operation has more than ${FIXED_LIMITS.rootFields} root fields.`);
};
