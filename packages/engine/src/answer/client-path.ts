import { type FieldNode, type GraphQLNamedType, type GraphQLSchema, getNamedType, isInterfaceType, isObjectType, Kind, type SelectionSetNode } from 'graphql';
import type { DataObject } from '../calls/walk';
import { type Selection, selectedFields } from './selected-fields';

type Step = string | number;

/**
 * A place in parties' data as the client calls it: as far as the client selected what leads there, since keys and required
 * fields are the planner's and have no place in the answer. `data` tells the types on the way, where it is known.
 */
export function clientPath<S extends Step>(path: readonly S[], selection: Selection, data?: DataObject): S[] {
  const known: S[] = [];
  let value: unknown = data;
  let type: GraphQLNamedType | undefined = selection.root;
  let sets: readonly SelectionSetNode[] = [selection.selectionSet];
  for (const step of path) {
    if (typeof step === 'number' || step === '@') {
      known.push(step);
      value = Array.isArray(value) ? value[step as number] : undefined;
      continue;
    }
    const fields = fieldsWithKey(selection, typeOf(selection.schema, type, value), sets, step);
    const [field] = fields;
    if (!field) break;
    known.push((field.alias?.value ?? field.name.value) as S);
    sets = fields.flatMap(({ selectionSet }) => selectionSet ?? []);
    type = typeOfField(type, value, selection.schema, field.name.value);
    value = typeof value === 'object' && value !== null ? (value as DataObject)[String(step)] : undefined;
  }
  return known;
}

/** The type of an object: what it says itself, unless its place allows one only. */
function typeOf(schema: GraphQLSchema, type: GraphQLNamedType | undefined, value: unknown): GraphQLNamedType | undefined {
  if (type === undefined || isObjectType(type)) return type;
  const name = (value as DataObject | null | undefined)?.__typename;
  return (typeof name === 'string' && schema.getType(name)) || type;
}

function typeOfField(type: GraphQLNamedType | undefined, value: unknown, schema: GraphQLSchema, name: string): GraphQLNamedType | undefined {
  const parent = typeOf(schema, type, value);
  const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  return field && getNamedType(field.type);
}

function fieldsWithKey(selection: Selection, type: GraphQLNamedType | undefined, sets: readonly SelectionSetNode[], key: string): readonly FieldNode[] {
  if (!isObjectType(type)) return fieldsOfAnyType(selection, sets, key);
  return [...selectedFields(selection, type, sets).values()].find(([field]) => field && selection.keys(field) === key) ?? [];
}

/** The fields with a data key, whatever type they are selected of. */
function fieldsOfAnyType({ fragments, keys }: Selection, sets: readonly SelectionSetNode[], key: string): FieldNode[] {
  const found: FieldNode[] = [];
  const spread = new Set<string>();
  const search = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) {
        if (keys(selection) === key) found.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        search(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = fragments.get(selection.name.value);
        if (fragment) search(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) search(set);
  return found;
}
