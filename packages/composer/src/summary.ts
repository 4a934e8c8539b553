import { isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { has } from './directives';
import type { Supergraph } from './federate';
import { graphOf } from './graph';
import type { PartySchema } from './party-schema';

/** A supergraph in a few lines: its types and fields, what each party brings, and what composition hints at. */
export function summary(parties: readonly PartySchema[], { api, hints }: Supergraph): readonly string[] {
  const types = Object.values(api.getTypeMap()).filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const fields = types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields()));
  const perParty = parties.map((schema) => {
    const own = [...graphOf([schema]).values()].flatMap((type) => type.fields).filter(({ node }) => !has(node, 'external'));
    return `  ${schema.party.padEnd(16)} ${own.length} fields`;
  });
  return [`supergraph: ${types.length} types, ${fields.length} fields`, ...perParty, `hints: ${hints.length}`, ...hints.map((hint) => `  ${hint}`)];
}
