import { visit } from 'graphql';
import { documentRefused } from '../refusal';
import { FIXED_LIMITS } from './limits';
import type { DocumentRule } from './rule';

/** A document has at most 50 directives, and at most four at one place. */
export const directives: DocumentRule = (document) => {
  let total = 0;
  visit(document, {
    enter(node) {
      const here = 'directives' in node ? (node.directives?.length ?? 0) : 0;
      total += here;
      if (here > FIXED_LIMITS.directivesAtOnePlace)
        throw documentRefused('DOCUMENT_TOO_LARGE', `The document has more than ${FIXED_LIMITS.directivesAtOnePlace} directives in one place.`);
      if (total > FIXED_LIMITS.directives) throw documentRefused('DOCUMENT_TOO_LARGE', `The document has more than ${FIXED_LIMITS.directives} directives.`);
    },
  });
};
