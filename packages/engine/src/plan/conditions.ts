import { type DirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

/** The values that decide what `@skip` and `@include` leave in, by variable. */
export type Conditions = ReadonlyMap<string, boolean>;

/** Whether a directive is `@skip` or `@include`. */
export function isConditional({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

/** The variables a document's `@skip` and `@include` depend on, each once, in the order they appear. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      const value = isConditional(node) ? conditionOf(node) : undefined;
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded({ directives = [] }: { readonly directives?: readonly DirectiveNode[] }, conditions: Conditions): boolean {
  return directives.every((directive) => {
    if (!isConditional(directive)) return true;
    const value = conditionOf(directive);
    const holds = value?.kind === Kind.VARIABLE ? conditions.get(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (directive.name.value === 'include');
  });
}

function conditionOf({ arguments: given = [] }: DirectiveNode): NonNullable<DirectiveNode['arguments']>[number]['value'] | undefined {
  return given.find(({ name }) => name.value === 'if')?.value;
}
