import { readSupergraph, type SupergraphText } from '@ketengraaf/engine';
import { buildASTSchema, type ConstDirectiveNode, type DefinitionNode, type DocumentNode, type GraphQLSchema, Kind } from 'graphql';

/** A party as the supergraph names it; the address is empty where composition was given none. */
export interface SupergraphParty {
  readonly name: string;
  readonly url: string;
}

/** A supergraph, read once for everybody who asks something of it. */
export interface Supergraph extends SupergraphText {
  /** All its types, those included that clients cannot see: parties are asked for them, too. */
  readonly schema: GraphQLSchema;
}

/** Reads a supergraph; throws an Error in one sentence if the text is not GraphQL. */
export function supergraphOf(sdl: string): Supergraph {
  let text: SupergraphText;
  try {
    text = readSupergraph(sdl);
  } catch {
    throw new Error('The supergraph is not GraphQL.');
  }
  return { ...text, schema: buildASTSchema(text.document, { assumeValid: true, assumeValidSDL: true }) };
}

/** The parties of a supergraph (`join__Graph`), in its order; throws an Error in one sentence if it is no supergraph. */
export function partiesOf({ definitions }: DocumentNode): SupergraphParty[] {
  const graphs = definitions.find(isJoinGraph);
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
