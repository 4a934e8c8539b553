import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse } from 'graphql';

/** A party as the supergraph names it; the address is empty where composition was given none. */
export interface SupergraphParty {
  readonly name: string;
  readonly url: string;
}

/** The parties of a supergraph (`join__Graph`), in its order; throws an Error in one sentence if the text is no supergraph. */
export function partiesOf(supergraphSdl: string): SupergraphParty[] {
  let document: DocumentNode;
  try {
    document = parse(supergraphSdl, { noLocation: true });
  } catch {
    throw new Error('The supergraph is not GraphQL.');
  }
  const graphs = document.definitions.find(isJoinGraph);
  if (!graphs?.values?.length) throw new Error('The supergraph names no parties: it is not the result of a composition.');
  return graphs.values.map(({ directives = [] }) => {
    const graph = directives.find(({ name }) => name.value === 'join__graph');
    return { name: argument(graph, 'name'), url: argument(graph, 'url') };
  });
}

function isJoinGraph(definition: DefinitionNode): definition is DefinitionNode & { kind: Kind.ENUM_TYPE_DEFINITION } {
  return definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph';
}

function argument(directive: ConstDirectiveNode | undefined, name: string): string {
  const value = directive?.arguments?.find((candidate) => candidate.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
