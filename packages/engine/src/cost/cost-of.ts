import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { type CostDirectives, costDirectives, type ListSize } from './cost-directives';
import type { Variables } from './given-value';
import { inputCost } from './input-cost';
import { type Sizes, sizesOf } from './sizes';

/** What an operation costs. */
export interface Cost {
  /** Before it is executed; throws a GraphQLError if a list it asks for must be given a size, and is not. */
  estimate(variables: Variables): number;
  /** After it was executed: what its answer holds. */
  actual(data: Readonly<Record<string, unknown>> | null | undefined, variables: Variables): number;
}

/** Compiles what an operation of a valid document costs. */
export type CostOf = (operation: OperationDefinitionNode, document: DocumentNode) => Cost;

type Estimate = (variables: Variables, sizes: Sizes) => number;
type Actual = (value: unknown, variables: Variables) => number;

interface Part {
  readonly estimate: Estimate;
  /** Of the object that holds it. */
  readonly actual: Actual;
}

const FREE: Part = { estimate: () => 0, actual: () => 0 };
const NO_SIZES: Sizes = { own: undefined, below: () => undefined };

/**
 * Counts values: a field counts what `@cost` says of it, or of its type, else one, with its arguments' `@cost`s; what is inside a list
 * counts as often as the list is long. That is what the answer says, or before there is one, what `@listSize` says, or `first` and
 * `last` on the list or the connection right around it, else eight. What introspection asks costs one.
 */
export function costOf(supergraph: DocumentNode, schema: GraphQLSchema): CostOf {
  const directives = costDirectives(supergraph);
  return (operation, document) => {
    const root = schema.getRootType(operation.operation);
    const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
    const compile = compiler(schema, directives, operation, new Map(fragments.map((fragment) => [fragment.name.value, fragment])));
    const whole = root ? compile(operation.selectionSet, root.name) : FREE;
    return { estimate: (variables) => whole.estimate(variables, NO_SIZES), actual: (data, variables) => whole.actual(data, variables) };
  };
}

function compiler(
  schema: GraphQLSchema,
  directives: CostDirectives,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (set: SelectionSetNode, typeName: string) => Part {
  const defaults = new Map(operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]));

  function ofSet(set: SelectionSetNode, typeName: string): Part {
    const parts = set.selections.map((selection): Part => {
      if (selection.kind === Kind.FIELD) return ofField(selection, typeName);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return fragment ? ofSet(fragment.selectionSet, fragment.typeCondition?.name.value ?? typeName) : FREE;
    });
    return {
      estimate: (variables, sizes) => parts.reduce((total, part) => total + part.estimate(variables, sizes), 0),
      actual: (value, variables) => parts.reduce((total, part) => total + part.actual(value, variables), 0),
    };
  }

  function ofField(node: FieldNode, typeName: string): Part {
    const parent = schema.getType(typeName);
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const coordinate = `${typeName}.${node.name.value}`;
    const weight = directives.weightOf(coordinate) ?? (field && directives.weightOf(getNamedType(field.type).name)) ?? 1;
    const input = field ? inputCost(directives, coordinate, node, field, defaults) : undefined;
    const own = input ? (variables: Variables) => weight + input(variables) : () => weight;
    const inside = field && node.selectionSet ? ofSet(node.selectionSet, getNamedType(field.type).name) : FREE;
    return { estimate: estimateOf(node, field, directives.listSizeOf(coordinate), own, inside), actual: actualOf(node, own, inside) };
  }

  function estimateOf(
    node: FieldNode,
    field: GraphQLField<unknown, unknown> | undefined,
    listSize: ListSize | undefined,
    own: (variables: Variables) => number,
    inside: Part,
  ): Estimate {
    if (!field || !node.selectionSet) return (variables) => own(variables);
    const isList = isListType(getNullableType(field.type));
    const sizes = sizesOf(node, field, listSize, defaults);
    return (variables, around) => {
      const given = sizes(variables);
      const length = isList ? (given.own ?? around.below(node.name.value) ?? USUAL_LENGTH) : 1;
      return own(variables) + length * inside.estimate(variables, isList ? NO_SIZES : given);
    };
  }

  return ofSet;
}

const USUAL_LENGTH = 8;

function actualOf(node: FieldNode, own: (variables: Variables) => number, inside: Part): Actual {
  const name = node.alias?.value ?? node.name.value;
  const within: Actual = (value, variables) => {
    if (value === null || typeof value !== 'object') return 0;
    return Array.isArray(value) ? value.reduce((total: number, item) => total + within(item, variables), 0) : inside.actual(value, variables);
  };
  return (value, variables) => {
    // Fields of other types than the object's are not in the answer.
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, name)) return 0;
    return own(variables) + within((value as Record<string, unknown>)[name], variables);
  };
}
