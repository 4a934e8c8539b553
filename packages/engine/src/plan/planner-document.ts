import { type DocumentNode, type FieldNode, Kind, type SelectionNode, visit } from 'graphql';
import type { DataKeys } from './data-keys';
import { plannerVariable } from './planner-variable';

const TYPENAME: SelectionNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
const INTROSPECTION = ['__schema', '__type'];

/**
 * The operation as the planner gets it: fields under their data keys, `__typename` under its own name only (so that an interface
 * object's is always mended), variables under names that are free, and nothing to introspect. Shapes are read from the client's own document, never from this one.
 */
export function plannerDocument(document: DocumentNode, keys: DataKeys): DocumentNode {
  return visit(document, {
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
