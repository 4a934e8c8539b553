import {
  type DocumentNode,
  defaultFieldResolver,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getNullableType,
  getVariableValues,
  isAbstractType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { addPath, type Path } from 'graphql/jsutils/Path';
import { type Place, placeOf } from './complete';
import { type Complete, isLater, type Run } from './run';

/** Executes a query that was compiled. */
export type CompiledQuery = (variables: Readonly<Record<string, unknown>> | undefined, context: unknown) => Promise<ExecutionResult>;

type Source = Record<string, unknown>;
/** Gives a field of an object, at once or later; throws, or rejects, if the field allows no null and has nothing. */
type Field = (source: unknown, path: Path | undefined, run: Run) => unknown;

/**
 * Compiles a valid query to closures that answer as `execute` of graphql-js does: the selections are read once instead of once an object,
 * and properties that are just properties cost no path, no arguments and no call. The document has no `@skip` and no `@include`.
 */
export function compileQuery(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): CompiledQuery {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const root = schema.getQueryType();
  if (!root) throw new Error('The schema has no queries.');
  const whole = fieldsOf(root, [operation.selectionSet]);

  return async (variables, context) => {
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables }, { maxErrors: 50 });
    if (errors) return { errors };
    const run: Run = { context, variables: coerced, errors: [], given: new Map() };
    try {
      const data = (await whole(undefined, undefined as unknown as Path, run)) as Record<string, unknown>;
      return run.errors.length > 0 ? { data, errors: run.errors } : { data };
    } catch (error) {
      return { data: null, errors: [...run.errors, error as GraphQLError] };
    }
  };

  function fieldsOf(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
    // Types can hold themselves: the fields are compiled when an object of the type is first met.
    let fields: readonly (readonly [string, Field])[] | undefined;
    return (source, path, run) => {
      fields ??= [...collected(type, sets)].map(([name, nodes]) => [name, fieldOf(type, name, nodes)] as const);
      const object: Source = Object.create(null);
      const later: PromiseLike<unknown>[] = [];
      try {
        for (const [name, field] of fields) {
          const value = field(source, path, run);
          object[name] = value;
          if (isLater(value)) later.push(value.then((given) => set(object, name, given)));
        }
      } catch (error) {
        // What was begun is waited for: it can fail as well, and nobody would hear of it.
        if (later.length === 0) throw error;
        return Promise.all(later).finally(() => {
          throw error;
        });
      }
      return later.length === 0 ? object : Promise.all(later).then(() => object);
    };
  }

  function collected(type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
    const fields = new Map<string, FieldNode[]>();
    const spread = new Set<string>();
    const collect = ({ selections }: SelectionSetNode): void => {
      for (const selection of selections) {
        if (selection.kind === Kind.FIELD) {
          const name = selection.alias?.value ?? selection.name.value;
          fields.set(name, [...(fields.get(name) ?? []), selection]);
          continue;
        }
        if (selection.kind === Kind.FRAGMENT_SPREAD && spread.has(selection.name.value)) continue;
        if (selection.kind === Kind.FRAGMENT_SPREAD) spread.add(selection.name.value);
        const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
        if (fragment && meets(type, fragment.typeCondition?.name.value)) collect(fragment.selectionSet);
      }
    };
    for (const set of sets) collect(set);
    return fields;
  }

  function meets(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = schema.getType(condition);
    return isAbstractType(abstract) && schema.isSubType(abstract, type);
  }

  function definitionOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type !== root) return type.getFields()[name];
    return name === '__schema' ? SchemaMetaFieldDef : name === '__type' ? TypeMetaFieldDef : type.getFields()[name];
  }

  function fieldOf(parent: GraphQLObjectType, response: string, nodes: readonly FieldNode[]): Field {
    const [node] = nodes as readonly [FieldNode];
    const name = node.name.value;
    if (name === '__typename') return () => parent.name;
    const definition = definitionOf(parent, name);
    if (!definition) throw new Error(`${parent.name} has no field ${name}: the document was not validated.`);
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const shared = { fieldName: name, fieldNodes: nodes, returnType: definition.type, parentType: parent, schema, fragments, rootValue: undefined, operation };
    const infoAt = (path: Path, run: Run): GraphQLResolveInfo => ({ ...shared, path, variableValues: run.variables });
    const place = placeOf(definition.type, { nodes, coordinate: `${parent.name}.${name}`, fieldsOf: (type) => fieldsOf(type, sets), infoAt });
    const { resolve = defaultFieldResolver } = definition;
    const resolved: Field = (source, path, run) => {
      const at = addPath(path, response, parent.name);
      let value: unknown;
      try {
        value = resolve(source, { ...argumentsOf(definition, node, run) }, run.context, infoAt(at, run));
      } catch (error) {
        return place.fail(error, at, run);
      }
      return place.complete(value, at, run);
    };
    return definition.resolve ? resolved : propertyOf(definition, response, parent, place, resolved);
  }

  function argumentsOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, run: Run): Record<string, unknown> {
    const given = run.given.get(node) ?? getArgumentValues(definition, node, run.variables);
    run.given.set(node, given);
    return given;
  }
}

function set(object: Source, name: string, value: unknown): void {
  object[name] = value;
}

/** A field that is a property of its object, or a method. Most are leaves, which need no path unless something is wrong. */
function propertyOf({ name, type }: GraphQLField<unknown, unknown>, response: string, parent: GraphQLObjectType, place: Place, resolved: Field): Field {
  const nullable = getNullableType(type);
  const leaf = isLeafType(nullable) ? nullable : undefined;
  const mayBeNull = nullable === type;
  return (source, path, run) => {
    const value = typeof source === 'object' && source !== null ? (source as Source)[name] : undefined;
    if (typeof value === 'function') return resolved(source, path, run);
    if (mayBeNull && (value === null || value === undefined)) return null;
    if (leaf && (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')) {
      try {
        const serialized = leaf.serialize(value);
        if (serialized !== null && serialized !== undefined) return serialized;
      } catch (error) {
        return place.fail(error, addPath(path, response, parent.name), run);
      }
    }
    return place.complete(value, addPath(path, response, parent.name), run);
  };
}
