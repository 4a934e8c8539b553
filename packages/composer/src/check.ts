import { breaking } from './breaking';
import type { Composed } from './compose';
import { drift } from './drift';
import { invalidOperations } from './operations';
import type { PartySchema } from './party-schema';
import type { Problem } from './problem';
import { HOUSE_RULES } from './rules/specified-rules';
import { graphqlFilesIn, SCHEMA, textAt } from './schema-files';

/** What the check of a schema found; `breaks` is undefined where nothing has been released yet. */
export interface Checked {
  readonly problems: readonly Problem[];
  readonly breaks: readonly Problem[] | undefined;
}

/** Holds a composed schema against the house rules, the committed files, the stored operations and what was released. */
export async function check(root: string, parties: readonly PartySchema[], composed: Composed): Promise<Checked> {
  const house = HOUSE_RULES.flatMap((rule) => rule(parties));
  const drifted = drift(composed.files, await committed(root, composed));
  const { supergraph } = composed;
  if (!supergraph) return { problems: [...composed.problems, ...house, ...drifted], breaks: [] };
  const operations = invalidOperations(supergraph.api, await graphqlFilesIn(root, SCHEMA.operations));
  const released = await textAt(root, SCHEMA.releasedApi);
  return {
    problems: [...composed.problems, ...house, ...drifted, ...operations],
    breaks: released === undefined ? undefined : await breaking(released, supergraph.apiSdl),
  };
}

async function committed(root: string, { files }: Composed): Promise<ReadonlyMap<string, string>> {
  const found = new Map(await graphqlFilesIn(root, SCHEMA.subgraphs));
  for (const file of files.keys()) {
    const text = await textAt(root, file);
    if (text !== undefined) found.set(file, text);
  }
  return found;
}
