import { type ConstDirectiveNode, type DocumentNode, type GraphQLSchema, getNamedType, Kind, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { Refusal } from '../refusal';

/** Features of Federation 2 that restrict types and fields; the engine reads past them, so they are enforced here. */
const FEATURES = ['authenticated', 'requiresScopes', 'policy'];

/**
 * Refuses documents that touch what the supergraph restricts. `@authenticated` asks for a token; `@requiresScopes` and
 * `@policy` ask for what no token of the chain carries, so they always refuse: rights are the parties' to decide.
 * Composition repeats the directives on interfaces, so the place where a field is selected tells enough.
 */
export function accessDirectives(supergraphSdl: string, schema: GraphQLSchema, everyoneHasAToken: boolean): (document: DocumentNode) => void {
  const restricted = restrictedIn(supergraphSdl, everyoneHasAToken);
  return (document) => {
    if (restricted.size === 0) return;
    const types = new TypeInfo(schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field(node) {
          const parent = types.getParentType()?.name ?? '';
          const type = types.getType();
          const touched = [parent, `${parent}.${node.name.value}`, type ? getNamedType(type).name : ''];
          if (!touched.some((name) => restricted.has(name))) return;
          throw new Refusal('request', 403, [{ code: 'FORBIDDEN', message: `The token does not open "${node.name.value}".` }]);
        },
      }),
    );
  };
}

/** Names of types, and of fields as `Type.field`. */
function restrictedIn(supergraphSdl: string, everyoneHasAToken: boolean): Set<string> {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const links = definitions.flatMap((definition) => (definition.kind === Kind.SCHEMA_DEFINITION ? (definition.directives ?? []) : []));
  const names = links.flatMap((link) => {
    const feature = FEATURES.find((candidate) => text(link, 'url').includes(`/${candidate}/v`));
    return !feature || (everyoneHasAToken && feature === 'authenticated') ? [] : [text(link, 'as') || feature];
  });
  const restricts = (node: { readonly directives?: readonly ConstDirectiveNode[] }): boolean =>
    node.directives?.some(({ name }) => names.includes(name.value)) ?? false;
  const restricted = new Set<string>();
  for (const definition of definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const type = definition.name.value;
    if (restricts(definition as { directives?: readonly ConstDirectiveNode[] })) restricted.add(type);
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) if (restricts(field)) restricted.add(`${type}.${field.name.value}`);
  }
  return restricted;
}

function text(link: ConstDirectiveNode, argument: string): string {
  const value = link.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
