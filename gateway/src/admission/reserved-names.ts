import { visit } from 'graphql';
import { documentRefused } from '../refusal';
import type { DocumentRule } from './rule';

/**
 * Aliases do not begin with two underscores (GraphQL keeps those for itself: an alias `__typename` could pass one type for
 * another), and no variable is called `representations`, the name under which parties are asked for entities.
 */
export const reservedNames: DocumentRule = (document) => {
  visit(document, {
    Field({ alias }) {
      if (alias?.value.startsWith('__'))
        throw documentRefused('GRAPHQL_VALIDATION_FAILED', `The alias "${alias.value}" begins with two underscores, which GraphQL keeps for itself.`);
    },
    VariableDefinition({ variable }) {
      if (variable.name.value === 'representations')
        throw documentRefused('GRAPHQL_VALIDATION_FAILED', 'The variable "$representations" must have another name: the gateway uses it itself.');
    },
  });
};
