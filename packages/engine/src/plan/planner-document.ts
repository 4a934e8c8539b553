import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { isConditional, isIncluded } from './conditions';
import type { DataKeys } from './data-keys';
import type { Decisions } from './decisions';
import { plannerVariable } from './planner-variable';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const INTROSPECTION = ['__schema', '__type'];

/**
 * The operation as the planner gets it: fields under their data keys, `__typename` under its own name only (so that an interface
 * object's is always mended), variables under names that are free, nothing to introspect, nothing the caller may not have, and `@skip` and `@include` decided: a
 * plan for both ways does not ask about an entity at all if a value is missing that only a left out field requires. Shapes are
 * read from the client's own document, never from this one.
 */
export function plannerDocument(document: DocumentNode, keys: DataKeys, { conditions, refused }: Decisions): DocumentNode {
  return visit(document, {
    SelectionSet(node: SelectionSetNode) {
      const kept = node.selections.filter((selection) => isIncluded(selection, conditions) && !(selection.kind === Kind.FIELD && refused.has(selection)));
      return { ...node, selections: kept.length > 0 ? kept : [TYPENAME] };
    },
    Directive(node: DirectiveNode) {
      return isConditional(node) ? null : undefined;
    },
    Variable: (node) => ({ ...node, name: { ...node.name, value: plannerVariable(node.name.value) } }),
    Field(node: FieldNode) {
      const name = node.name.value;
      if (INTROSPECTION.includes(name)) return TYPENAME;
      const key = keys(node);
      const alias = key === name ? undefined : { kind: Kind.NAME as const, value: key };
      return alias?.value === node.alias?.value ? undefined : { ...node, alias };
    },
  });
}
