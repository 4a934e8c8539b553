import { type ConstDirectiveNode, type ConstValueNode, type DefinitionNode, type DocumentNode, Kind, type TypeDefinitionNode } from 'graphql';
import { type FeatureNames, featureNames } from '../supergraph/feature-names';
import type { Need } from './need';

/** What a supergraph protects with `@authenticated`, `@requiresScopes` and `@policy`. */
export interface Protections {
  /** Of no use to ask: nothing is protected. */
  readonly isEmpty: boolean;
  /** What it takes to be given objects or values of a type. */
  ofType(type: string): readonly Need[];
  /**
   * What it takes to be given a field of a type; of an interface, of whatever object it can have, as it is not known before which
   * one it is. Composition repeats the directives on interfaces since 2.12; who composed with an older one is protected as well.
   */
  ofField(type: string, field: string): readonly Need[];
}

/** Reads a supergraph's protections, under whatever names it has for the directives. */
export function protections(supergraph: DocumentNode): Protections {
  const needs = new Map<string, readonly Need[]>();
  const objects = new Map<string, string[]>();
  const needed = needReader(featureNames(supergraph));
  for (const definition of supergraph.definitions) {
    if (!isType(definition)) continue;
    const type = definition.name.value;
    needs.set(type, needed(definition.directives));
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const { name, directives } of definition.fields ?? []) needs.set(`${type}.${name.value}`, needed(directives));
    for (const { name } of definition.interfaces ?? []) objects.set(name.value, [...(objects.get(name.value) ?? []), type]);
  }
  const of = (coordinate: string): readonly Need[] => needs.get(coordinate) ?? [];
  return {
    isEmpty: [...needs.values()].every((list) => list.length === 0),
    ofType: of,
    ofField: (type, field) => [type, ...(objects.get(type) ?? [])].flatMap((one) => [...of(one), ...of(`${one}.${field}`)]),
  };
}

function needReader(nameOf: FeatureNames): (directives: readonly ConstDirectiveNode[] | undefined) => readonly Need[] {
  const [authenticated, scopes, policy] = (['authenticated', 'requiresScopes', 'policy'] as const).map((feature) => nameOf(feature, feature));
  return (directives = []) =>
    directives.flatMap((directive): Need[] => {
      const name = directive.name.value;
      if (name === authenticated) return [{ feature: 'authenticated' }];
      if (name === scopes) return [{ feature: 'requiresScopes', anyOf: listsIn(directive, 'scopes') }];
      return name === policy ? [{ feature: 'policy', anyOf: listsIn(directive, 'policies') }] : [];
    });
}

function listsIn(directive: ConstDirectiveNode, name: string): string[][] {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value;
  return itemsOf(value).map((inner) => itemsOf(inner).flatMap((text) => (text.kind === Kind.STRING ? [text.value] : [])));
}

function itemsOf(value: ConstValueNode | undefined): readonly ConstValueNode[] {
  // A list of one may be written as that one.
  return value === undefined ? [] : value.kind === Kind.LIST ? value.values : [value];
}

function isType(definition: DefinitionNode): definition is TypeDefinitionNode {
  return 'name' in definition && definition.kind.endsWith('TypeDefinition');
}
