import { type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql';

/** The values that decide what `@skip` and `@include` leave in, by variable. */
export type Conditions = ReadonlyMap<string, boolean>;

/** The variables an operation's `@skip` and `@include` depend on, each once, in the order they appear. */
export function conditionVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { name: argument, value } of given) if (argument.value === 'if' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** Whether `@skip` and `@include` leave a selection in. */
export function isIncluded({ directives = [] }: { readonly directives?: OperationDefinitionNode['directives'] }, conditions: Conditions): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    if (name.value !== 'skip' && name.value !== 'include') return true;
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    const holds = value?.kind === Kind.VARIABLE ? conditions.get(value.name.value) : value?.kind === Kind.BOOLEAN && value.value;
    return holds === (name.value === 'include');
  });
}
