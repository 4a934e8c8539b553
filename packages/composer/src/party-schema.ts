import { type DefinitionNode, type DocumentNode, Kind, parse, print } from 'graphql';

/** The schema of one party: as a document for the rules, and as the text that is committed. */
export interface PartySchema {
  readonly party: string;
  readonly document: DocumentNode;
  readonly sdl: string;
}

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/**
 * Reads the SDL that a party prints and puts its definitions in a stable order (links, directives, roots, then types by
 * name; fields stay as written), so that the same schema always gives the same text. Throws a GraphQLError on bad syntax.
 */
export function partySchema(party: string, printed: string): PartySchema {
  const parsed = parse(printed, { noLocation: true });
  const document: DocumentNode = { ...parsed, definitions: [...parsed.definitions].sort(inOrder) };
  return { party, document, sdl: `${print(document)}\n` };
}

function inOrder(one: DefinitionNode, other: DefinitionNode): number {
  const [left, right] = [placeOf(one), placeOf(other)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function placeOf(definition: DefinitionNode): string {
  if (definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION) return '0';
  const name = 'name' in definition ? (definition.name?.value ?? '') : '';
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return `1 ${name}`;
  const root = ROOTS.indexOf(name);
  return root >= 0 ? `2 ${root} ${definition.kind}` : `3 ${name} ${definition.kind}`;
}
