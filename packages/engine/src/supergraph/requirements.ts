import { type ConstDirectiveNode, type DocumentNode, GraphQLError, Kind, parse, type SelectionSetNode } from 'graphql';

/** A field that a party computes from others: one `@requires`. */
export interface Requirement {
  readonly party: string;
  readonly type: string;
  readonly field: string;
  readonly required: SelectionSetNode;
}

/** Reads every `@requires` out of a supergraph. */
export function requirements(supergraph: DocumentNode): readonly Requirement[] {
  const parties = partyNames(supergraph);
  return supergraph.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) return [];
    return (definition.fields ?? []).flatMap(({ name, directives = [] }) =>
      directives.flatMap((directive): Requirement[] => {
        const fields = directive.name.value === 'join__field' ? given(directive, 'requires') : undefined;
        const party = parties.get(given(directive, 'graph') ?? '');
        return fields === undefined || party === undefined ? [] : [{ party, type: definition.name.value, field: name.value, required: selectionsOf(fields) }];
      }),
    );
  });
}

function partyNames(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graphs = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph' ? (definition.values ?? []) : [],
  );
  return new Map(
    graphs.map(({ name, directives = [] }) => [name.value, directives.flatMap((directive) => given(directive, 'name') ?? []).at(0) ?? name.value]),
  );
}

function given({ arguments: all = [] }: ConstDirectiveNode, name: string): string | undefined {
  const value = all.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

function selectionsOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{${fields}}`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new GraphQLError(`"${fields}" is no selection of fields.`);
  return definition.selectionSet;
}
