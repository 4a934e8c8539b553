import { Kind, visit } from 'graphql';
import { documentRefused } from '../refusal';
import { FIXED_LIMITS } from './limits';
import type { DocumentRule } from './rule';

/** A selection set repeats no field, and no fragment, more than five times. */
export const duplicates: DocumentRule = (document) => {
  visit(document, {
    SelectionSet({ selections }) {
      const counts = new Map<string, number>();
      for (const selection of selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) continue;
        const name = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
        const count = (counts.get(name) ?? 0) + 1;
        if (count > FIXED_LIMITS.sameName)
          throw documentRefused('DOCUMENT_TOO_LARGE', `The document repeats "${name}" more than ${FIXED_LIMITS.sameName} times in one place.`);
        counts.set(name, count);
      }
    },
  });
};
