import { check } from './check';
import { type Composed, compose } from './compose';
import { type Mode, modeOf } from './options';
import type { PartySchema } from './party-schema';
import { printParties } from './print';
import { type Problem, problemLine } from './problem';
import { HOUSE_RULES } from './rules/specified-rules';
import { graphqlFilesIn, removeFiles, SCHEMA, writeFiles } from './schema-files';
import { summary } from './summary';

/** Where the command works and where it speaks: `root` is the repository, `parties` are its subgraphs in order. */
export interface Surroundings {
  readonly root: string;
  readonly parties: readonly string[];
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** Runs `compose` with its flags; gives the exit code: 0 done, 1 something is wrong with the schema, 2 with the flags. */
export async function run(flags: readonly string[], surroundings: Surroundings): Promise<number> {
  const { root, parties: names, complain } = surroundings;
  let mode: Mode;
  try {
    mode = modeOf(flags);
  } catch (error) {
    complain((error as Error).message);
    return 2;
  }
  const { parties, problems } = await printParties(root, names);
  if (problems.length > 0) return refuse(surroundings, problems);
  const composed = compose(parties);
  return mode === 'write' ? write(surroundings, parties, composed) : examine(mode, surroundings, parties, composed);
}

async function write(surroundings: Surroundings, parties: readonly PartySchema[], composed: Composed): Promise<number> {
  const { root, say } = surroundings;
  const { supergraph, problems, files } = composed;
  if (!supergraph || problems.length > 0) return refuse(surroundings, problems);
  const before = await graphqlFilesIn(root, SCHEMA.subgraphs);
  await writeFiles(root, files);
  await removeFiles(
    root,
    [...before.keys()].filter((file) => !files.has(file)),
  );
  for (const line of summary(parties, supergraph)) say(line);
  const left = HOUSE_RULES.flatMap((rule) => rule(parties));
  if (left.length > 0) say(`${left.length} to mend before --check passes:`);
  for (const problem of left) say(`  ${problemLine(problem)}`);
  return 0;
}

async function examine(mode: 'check' | 'release', surroundings: Surroundings, parties: readonly PartySchema[], composed: Composed): Promise<number> {
  const { root, say } = surroundings;
  const { problems, breaks } = await check(root, parties, composed);
  // a release is the one way in which a break may be meant
  const refused = mode === 'release' ? problems : [...problems, ...(breaks ?? [])];
  const { supergraph } = composed;
  if (!supergraph || refused.length > 0) return refuse(surroundings, refused);
  if (mode === 'check') {
    say(breaks ? 'The schema keeps every rule and what was released.' : 'The schema keeps every rule; nothing has been released yet.');
    return 0;
  }
  for (const problem of breaks ?? []) say(problemLine(problem));
  await writeFiles(
    root,
    new Map([
      [SCHEMA.releasedSupergraph, supergraph.sdl],
      [SCHEMA.releasedApi, supergraph.apiSdl],
    ]),
  );
  say(`Released the present schema; it breaks the one before in ${breaks?.length ?? 0} places.`);
  return 0;
}

function refuse({ complain }: Surroundings, problems: readonly Problem[]): number {
  for (const problem of problems) complain(problemLine(problem));
  complain(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
  return 1;
}
