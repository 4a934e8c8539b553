import { type FragmentDefinitionNode, Kind, visit } from 'graphql';
import { documentRefused } from '../refusal';
import type { DocumentRule } from './rule';

/** No fragment contains itself, however long the way round. */
export const fragmentCycles: DocumentRule = (document) => {
  const spreads = new Map<string, string[]>();
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) spreads.set(definition.name.value, spreadsIn(definition));
  const state = new Map<string, 'open' | 'done'>();
  const follow = (name: string): void => {
    if (state.get(name) === 'done') return;
    if (state.get(name) === 'open') throw documentRefused('GRAPHQL_VALIDATION_FAILED', `The fragment "${name}" contains itself.`);
    state.set(name, 'open');
    for (const next of spreads.get(name) ?? []) follow(next);
    state.set(name, 'done');
  };
  for (const name of spreads.keys()) follow(name);
};

function spreadsIn(definition: FragmentDefinitionNode): string[] {
  const names: string[] = [];
  visit(definition, {
    FragmentSpread({ name }) {
      names.push(name.value);
    },
  });
  return names;
}
