import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

interface Required {
  readonly type: string;
  readonly field: string;
  readonly given: string;
}

/**
 * The names of fields with arguments that a `@requires` somewhere needs. Throws one sentence if two of them need one field with
 * different arguments: parties receive required values under the field's own name, so that one value would serve both.
 */
export function requiredFields(document: DocumentNode, schema: GraphQLSchema): ReadonlySet<string> {
  const all = fieldSets(document).flatMap(({ type, fields }) => fieldsWithArguments(schema, type, fields));
  for (const [index, one] of all.entries()) {
    const other = all.slice(0, index).find((earlier) => earlier.field === one.field && earlier.given !== one.given && related(schema, earlier.type, one.type));
    if (other)
      throw new GraphQLError(
        `@requires asks for ${one.type}.${one.field} both as ${one.field}${other.given} and as ${one.field}${one.given}; one value would serve both, so ask for it in one way.`,
      );
  }
  return new Set(all.map(({ field }) => field));
}

function fieldSets(document: DocumentNode): { type: string; fields: string }[] {
  const found: { type: string; fields: string }[] = [];
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const directive of (definition.fields ?? []).flatMap((field) => field.directives ?? [])) {
      const value = directive.name.value === 'join__field' ? directive.arguments?.find(({ name }) => name.value === 'requires')?.value : undefined;
      if (value?.kind === Kind.STRING) found.push({ type: definition.name.value, fields: value.value });
    }
  }
  return found;
}

function fieldsWithArguments(schema: GraphQLSchema, type: string, fields: string): Required[] {
  const found: Required[] = [];
  const typeInfo = new TypeInfo(schema, schema.getType(type) as never);
  const selections = selectionsOf(fields);
  visit(
    selections,
    visitWithTypeInfo(typeInfo, {
      Field(node: FieldNode) {
        const parent = typeInfo.getParentType();
        const definition = typeInfo.getFieldDef();
        if (parent && definition && definition.args.length > 0) found.push({ type: getNamedType(parent).name, field: node.name.value, given: givenTo(node) });
      },
    }),
  );
  return found;
}

function selectionsOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new GraphQLError(`"${fields}" is no selection of fields.`);
  return definition.selectionSet;
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
