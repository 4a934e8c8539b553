import { Kind } from 'graphql';
import { has } from '../directives';
import { isEntity, isPersonal, keyFields } from '../entities';
import { graphOf, ROOT_TYPES } from '../graph';
import type { Rule } from './rule';

/**
 * Every field of an entity or of a personal type may be null, its keys apart: a field that is withheld, or whose party is
 * down, must cost itself only, and a null in a non-null field takes the whole object with it.
 */
export const nullability: Rule = (parties) => {
  const graph = graphOf(parties);
  const isKey = keyFields(graph);
  return [...graph.values()]
    .filter((type) => !ROOT_TYPES.has(type.name) && (isEntity(type) || isPersonal(graph, type.name)))
    .flatMap((type) => type.fields)
    .filter((field) => field.node.type.kind === Kind.NON_NULL_TYPE && !isKey(field) && !has(field.node, 'external'))
    .map(({ party, type, node }) => ({
      where: `${party} ${type}.${node.name.value}`,
      what: 'must be nullable: it is no key, and what is withheld or not answered is null.',
    }));
};
