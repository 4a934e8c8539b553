import { type ConstDirectiveNode, Kind, parse, type SelectionSetNode } from 'graphql';
import { namedType, textOf } from './directives';
import type { Graph, GraphType } from './graph';

/** A field that the `fields` of a `@key` or `@requires` names, with the type it stands on. */
export interface SelectedField {
  readonly type: string;
  readonly name: string;
}

/** Every field, nested ones included, that the `fields` of a directive on a type names. A set that does not parse names none. */
export function selectedFields(graph: Graph, type: string, directive: ConstDirectiveNode): readonly SelectedField[] {
  const selection = selectionOf(textOf(directive, 'fields') ?? '');
  return selection ? walk(graph, type, selection) : [];
}

// composition names a field set that is not valid; a rule only has nothing to say about it
function selectionOf(fields: string): SelectionSetNode | undefined {
  try {
    const [definition] = parse(`{ ${fields} }`).definitions;
    return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
  } catch {
    return undefined;
  }
}

function walk(graph: Graph, type: string, set: SelectionSetNode): SelectedField[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT) return walk(graph, selection.typeCondition?.name.value ?? type, selection.selectionSet);
    const here = { type, name: selection.name.value };
    const below = typeOfField(graph.get(type), here.name);
    return selection.selectionSet && below ? [here, ...walk(graph, below, selection.selectionSet)] : [here];
  });
}

function typeOfField(type: GraphType | undefined, name: string): string | undefined {
  const field = type?.fields.find(({ node }) => node.name.value === name);
  return field && namedType(field.node);
}
