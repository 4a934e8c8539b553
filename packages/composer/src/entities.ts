import { DATA_CLASSES } from '@ketengraaf/core';
import { directivesOn, has, tagsOn } from './directives';
import { selectedFields } from './field-set';
import type { Graph, GraphField, GraphType } from './graph';

const CLASS_TAG = /^class-/;
const PUBLIC_CLASS = `class-${DATA_CLASSES.PLACES}`;

/** Whether a type has a `@key` in any party, so that several parties may add to it. */
export function isEntity(type: GraphType): boolean {
  return type.parts.some(({ node }) => has(node, 'key'));
}

/** The tags on a field or type that name a class of data, known or not. */
export function classTagsOn(node: Parameters<typeof tagsOn>[0]): readonly string[] {
  return tagsOn(node).filter((tag) => CLASS_TAG.test(tag));
}

/**
 * Whether a type is about a person: any party tags it `personal`, tags it or one of its fields with a class of data other
 * than places (which are public), or it implements such an interface, or it is a union of nothing else.
 */
export function isPersonal(graph: Graph, name: string): boolean {
  const type = graph.get(name);
  if (!type) return false;
  const marked = [...type.parts, ...type.fields].some(({ node }) => classTagsOn(node).some((tag) => tag !== PUBLIC_CLASS));
  if (marked || type.parts.some(({ node }) => tagsOn(node).includes('personal'))) return true;
  // composition refuses a type that contains itself, but a rule must end on any input
  const rest = new Map([...graph].filter(([other]) => other !== name));
  const members = type.parts.flatMap(({ node }) => ('types' in node ? (node.types ?? []) : []));
  if (members.length > 0) return members.every((member) => isPersonal(rest, member.name.value));
  const interfaces = type.parts.flatMap(({ node }) => ('interfaces' in node ? (node.interfaces ?? []) : []));
  return interfaces.some((parent) => isPersonal(rest, parent.name.value));
}

/** Whether a field is part of a key, of its own type or of an entity around it, in any party. */
export function keyFields(graph: Graph): (field: GraphField) => boolean {
  const keys = new Set<string>();
  for (const type of graph.values()) {
    for (const key of type.parts.flatMap(({ node }) => directivesOn(node, 'key'))) {
      for (const field of selectedFields(graph, type.name, key)) keys.add(`${field.type}.${field.name}`);
    }
  }
  return ({ type, node }) => keys.has(`${type}.${node.name.value}`);
}
