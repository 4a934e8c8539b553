import {
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  GraphQLError,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { addPath, type Path, pathToArray } from 'graphql/jsutils/Path';
import { type Complete, isLater, type Run } from './run';

/** What is completed, and for whom. */
export interface Completing {
  readonly nodes: readonly FieldNode[];
  /** As `Type.field`. */
  readonly coordinate: string;
  /** The selections below, compiled for an object of a type. */
  readonly fieldsOf: (type: GraphQLObjectType) => Complete;
  readonly infoAt: (path: Path, run: Run) => GraphQLResolveInfo;
}

/** Compiles how values of a type are completed (GraphQL specification, 6.4.3). */
function completeOf(type: GraphQLOutputType, completing: Completing): Complete {
  if (isNonNullType(type)) return nonNull(completeOf(type.ofType, completing), completing);
  const complete = ofNullable(type, completing);
  return (value, path, run) => {
    if (value instanceof Error) throw value;
    return value === null || value === undefined ? null : complete(value, path, run);
  };
}

/** A place in an answer, for values of one type. */
export interface Place {
  /** What the answer has there, at once or later. */
  readonly complete: Complete;
  /** Null with an error of the answer; throws the error if the type allows no null: then it is of the place around. */
  readonly fail: (error: unknown, path: Path, run: Run) => null;
}

/** Compiles a place: what goes wrong there stays there, if it can. */
export function placeOf(type: GraphQLOutputType, completing: Completing): Place {
  const complete = completeOf(type, completing);
  const fail: Place['fail'] = (error: unknown, path, run) => {
    const located = locatedError(error, completing.nodes, pathToArray(path));
    if (isNonNullType(type)) throw located;
    run.errors.push(located);
    return null;
  };
  const within: Complete = (value, path, run) => {
    try {
      const completed = isLater(value) ? value.then((given) => complete(given, path, run)) : complete(value, path, run);
      return isLater(completed) ? completed.then(undefined, (error: unknown) => fail(error, path, run)) : completed;
    } catch (error) {
      return fail(error, path, run);
    }
  };
  return { complete: within, fail };
}

/** Compiles a leaf value. Never gets null. */
function leafOf(type: GraphQLLeafType): (value: unknown) => unknown {
  return (value) => {
    const serialized = type.serialize(value);
    if (serialized === null || serialized === undefined) throw new Error(`${type.name} has no text for a value.`);
    return serialized;
  };
}

function nonNull(complete: Complete, { coordinate }: Completing): Complete {
  const required = (completed: unknown): unknown => {
    if (completed === null) throw new Error(`Cannot return null for non-nullable field ${coordinate}.`);
    return completed;
  };
  return (value, path, run) => {
    const completed = complete(value, path, run);
    return isLater(completed) ? completed.then(required) : required(completed);
  };
}

function ofNullable(type: GraphQLOutputType, completing: Completing): Complete {
  if (isListType(type)) return listOf(placeOf(type.ofType, completing).complete, completing);
  if (isLeafType(type)) return leafOf(type);
  if (isObjectType(type)) return objectOf(type, completing);
  if (isAbstractType(type)) return abstractOf(type, completing);
  throw new Error('A field gives no type that can be asked for.');
}

function listOf(item: Complete, { coordinate }: Completing): Complete {
  return (value, path, run) => {
    if (typeof value !== 'object' || value === null || !(Symbol.iterator in value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${coordinate}".`);
    }
    let hasLater = false;
    let index = 0;
    const items: unknown[] = [];
    try {
      for (const one of value as Iterable<unknown>) {
        const completed = item(one, addPath(path, index, undefined), run);
        hasLater ||= isLater(completed);
        items.push(completed);
        index += 1;
      }
    } catch (error) {
      // What fails later as well must be heard by somebody, or the process ends.
      if (hasLater) void Promise.allSettled(items);
      throw error;
    }
    return hasLater ? Promise.all(items) : items;
  };
}

function objectOf(type: GraphQLObjectType, { fieldsOf, infoAt }: Completing): Complete {
  const fields = fieldsOf(type);
  const { isTypeOf } = type;
  if (!isTypeOf) return fields;
  return (value, path, run) => {
    const checked = (isIt: unknown): unknown => {
      if (!isIt) throw new GraphQLError(`Expected value of type "${type.name}".`);
      return fields(value, path, run);
    };
    const isIt = isTypeOf(value, run.context, infoAt(path, run));
    return isLater(isIt) ? isIt.then(checked) : checked(isIt);
  };
}

function abstractOf(type: GraphQLAbstractType, completing: Completing): Complete {
  const resolveType = type.resolveType ?? defaultTypeResolver;
  const known = new Map<string, Complete>();
  return (value, path, run) => {
    const info = completing.infoAt(path, run);
    const asType = (name: unknown): unknown => {
      const complete = known.get(String(name)) ?? objectOf(runtimeType(type, name, info), completing);
      known.set(String(name), complete);
      return complete(value, path, run);
    };
    const name = resolveType(value, run.context, info, type);
    return isLater(name) ? name.then(asType) : asType(name);
  };
}

function runtimeType(type: GraphQLAbstractType, name: unknown, { schema }: GraphQLResolveInfo): GraphQLObjectType {
  const actual = typeof name === 'string' ? schema.getType(name) : undefined;
  if (isObjectType(actual) && schema.isSubType(type, actual)) return actual;
  throw new GraphQLError(`Abstract type "${type.name}" was given no type it can have.`);
}
