import { type DocumentNode, type FieldNode, type GraphQLSchema, getNamedType, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { isMet, type Need, type Rights } from './need';
import type { Protections } from './protections';

/** The protected fields of one document. */
export interface ProtectedFields {
  /** What its fields need, each need once. */
  readonly needs: readonly Need[];
  readonly fields: ReadonlyMap<FieldNode, ProtectedField>;
}

interface ProtectedField {
  /** As `Type.field`. */
  readonly coordinate: string;
  /** Which of the needs it has. */
  readonly needs: readonly number[];
}

/**
 * Finds the protected fields of a valid document, through fragments: a field is protected if itself, the type it stands in or the
 * type it gives is. `__typename` is not: which types there are is no secret, and clients ask it everywhere.
 */
export function protectedFields(protections: Protections, schema: GraphQLSchema, document: DocumentNode): ProtectedFields {
  const numbers = new Map<string, number>();
  const needs: Need[] = [];
  const fields = new Map<FieldNode, ProtectedField>();
  if (protections.isEmpty) return { needs, fields };
  const numberOf = (need: Need): number => {
    const key = JSON.stringify(need);
    const number = numbers.get(key) ?? needs.push(need) - 1;
    numbers.set(key, number);
    return number;
  };
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const [parent, type] = [types.getParentType(), types.getType()];
        if (!parent || !type || node.name.value === '__typename') return;
        const needed = [...protections.ofField(parent.name, node.name.value), ...protections.ofType(getNamedType(type).name)];
        if (needed.length > 0) fields.set(node, { coordinate: `${parent.name}.${node.name.value}`, needs: [...new Set(needed.map(numberOf))] });
      },
    }),
  );
  return { needs, fields };
}

/** The needs of a document that a caller does not meet. */
export function unmetNeeds({ needs }: ProtectedFields, rights: Rights): ReadonlySet<number> {
  return new Set(needs.flatMap((need, number) => (isMet(need, rights) ? [] : [number])));
}

/** The fields that are refused to a caller who does not meet these needs, each with its coordinate. */
export function refusedFields({ fields }: ProtectedFields, unmet: ReadonlySet<number>): ReadonlyMap<FieldNode, string> {
  if (unmet.size === 0) return new Map();
  return new Map([...fields].flatMap(([node, { coordinate, needs }]) => (needs.some((number) => unmet.has(number)) ? [[node, coordinate] as const] : [])));
}
