import { type ConstDirectiveNode, type FieldDefinitionNode, Kind, type NamedTypeNode, type TypeNode } from 'graphql';

/** Anything in a schema that can carry directives. */
export interface Directed {
  readonly directives?: readonly ConstDirectiveNode[];
}

/** The directives of that name on a definition, in the order written. */
export function directivesOn(node: Directed, name: string): readonly ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

/** Whether a definition carries the directive. */
export function has(node: Directed, name: string): boolean {
  return directivesOn(node, name).length > 0;
}

/** The text of a directive's argument, or undefined where it has none. */
export function textOf(directive: ConstDirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find((one) => one.name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Whether a `@key` may be asked for: true unless it says `resolvable: false`. */
export function isResolvable(key: ConstDirectiveNode): boolean {
  const value = key.arguments?.find((one) => one.name.value === 'resolvable')?.value;
  return !(value?.kind === Kind.BOOLEAN && !value.value);
}

/** The names of the tags on a definition (`@tag(name: "...")`). */
export function tagsOn(node: Directed): readonly string[] {
  return directivesOn(node, 'tag').flatMap((tag) => textOf(tag, 'name') ?? []);
}

/** The name of a field's type without its lists and non-nulls. */
export function namedType(field: FieldDefinitionNode): string {
  const inner = (type: TypeNode): NamedTypeNode => (type.kind === Kind.NAMED_TYPE ? type : inner(type.type));
  return inner(field.type).name.value;
}
