import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Rights } from './need';
import { type ProtectedFields, protectedFields, refusedFields, unmetNeeds } from './protected-fields';
import { protections } from './protections';

/** The coordinates (`Type.field`) of what a caller with these rights may not have of a valid document. */
export type RefusedIn = (document: DocumentNode, rights: Rights) => readonly string[];

/** For hosts that enforce a supergraph's protecting features themselves. `schema` is the one that documents were validated against. */
export function refusedIn(supergraph: DocumentNode, schema: GraphQLSchema): RefusedIn {
  const all = protections(supergraph);
  const known = new WeakMap<DocumentNode, ProtectedFields>();
  return (document, rights) => {
    const fields = known.get(document) ?? protectedFields(all, schema, document);
    known.set(document, fields);
    return [...new Set(refusedFields(fields, unmetNeeds(fields, rights)).values())];
  };
}
