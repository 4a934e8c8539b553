import {
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type UnionTypeDefinitionNode,
  type UnionTypeExtensionNode,
} from 'graphql';
import type { PartySchema } from './party-schema';

/** A definition of an output type as one party writes it. */
type TypeNode =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode
  | UnionTypeDefinitionNode
  | UnionTypeExtensionNode;

/** A field as one party writes it. */
export interface GraphField {
  readonly party: string;
  readonly type: string;
  readonly node: FieldDefinitionNode;
}

/** An output type over all parties: each party's definition of it, and all fields of all of them. */
export interface GraphType {
  readonly name: string;
  readonly parts: readonly { readonly party: string; readonly node: TypeNode }[];
  readonly fields: readonly GraphField[];
}

/** The output types of all parties by name: one type may have parts in several parties. */
export type Graph = ReadonlyMap<string, GraphType>;

const OUTPUT_KINDS: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.UNION_TYPE_EXTENSION,
];

/** The types through which a client enters; they hold nothing themselves. */
export const ROOT_TYPES: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Lays the parties' schemas over each other, by type name. */
export function graphOf(parties: readonly PartySchema[]): Graph {
  const parts = parties.flatMap(({ party, document }) =>
    document.definitions.flatMap((node) => (OUTPUT_KINDS.includes(node.kind) ? [{ party, node: node as TypeNode }] : [])),
  );
  const graph = new Map<string, GraphType>();
  for (const part of parts) {
    const name = part.node.name.value;
    const before = graph.get(name) ?? { name, parts: [], fields: [] };
    const fields = ('fields' in part.node ? (part.node.fields ?? []) : []).map((node) => ({ party: part.party, type: name, node }));
    graph.set(name, { name, parts: [...before.parts, part], fields: [...before.fields, ...fields] });
  }
  return graph;
}
