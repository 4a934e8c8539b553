import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import type { FindingCode } from '../calls/run';
import type { DataObject } from '../calls/walk';
import { leaf } from './leaf';
import { isSameForAll, type Selection, selectedFields } from './selected-fields';

/** One shaping of an answer. `path` is where it is now, in the client's terms. */
interface Shaping {
  readonly path: (string | number)[];
  /** Says what is wrong here, unless a known error tells it already. */
  report(code: FindingCode, message: string, neverCame: boolean): void;
  introspect(field: FieldNode): unknown;
}

/** Gives the value as the answer has it: null, NULLED or REJECTED where there is none. */
type Complete = (value: unknown, shaping: Shaping) => unknown;

/** A null for a reason that was told already. */
const NULLED = Symbol('nulled');
/** No value where the type allows no null: what holds it becomes null. The reason was told already. */
const REJECTED = Symbol('rejected');

/** Makes the answer's `data` of parties' data. */
export type Shape = (data: DataObject, shaping: Shaping) => Record<string, unknown> | null;

/**
 * Compiles an operation's selections: the fields the client selected, in its order and under its names, nulls spread as the
 * specification says, each with an error.
 */
export function compileShape(source: Selection): Shape {
  const { schema } = source;
  const shape = fieldsOf(source.root, [source.selectionSet], true);
  return (data, shaping) => {
    const completed = shape(data, shaping);
    return typeof completed === 'symbol' ? null : (completed as Record<string, unknown>);
  };

  function ofType(type: GraphQLOutputType, name: string, nodes: readonly FieldNode[]): Complete {
    if (isNonNullType(type)) return nonNull(ofType(type.ofType, name, nodes), name);
    if (isListType(type)) return list(ofType(type.ofType, name, nodes), name);
    if (isLeafType(type)) return leafOf(leaf(type), name);
    return object(
      type,
      name,
      nodes.flatMap(({ selectionSet }) => selectionSet ?? []),
    );
  }

  function object(type: GraphQLCompositeType, name: string, sets: readonly SelectionSetNode[]): Complete {
    const known = new Map<string, Complete>();
    const shapeFor = (typename: unknown): Complete | undefined => {
      const actual = typeof typename === 'string' ? (known.get(typename) ?? schema.getType(typename)) : undefined;
      if (typeof actual === 'function') return actual;
      if (!isObjectType(actual) && !isInterfaceType(actual)) return undefined;
      if (actual !== type && (isObjectType(type) || !schema.isSubType(type, actual))) return undefined;
      // A party that has an interface as an object type names the interface; whose object it is, is asked of others only where it matters.
      if (isInterfaceType(actual) && !isSameForAll(source, actual, sets)) return undefined;
      const compiled = fieldsOf(actual, sets, false);
      known.set(actual.name, compiled);
      return compiled;
    };
    return (value, shaping) => {
      if (value === null || value === undefined) return null;
      const complete =
        typeof value === 'object' && !Array.isArray(value)
          ? shapeFor(isObjectType(type) ? type.name : ((value as DataObject).__typename ?? type.name))
          : undefined;
      if (complete) return complete(value, shaping);
      // A type that clients do not know must not be named to them.
      const neverCame = typeof value === 'object' && (value as DataObject).__typename === undefined;
      shaping.report('VALUE_INVALID', `${name} holds no object of a type it can have.`, neverCame);
      return NULLED;
    };
  }

  function fieldsOf(type: GraphQLObjectType | GraphQLInterfaceType, sets: readonly SelectionSetNode[], isRoot: boolean): Complete {
    // Objects of a type are met before it is known whether the selections of their fields are: compiled when first needed.
    let fields: readonly { readonly name: string; readonly complete: Complete }[] | undefined;
    return (value, shaping) => {
      fields ??= [...selectedFields(source, type, sets)].map(([name, nodes]) => ({ name, complete: field(type, nodes, isRoot) }));
      const completed: Record<string, unknown> = Object.create(null);
      for (const { name, complete } of fields) {
        shaping.path.push(name);
        const given = complete(value, shaping);
        shaping.path.pop();
        if (given === REJECTED) return NULLED;
        completed[name] = given === NULLED ? null : given;
      }
      return completed;
    };
  }

  function field(parent: GraphQLObjectType | GraphQLInterfaceType, nodes: readonly FieldNode[], isRoot: boolean): Complete {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    if (name === '__typename') return () => parent.name;
    if (name === '__schema' || name === '__type') return (_, shaping) => shaping.introspect(node);
    const definition = parent.getFields()[name];
    if (!definition) throw new Error(`${parent.name} has no field ${name}: the document was not validated.`);
    if (nodes.some((one) => source.refused.has(one))) return refused(definition.type, `${parent.name}.${name}`);
    const key = source.keys(node);
    const complete = ofType(definition.type, `${parent.name}.${name}`, nodes);
    const read = isInherited(key) ? (from: DataObject) => (Object.hasOwn(from, key) ? from[key] : undefined) : (from: DataObject) => from[key];
    if (!isRoot) return (value, shaping) => complete(read(value as DataObject), shaping);
    return (value, shaping) => {
      const given = read(value as DataObject);
      if (given !== undefined || isNonNullType(definition.type)) return complete(given, shaping);
      shaping.report('NOBODY_ANSWERS', `No party answers ${parent.name}.${name}.`, true);
      return NULLED;
    };
  }
}

function refused(type: GraphQLOutputType, name: string): Complete {
  return (_, shaping) => {
    shaping.report('UNAUTHORIZED_FIELD_OR_TYPE', `The caller may not have ${name}.`, false);
    return isNonNullType(type) ? REJECTED : NULLED;
  };
}

function nonNull(inner: Complete, name: string): Complete {
  return (value, shaping) => {
    const given = inner(value, shaping);
    if (given !== null) return given === NULLED ? REJECTED : given;
    shaping.report('VALUE_MISSING', `Cannot return null for non-nullable field ${name}.`, value === undefined);
    return REJECTED;
  };
}

function list(inner: Complete, name: string): Complete {
  return (value, shaping) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) {
      shaping.report('VALUE_INVALID', `${name} holds no list.`, false);
      return NULLED;
    }
    const items: unknown[] = new Array(value.length);
    let rejected = false;
    for (let index = 0; index < value.length; index += 1) {
      shaping.path.push(index);
      const given = inner(value[index], shaping);
      shaping.path.pop();
      rejected ||= given === REJECTED;
      items[index] = given === NULLED ? null : given;
    }
    return rejected ? NULLED : items;
  };
}

function leafOf(check: (value: unknown) => unknown, name: string): Complete {
  return (value, shaping) => {
    if (value === null || value === undefined) return null;
    const given = check(value);
    if (given !== undefined) return given;
    shaping.report('VALUE_INVALID', `${name} holds no value of its type.`, false);
    return NULLED;
  };
}

/** Whether every object has a property of this name, so that reading it tells nothing. */
function isInherited(key: string): boolean {
  return key in Object.prototype;
}
