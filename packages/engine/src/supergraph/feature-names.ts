import { type ConstDirectiveNode, type ConstValueNode, type DocumentNode, Kind } from 'graphql';

/** Gives the name a supergraph has for a directive of a feature, such as `cost` and `listSize`; nothing if it does not use the feature. */
export type FeatureNames = (feature: string, directive: string) => string | undefined;

/** Reads how a supergraph calls the directives of its features out of its `@link`s (core schema specification: `as` and `import`). */
export function featureNames(supergraph: DocumentNode): FeatureNames {
  const links = supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? (definition.directives ?? []).filter(({ name }) => name.value === 'link')
      : [],
  );
  const byFeature = new Map(links.map((link) => [featureOf(link), link]));
  return (feature, directive) => {
    const link = byFeature.get(feature);
    if (!link) return undefined;
    const imported = importedAs(link, directive);
    if (imported !== undefined) return imported;
    const prefix = textOf(argument(link, 'as')) ?? feature;
    return directive === feature ? prefix : `${prefix}__${directive}`;
  };
}

/** The feature a `@link` is about: `cost` for `https://specs.apollo.dev/cost/v0.1`. */
export function featureOf(link: ConstDirectiveNode): string {
  const [, feature = ''] = /\/([^/]+)\/v[\d.]+$/.exec(textOf(argument(link, 'url')) ?? '') ?? [];
  return feature;
}

function importedAs(link: ConstDirectiveNode, directive: string): string | undefined {
  const list = argument(link, 'import');
  for (const item of list?.kind === Kind.LIST ? list.values : []) {
    if (textOf(item) === `@${directive}`) return directive;
    if (item.kind !== Kind.OBJECT) continue;
    const part = (name: string): string | undefined => textOf(item.fields.find((field) => field.name.value === name)?.value);
    if (part('name') === `@${directive}`) return (part('as') ?? `@${directive}`).slice(1);
  }
  return undefined;
}

function argument(link: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return link.arguments?.find((given) => given.name.value === name)?.value;
}

function textOf(value: ConstValueNode | undefined): string | undefined {
  return value?.kind === Kind.STRING ? value.value : undefined;
}
