import { visit } from 'graphql';
import { documentRefused } from '../refusal';
import { FIXED_LIMITS } from './limits';
import type { DocumentRule } from './rule';
import { isStorable } from './storable';

/** Values written in the document: at most 500 in one list, and no text that a database cannot hold. */
export const literals: DocumentRule = (document) => {
  visit(document, {
    ListValue({ values }) {
      if (values.length > FIXED_LIMITS.listLength)
        throw documentRefused('DOCUMENT_TOO_LARGE', `A list in the document has more than ${FIXED_LIMITS.listLength} values.`);
    },
    StringValue({ value }) {
      if (!isStorable(value)) throw documentRefused('BAD_USER_INPUT', 'A text in the document holds a NUL or half a character.');
    },
  });
};
