import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';

/** What is known of type names, of which parties may send any. */
export interface Kinship {
  /** Whether it is the name of a type that objects have, rather than of an interface. */
  isObject(name: unknown): name is string;
  /** Whether an object of type `name` meets a type condition; an interface meets itself and what it implements. */
  meets(condition: string, name: unknown): boolean;
}

/** Reads the kinship of types out of a schema. */
export function kinship(schema: GraphQLSchema): Kinship {
  const met = new Map<string, ReadonlySet<unknown>>();
  const objects = new Set<unknown>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) objects.add(type.name);
    if (!isAbstractType(type)) {
      met.set(type.name, new Set([type.name]));
      continue;
    }
    const below = isInterfaceType(type) ? [...schema.getImplementations(type).interfaces, ...schema.getImplementations(type).objects] : type.getTypes();
    met.set(type.name, new Set([type.name, ...below.map(({ name }) => name)]));
  }
  return {
    isObject: (name): name is string => objects.has(name),
    meets: (condition, name) => met.get(condition)?.has(name) ?? false,
  };
}
