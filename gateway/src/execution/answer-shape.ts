import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { FitsShape } from './party-source';

type Check = (value: unknown) => boolean;

const ENTITY = '_Entity';
const MOST_REMEMBERED = 1_000;

/**
 * Tells whether a party's data has lists where lists belong and objects where objects belong. The engine trusts a party in
 * this, and a wrong one would cost the whole answer instead of its own fields. Leaf values are the engine's own check.
 */
export function shapeCheck(schema: GraphQLSchema): FitsShape {
  const checks = new Map<string, Check>();
  return (query, data) => {
    const check = checks.get(query) ?? compiled(schema, parse(query, { noLocation: true }));
    if (checks.size >= MOST_REMEMBERED) checks.clear();
    checks.set(query, check);
    return check(data);
  };
}

function compiled(schema: GraphQLSchema, document: DocumentNode): Check {
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  const fragments = new Map(
    document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [])),
  );

  // Fragments are checked whatever the object's type: under one name all types have lists alike (validation sees to that).
  function ofSelections({ selections }: SelectionSetNode, typeName: string): Check {
    const checks = selections.map((selection): Check => {
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const check = ofField(typeName, selection.name.value, selection.selectionSet);
        return (value) => check((value as Record<string, unknown>)[key]);
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return fragment ? ofSelections(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName) : anything;
    });
    return (value) => checks.every((check) => check(value));
  }

  function ofField(typeName: string, name: string, selectionSet: SelectionSetNode | undefined): Check {
    if (name === '_entities' && selectionSet) return listOf(objectOf(ofSelections(selectionSet, ENTITY)));
    const parent = schema.getType(typeName);
    const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
    return type ? ofType(type, selectionSet) : anything;
  }

  function ofType(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Check {
    if (isNonNullType(type)) return ofType(type.ofType, selectionSet);
    if (isListType(type)) return listOf(ofType(type.ofType, selectionSet));
    return selectionSet && isCompositeType(type) ? objectOf(ofSelections(selectionSet, getNamedType(type).name)) : anything;
  }

  return operation && root ? ofSelections(operation.selectionSet, root.name) : anything;
}

function anything(): boolean {
  return true;
}

function listOf(item: Check): Check {
  return (value) => value === null || value === undefined || (Array.isArray(value) && value.every(item));
}

function objectOf(fields: Check): Check {
  return (value) => {
    if (value === null || value === undefined) return true;
    if (typeof value !== 'object' || Array.isArray(value)) return false;
    const name = (value as { __typename?: unknown }).__typename;
    return (name === undefined || typeof name === 'string') && fields(value);
  };
}
