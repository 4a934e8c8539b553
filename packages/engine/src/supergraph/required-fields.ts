import {
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Requirement } from './requirements';

interface WithArguments {
  readonly type: string;
  readonly field: string;
  readonly given: string;
}

/**
 * The names of fields with arguments that a `@requires` somewhere needs. Throws one sentence if two of them need one field with
 * different arguments: parties receive required values under the field's own name, so that one value would serve both.
 */
export function requiredFields(all: readonly Requirement[], schema: GraphQLSchema): ReadonlySet<string> {
  const found = all.flatMap((requirement) => fieldsWithArguments(schema, requirement));
  for (const [index, one] of found.entries()) {
    const other = found
      .slice(0, index)
      .find((earlier) => earlier.field === one.field && earlier.given !== one.given && related(schema, earlier.type, one.type));
    if (!other) continue;
    const [before, now] = [`${one.field}${other.given}`, `${one.field}${one.given}`];
    throw new GraphQLError(
      `@requires asks for ${one.type}.${one.field} both as ${before} and as ${now}; one value would serve both, so ask for it in one way.`,
    );
  }
  return new Set(found.map(({ field }) => field));
}

function fieldsWithArguments(schema: GraphQLSchema, { type, required }: Requirement): WithArguments[] {
  const found: WithArguments[] = [];
  const typeInfo = new TypeInfo(schema, schema.getType(type) as never);
  visit(
    required,
    visitWithTypeInfo(typeInfo, {
      Field(node: FieldNode) {
        const parent = typeInfo.getParentType();
        if (parent && typeInfo.getFieldDef()?.args.length) found.push({ type: parent.name, field: node.name.value, given: givenTo(node) });
      },
    }),
  );
  return found;
}

function givenTo({ arguments: given = [] }: FieldNode): string {
  const sorted = given.map((argument) => print(argument)).sort();
  return sorted.length > 0 ? `(${sorted.join(', ')})` : '';
}

function related(schema: GraphQLSchema, one: string, other: string): boolean {
  const [a, b] = [schema.getType(one), schema.getType(other)];
  const covers = (x: typeof a, y: typeof b): boolean => isAbstractType(x) && (isObjectType(y) || isInterfaceType(y)) && schema.isSubType(x, y);
  return a === b || covers(a, b) || covers(b, a);
}
