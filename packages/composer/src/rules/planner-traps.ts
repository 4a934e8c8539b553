import { directivesOn, has, isResolvable } from '../directives';
import { selectedFields } from '../field-set';
import { type Graph, type GraphType, graphOf } from '../graph';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Refuses what composes but what the query planner (2.14) answers wrongly without an error. */
export const plannerTraps: Rule = (parties) => {
  const graph = graphOf(parties);
  return [...graph.values()].flatMap((type) => [
    ...requiredArguments(graph, type),
    ...mixedKeys(type),
    ...requiresWithoutKey(type),
    ...interfaceWithoutTypes(graph, type),
  ]);
};

// one fetch serves the client's selection and every @requires: whichever arguments come last decide for all of them
function requiredArguments(graph: Graph, type: GraphType): readonly Problem[] {
  return type.fields.flatMap(({ party, node }) =>
    directivesOn(node, 'requires')
      .flatMap((requires) => selectedFields(graph, type.name, requires))
      .filter((selected) =>
        graph.get(selected.type)?.fields.some((field) => field.node.name.value === selected.name && (field.node.arguments ?? []).length > 0),
      )
      .map((selected) => ({
        where: `${party} ${type.name}.${node.name.value}`,
        what: `requires ${selected.type}.${selected.name}, which takes arguments: the planner confuses them with the client's. Require a field without arguments and filter in ${party}.`,
      })),
  );
}

// on its way back after a @requires the planner takes the first key, resolvable or not
function mixedKeys(type: GraphType): readonly Problem[] {
  return partiesOf(type).flatMap((party) => {
    const keys = keysIn(type, party);
    return keys.some(isResolvable) && !keys.every(isResolvable)
      ? [
          {
            where: `${party} ${type.name}`,
            what: 'has keys with and without resolvable: false: the planner may ask by one that does not resolve, and the answer is null. Make all of them resolvable, or none.',
          },
        ]
      : [];
  });
}

function requiresWithoutKey(type: GraphType): readonly Problem[] {
  return type.fields.flatMap(({ party, node }) =>
    has(node, 'requires') && !keysIn(type, party).some(isResolvable)
      ? [
          {
            where: `${party} ${type.name}.${node.name.value}`,
            what: 'has @requires, but no key of its type is resolvable here: the planner asks all the same, and the answer is null.',
          },
        ]
      : [],
  );
}

// the plan of such a field is empty, and the answer null without an error
function interfaceWithoutTypes(graph: Graph, type: GraphType): readonly Problem[] {
  const objects = type.parts.filter(({ node }) => has(node, 'interfaceObject'));
  const implemented = [...graph.values()].some(({ parts }) =>
    parts.some(({ node }) => 'interfaces' in node && node.interfaces?.some((parent) => parent.name.value === type.name)),
  );
  return implemented
    ? []
    : objects.map(({ party }) => ({
        where: `${party} ${type.name}`,
        what: 'is an @interfaceObject, but no party has a type that implements it: the planner makes an empty plan.',
      }));
}

function partiesOf(type: GraphType): readonly string[] {
  return [...new Set(type.parts.map(({ party }) => party))];
}

function keysIn(type: GraphType, party: string) {
  return type.parts.filter((part) => part.party === party).flatMap(({ node }) => directivesOn(node, 'key'));
}
