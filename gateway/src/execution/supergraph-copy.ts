import { type ConstDirectiveNode, Kind, parse, print, visit } from 'graphql';

/** Features whose directives stay in the supergraph and are enforced before the engine is asked. */
const ENFORCED_BEFORE = ['authenticated', 'requiresScopes', 'policy'];
/** Features this engine cannot honour and must not ignore. */
const NOT_SUPPORTED: Readonly<Record<string, string>> = { context: '@context', cacheTag: '@cacheTag' };

/**
 * The supergraph as the engine takes it: the engine refuses features marked `for: SECURITY`, so the mark is taken off those
 * that are enforced elsewhere. Throws an Error in one sentence for features that nobody here honours.
 */
export function supergraphForEngine(supergraphSdl: string): string {
  const document = parse(supergraphSdl, { noLocation: true });
  return print(
    visit(document, {
      Directive(node) {
        if (node.name.value !== 'link') return undefined;
        const feature = featureOf(node as ConstDirectiveNode);
        const refused = NOT_SUPPORTED[feature];
        if (refused) throw new Error(`The supergraph uses ${refused}, which the gateway cannot honour: compose it without.`);
        if (!ENFORCED_BEFORE.includes(feature)) return undefined;
        return { ...node, arguments: node.arguments?.filter(({ name }) => name.value !== 'for') };
      },
    }),
  );
}

function featureOf(link: ConstDirectiveNode): string {
  const url = link.arguments?.find(({ name }) => name.value === 'url')?.value;
  const [, feature = ''] = (url?.kind === Kind.STRING && /\/([^/]+)\/v[\d.]+$/.exec(url.value)) || [];
  return feature;
}
