import { type DocumentNode, type GraphQLSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, Kind, type StringValueNode } from 'graphql';

interface Described {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
}

interface Describable {
  readonly name: string;
  description: string | null | undefined;
}

/**
 * Gives a schema the descriptions of a document. What plans has no use for them, and they are half of a well-described supergraph:
 * without them it is built in two thirds of the time and takes less memory.
 */
export function describe(schema: GraphQLSchema, { definitions }: DocumentNode): void {
  for (const definition of definitions) {
    if (definition.kind === Kind.SCHEMA_DEFINITION) schema.description = definition.description?.value;
    if (!('name' in definition) || !definition.name || !('description' in definition)) continue;
    const described = definition as Described;
    if (definition.kind === Kind.DIRECTIVE_DEFINITION) {
      const directive = schema.getDirective(definition.name.value);
      if (directive) give(directive, described);
      each(directive?.args, definition.arguments);
      continue;
    }
    const type = schema.getType(definition.name.value);
    if (!type) continue;
    give(type, described);
    if (isEnumType(type) && definition.kind === Kind.ENUM_TYPE_DEFINITION) each(type.getValues(), definition.values);
    if (isInputObjectType(type) && definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION) each(Object.values(type.getFields()), definition.fields);
    if (!(isObjectType(type) || isInterfaceType(type)) || !('fields' in definition)) continue;
    each(Object.values(type.getFields()), definition.fields);
    for (const field of definition.fields ?? []) if ('arguments' in field) each(type.getFields()[field.name.value]?.args, field.arguments);
  }
}

function each(all: readonly Describable[] = [], nodes: readonly Described[] = []): void {
  for (const node of nodes) {
    const one = all.find(({ name }) => name === node.name.value);
    if (one) give(one, node);
  }
}

function give(one: Describable, { description }: Described): void {
  if (description) one.description = description.value;
}
