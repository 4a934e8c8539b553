import { type DataClass, isDataClass } from '@ketengraaf/core';
import { protections } from '@ketengraaf/engine';
import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Path } from './problem';

/** What classes of data, any one of which is enough, it takes to be shown a value; and whether a caller has none of them. */
type IsClosed = (classes: readonly DataClass[]) => boolean;
type OnDrop = (path: Path, dataClass: DataClass) => void;

/** The fields of one query whose policies are classes of data. */
export interface Guarded {
  readonly needs: readonly (readonly DataClass[])[];
  /** Makes null, in an answer to the query, what is closed; true if nothing of the answer is left. */
  sweep(data: Record<string, unknown>, isClosed: IsClosed, onDrop: OnDrop): boolean;
}

interface Broom {
  readonly isClosed: IsClosed;
  readonly onDrop: OnDrop;
}

/** Sweeps a value at a place; true if it must become null itself, because a part that may not be null did. */
type Sweep = (value: unknown, path: Path, broom: Broom) => boolean;

const KEEP: Sweep = () => false;

/** Reads which fields of a party's query a supergraph guards with `@policy` of classes of data. */
export function guardedIn(supergraph: DocumentNode, schema: GraphQLSchema): (query: DocumentNode) => Guarded {
  const all = protections(supergraph);
  const classesOf = (type: string, field: string, gives: string): DataClass[][] =>
    [...all.ofField(type, field), ...all.ofType(gives)].flatMap((need) => {
      if (need.feature !== 'policy') return [];
      const names = need.anyOf.flat();
      // Any other policy is refused at admission.
      return need.anyOf.every(({ length }) => length === 1) && names.every(isDataClass) ? [names] : [];
    });
  return (query) => guarded(query, schema, classesOf);
}

function guarded(query: DocumentNode, schema: GraphQLSchema, classesOf: (type: string, field: string, gives: string) => DataClass[][]): Guarded {
  const needs: DataClass[][] = [];
  const operation = query.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation && schema.getRootType(operation.operation);
  const fragments = new Map(query.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])));

  function ofSelections({ selections }: SelectionSetNode, typeName: string): Sweep {
    const sweeps = selections.flatMap((selection): Sweep[] => {
      if (selection.kind === Kind.FIELD) return [ofField(typeName, selection.name.value, selection.alias?.value, selection.selectionSet)];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return [];
      const type = fragment.typeCondition?.name.value ?? typeName;
      const sweep = ofSelections(fragment.selectionSet, type);
      return [isObjectType(schema.getType(type)) ? onlyOf(type, sweep) : sweep];
    });
    return (value, path, broom) => {
      if (typeof value !== 'object' || value === null) return false;
      // Each is swept, also after one of them was lost.
      return sweeps.filter((sweep) => sweep(value, path, broom)).length > 0;
    };
  }

  function ofField(typeName: string, name: string, alias: string | undefined, selectionSet: SelectionSetNode | undefined): Sweep {
    const key = alias ?? name;
    if (name === '_entities' && selectionSet) return inObject(key, [], listOf(ofSelections(selectionSet, ''), false), true);
    const parent = schema.getType(typeName);
    const type = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name]?.type : undefined;
    if (!type) return KEEP;
    const classes = classesOf(typeName, name, getNamedType(type).name);
    needs.push(...classes);
    return inObject(key, classes, ofType(type, selectionSet), isNonNullType(type));
  }

  function ofType(type: GraphQLOutputType, selectionSet: SelectionSetNode | undefined): Sweep {
    if (!selectionSet) return KEEP;
    if (isNonNullType(type)) return ofType(type.ofType, selectionSet);
    if (isListType(type)) return listOf(ofType(type.ofType, selectionSet), isNonNullType(type.ofType));
    return ofSelections(selectionSet, getNamedType(type).name);
  }

  const sweep = operation && root ? ofSelections(operation.selectionSet, root.name) : KEEP;
  return { needs, sweep: (data, isClosed, onDrop) => sweep(data, [], { isClosed, onDrop }) };
}

function inObject(key: string, needs: readonly DataClass[][], below: Sweep, mayNotBeNull: boolean): Sweep {
  return (value, path, broom) => {
    const object = value as Record<string, unknown>;
    if (object[key] === null || object[key] === undefined) return false;
    const closed = needs.find(broom.isClosed);
    const at = [...path, key];
    if (closed?.[0] !== undefined) broom.onDrop(at, closed[0]);
    else if (!below(object[key], at, broom)) return false;
    object[key] = null;
    return mayNotBeNull;
  };
}

function listOf(item: Sweep, mayNotBeNull: boolean): Sweep {
  return (value, path, broom) => {
    if (!Array.isArray(value)) return false;
    let isLost = false;
    for (const [index, one] of value.entries()) {
      if (!item(one, [...path, index], broom)) continue;
      value[index] = null;
      isLost ||= mayNotBeNull;
    }
    return isLost;
  };
}

/** What a fragment asks of one type holds for objects of that type, and for those that do not say what they are. */
function onlyOf(type: string, sweep: Sweep): Sweep {
  return (value, path, broom) => {
    const name = (value as { readonly __typename?: unknown }).__typename;
    return (typeof name !== 'string' || name === type) && sweep(value, path, broom);
  };
}
