import { type EnumTypeDefinitionNode, type EnumTypeExtensionNode, Kind } from 'graphql';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/**
 * An enum has the same values in every party that has it: composition takes the union of those that differ for answers and
 * the intersection for arguments, so that a value would appear or vanish without anybody having said so.
 */
export const sameEnums: Rule = (parties) => {
  const enums = new Map<string, Map<string, Set<string>>>();
  for (const { party, document } of parties) {
    for (const node of document.definitions) {
      if (node.kind !== Kind.ENUM_TYPE_DEFINITION && node.kind !== Kind.ENUM_TYPE_EXTENSION) continue;
      const perParty = enums.get(node.name.value) ?? new Map<string, Set<string>>();
      perParty.set(party, new Set([...(perParty.get(party) ?? []), ...valuesOf(node)]));
      enums.set(node.name.value, perParty);
    }
  }
  return [...enums].flatMap(([name, perParty]) => missing(name, perParty));
};

function valuesOf(node: EnumTypeDefinitionNode | EnumTypeExtensionNode): readonly string[] {
  return (node.values ?? []).map((value) => value.name.value);
}

function missing(name: string, perParty: ReadonlyMap<string, ReadonlySet<string>>): readonly Problem[] {
  const all = new Set([...perParty.values()].flatMap((values) => [...values]));
  return [...perParty].flatMap(([party, values]) => {
    const lacking = [...all].filter((value) => !values.has(value));
    const others = [...perParty.keys()].filter((other) => other !== party);
    return lacking.length === 0 ? [] : [{ where: `${party} ${name}`, what: `lacks ${lacking.join(', ')}, which the same enum has at ${others.join(', ')}.` }];
  });
}
