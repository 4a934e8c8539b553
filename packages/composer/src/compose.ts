import { type Federated, federate } from './federate';
import { glossary } from './glossary';
import type { PartySchema } from './party-schema';
import { COMPOSITION_RULES } from './rules/specified-rules';
import { SCHEMA } from './schema-files';

/** What is made of the parties' schemas: a supergraph or the reasons why not, and the files (path to text) to commit. */
export interface Composed extends Federated {
  readonly files: ReadonlyMap<string, string>;
}

/** Composes the parties, and refuses what would compose but answer wrongly. */
export function compose(parties: readonly PartySchema[]): Composed {
  const { supergraph, problems } = federate(parties);
  const refused = COMPOSITION_RULES.flatMap((rule) => rule(parties));
  const files = new Map(parties.map(({ party, sdl }) => [`${SCHEMA.subgraphs}/${party}.graphql`, sdl]));
  if (supergraph) files.set(SCHEMA.supergraph, supergraph.sdl).set(SCHEMA.glossary, glossary(supergraph.api));
  return { supergraph, problems: [...refused, ...problems], files };
}
