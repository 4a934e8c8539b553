import { DATA_CLASSES } from '@ketengraaf/core';
import { has, namedType } from '../directives';
import { classTagsOn, isEntity, isPersonal, keyFields } from '../entities';
import { graphOf, ROOT_TYPES } from '../graph';
import type { Rule } from './rule';

const KNOWN: ReadonlySet<string> = new Set(Object.values(DATA_CLASSES).map((number) => `class-${number}`));

/**
 * Every field of a personal type names its one class of data with `@tag(name: "class-<number>")`. Only a key field, an
 * `@external` field (its owner's names it) and, but in an entity, a field that leads to another personal type may do without:
 * what a party adds to an entity is refused as a whole, so it has a class of its own.
 */
export const classTags: Rule = (parties) => {
  const graph = graphOf(parties);
  const isKey = keyFields(graph);
  const personal = new Set([...graph.keys()].filter((name) => !ROOT_TYPES.has(name) && isPersonal(graph, name)));
  return [...graph.values()].flatMap((type) =>
    type.fields.flatMap((field) => {
      const where = `${field.party} ${type.name}.${field.node.name.value}`;
      const tags = classTagsOn(field.node);
      const unknown = tags.filter((tag) => !KNOWN.has(tag));
      if (unknown.length > 0) return [{ where, what: `has the tag ${unknown.join(', ')}, which is no class of data (class-1 to class-${KNOWN.size}).` }];
      if (tags.length > 1) return [{ where, what: `has ${tags.length} classes of data (${tags.join(', ')}); every field has exactly one.` }];
      if (tags.length === 1 || !personal.has(type.name) || isKey(field) || has(field.node, 'external')) return [];
      return personal.has(namedType(field.node)) && !isEntity(type)
        ? []
        : [{ where, what: 'is a field of a personal type and names no class of data (@tag(name: "class-<number>")).' }];
    }),
  );
};
