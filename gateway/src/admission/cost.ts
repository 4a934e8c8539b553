import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

type Variables = Readonly<Record<string, unknown>>;
/** What a part costs, given the variables and the size a connection around it was asked for. */
type Estimate = (variables: Variables, page: number | undefined) => number;

const USUAL_LENGTH = 8;
const PAGE_ARGUMENTS = ['first', 'last'];

/**
 * Estimates how many values an operation asks for: a field counts one, and what is inside a list as often as the list is long:
 * as `first` (or `last`) says, on the list or on the connection right around it, else eight, as few families have more youths.
 * Compiled once a document. What introspection asks costs nothing: it has its own rule.
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (variables: Variables) => number {
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));

  function ofSet(set: SelectionSetNode, typeName: string): Estimate {
    const parts = set.selections.map((selection): Estimate => {
      if (selection.kind === Kind.FIELD) return ofField(selection, typeName);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return fragment ? ofSet(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName) : () => 0;
    });
    return (variables, page) => parts.reduce((total, part) => total + part(variables, page), 0);
  }

  function ofField(node: FieldNode, typeName: string): Estimate {
    const parent = schema.getType(typeName);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    if (!field || !node.selectionSet) return () => 1;
    const inside = ofSet(node.selectionSet, getNamedType(field.type).name);
    const isList = isListType(getNullableType(field.type));
    const asked = node.arguments?.find(({ name }) => PAGE_ARGUMENTS.includes(name.value))?.value;
    return (variables, page) => {
      const size = asked && sizeOf(asked, variables);
      return isList ? 1 + (size ?? page ?? USUAL_LENGTH) * inside(variables, undefined) : 1 + inside(variables, size);
    };
  }

  function sizeOf(value: ValueNode, variables: Variables): number | undefined {
    if (value.kind === Kind.INT) return Math.max(0, Number(value.value));
    if (value.kind !== Kind.VARIABLE) return undefined;
    const given = variables[value.name.value];
    const otherwise = defaults.get(value.name.value);
    if (given === undefined && otherwise) return sizeOf(otherwise, variables);
    return typeof given === 'number' ? Math.max(0, given) : undefined;
  }

  const root = schema.getRootType(operation.operation);
  const whole = root ? ofSet(operation.selectionSet, root.name) : () => 0;
  return (variables) => whole(variables, undefined);
}
