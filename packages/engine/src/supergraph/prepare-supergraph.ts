import { type ASTNode, type ConstDirectiveNode, type DocumentNode, GraphQLError, Kind, visit } from 'graphql';
import { featureOf } from './feature-names';

/** Features that protect data; the engine takes a supergraph that uses one only if somebody enforces it. */
export type ProtectingFeature = 'authenticated' | 'requiresScopes' | 'policy';

const PROTECTING: readonly string[] = ['authenticated', 'requiresScopes', 'policy'];
/** Nobody here can honour these, and to ignore them would change what a field means. */
const REFUSED: readonly string[] = ['context', 'cacheTag'];
const JOIN_TYPE = 'join__type';

/**
 * The supergraph as the planner takes it: without the security marks the host answers for, without descriptions, and with the keys
 * that resolve before those that do not, because the planner takes the first. Throws one sentence for a feature that nobody honours.
 */
export function prepareSupergraph(document: DocumentNode, enforced: readonly ProtectingFeature[]): DocumentNode {
  return visit(document, {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE) return node.name.value === 'link' ? linkFor(node as ConstDirectiveNode, enforced) : false;
      const plain = undescribed(node);
      if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return plain === node ? undefined : plain;
      return { ...plain, directives: resolvableFirst(node.directives ?? []) };
    },
  });
}

function undescribed<N extends ASTNode>(node: N): N {
  return 'description' in node && node.description ? { ...node, description: undefined } : node;
}

function linkFor(link: ConstDirectiveNode, enforced: readonly string[]): ConstDirectiveNode {
  const feature = featureOf(link);
  if (REFUSED.includes(feature)) throw new GraphQLError(`The supergraph uses @${feature}, which cannot be honoured: compose it without.`);
  if (!PROTECTING.includes(feature)) return link;
  if (!enforced.includes(feature))
    throw new GraphQLError(
      `The supergraph uses @${feature}, which must be enforced: say who may have what in "protect", or name it in "enforced" once the host does it.`,
    );
  return { ...link, arguments: link.arguments?.filter(({ name }) => name.value !== 'for') };
}

function resolvableFirst(directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] {
  const unresolvable = directives.filter(isUnresolvableKey);
  return unresolvable.length === 0 ? directives : [...directives.filter((directive) => !isUnresolvableKey(directive)), ...unresolvable];
}

function isUnresolvableKey({ name, arguments: given = [] }: ConstDirectiveNode): boolean {
  return (
    name.value === JOIN_TYPE && given.some((argument) => argument.name.value === 'resolvable' && argument.value.kind === Kind.BOOLEAN && !argument.value.value)
  );
}
