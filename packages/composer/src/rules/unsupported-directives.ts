import { type ConstDirectiveNode, type DirectiveNode, Kind, visit } from 'graphql';
import { directivesOn } from '../directives';
import type { PartySchema } from '../party-schema';
import type { Problem } from '../problem';
import type { Rule } from './rule';

const REFUSED: Readonly<Record<string, string>> = {
  context: 'the gateway does not load it, and without it the argument would be dropped silently',
  fromContext: 'the gateway does not load it, and without it the argument would be dropped silently',
  cacheTag: 'the gateway does not load it, and personal data are never cached',
};

/** No party uses a federation directive that @apollo/gateway refuses or ignores, nor one under another name. */
export const unsupportedDirectives: Rule = (parties) => parties.flatMap((party) => [...used(party), ...renamed(party)]);

function used({ party, document }: PartySchema): readonly Problem[] {
  const found = new Map<string, Problem>();
  const say = (directive: DirectiveNode, why: string): void => {
    const name = `@${directive.name.value}`;
    found.set(`${name} ${why}`, { where: party, what: `uses ${name}: ${why}.` });
  };
  visit(document, {
    Directive(directive) {
      const why = REFUSED[directive.name.value];
      if (why !== undefined) say(directive, why);
      if (directive.name.value.includes('__')) say(directive, 'import a federation directive and use its own name, or the rules here do not see it');
      if (directive.name.value === 'override' && directive.arguments?.some((argument) => argument.name.value === 'label')) {
        say(directive, 'a label is never given to the planner, which then always asks the old party');
      }
    },
  });
  return [...found.values()];
}

function renamed({ party, document }: PartySchema): readonly Problem[] {
  const links = document.definitions
    .filter((node) => node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION)
    .flatMap((node) => directivesOn(node, 'link'));
  return links.flatMap((link) =>
    importsOf(link).map((name) => ({ where: party, what: `imports ${name} under another name; the rules here would not see it.` })),
  );
}

function importsOf(link: ConstDirectiveNode): readonly string[] {
  const imports = link.arguments?.find((argument) => argument.name.value === 'import')?.value;
  if (imports?.kind !== Kind.LIST) return [];
  return imports.values.flatMap((value) => {
    if (value.kind !== Kind.OBJECT) return [];
    const field = (name: string): string | undefined => {
      const found = value.fields.find((one) => one.name.value === name)?.value;
      return found?.kind === Kind.STRING ? found.value : undefined;
    };
    const [name, as] = [field('name'), field('as')];
    return name !== undefined && as !== undefined && as !== name ? [name] : [];
  });
}
