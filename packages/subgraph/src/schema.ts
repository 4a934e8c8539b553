import 'reflect-metadata';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { getDocumentNodeFromSchema } from '@graphql-tools/utils';
import { type ConstDirectiveNode, concatAST, type DocumentNode, type GraphQLSchema, Kind, parse, print, visit } from 'graphql';
import { buildSchema, createResolversMap, type NonEmptyArray } from 'type-graphql';
import type { Context } from './context';
import type { DecoratedClass, PartyDefinition } from './definition';

const FEDERATION = 'https://specs.apollo.dev/federation/v2.14';
const FEDERATION_DIRECTIVES = new Set([
  'key',
  'shareable',
  'external',
  'requires',
  'provides',
  'tag',
  'inaccessible',
  'interfaceObject',
  'override',
  'authenticated',
  'policy',
]);
const ROOTS: readonly string[] = ['Query', 'Mutation'];
const AUTHENTICATED: ConstDirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'authenticated' } };

/** A party's schema: to execute, and as Federation 2 text. */
export interface PartySchema {
  readonly schema: GraphQLSchema;
  readonly sdl: string;
}

function usedDirectives(document: DocumentNode): string[] {
  const used = new Set<string>();
  visit(document, { Directive: ({ name }) => void (FEDERATION_DIRECTIVES.has(name.value) && used.add(`@${name.value}`)) });
  return [...used].sort();
}

/** The types with every way in marked as one for callers that are known: nobody is told anything. */
function withWaysInForCallers(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: (type) => (ROOTS.includes(type.name.value) ? undefined : false),
    FieldDefinition: (field) => ({ ...field, directives: [...(field.directives ?? []), AUTHENTICATED] }),
    InterfaceTypeDefinition: () => false,
  });
}

/** Builds a party's Federation 2 schema from its words; imports only the directives that are used. */
export async function buildPartySchema({ party, words }: PartyDefinition): Promise<PartySchema> {
  const plain = await buildSchema({
    resolvers: words.flatMap(({ resolvers = [] }) => resolvers) as unknown as NonEmptyArray<DecoratedClass>,
    orphanedTypes: words.flatMap(({ types = [] }) => types) as DecoratedClass[],
    validate: false,
    skipCheck: true,
  });
  const types = withWaysInForCallers(getDocumentNodeFromSchema(plain));
  const link = parse(`extend schema @link(url: "${FEDERATION}", import: ${JSON.stringify(usedDirectives(types))})`);
  const typeDefs = concatAST([link, types]);
  const resolvers = createResolversMap(plain as Parameters<typeof createResolversMap>[0]) as Record<string, Record<string, unknown>>;
  for (const { references = {} } of words) {
    for (const [type, reference] of Object.entries(references)) {
      const fields = resolvers[type];
      // type-graphql leaves out, without a word, a type that no field leads to.
      if (!fields) throw new Error(`The schema of ${party} has no type ${type}: list its class under types of its word.`);
      fields.__resolveReference = (key: Record<string, unknown>, context: Context) => reference(key, context);
    }
  }
  const modules = { typeDefs, resolvers } as Parameters<typeof buildSubgraphSchema>[0];
  return { schema: buildSubgraphSchema(modules), sdl: `${print(typeDefs)}\n` };
}
