import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXIT, Refusal, usage } from '../command/refusal';
import { OPERATIONS } from '../project';

const ENDING = '.graphql';

/** An operation that `ask` can run. */
export interface Operation {
  readonly name: string;
  readonly text: string;
  /** The variables it declares, without their dollar. */
  readonly variables: readonly string[];
}

/** Reads an operation by the name of its file; refuses an unknown one with those there are. */
export function readOperation(name: string, folder: string = OPERATIONS): Operation {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith(ENDING))
        .map((file) => file.slice(0, -ENDING.length))
        .sort()
    : [];
  if (names.length === 0) throw new Refusal(`There are no operations in ${folder}.`, EXIT.USAGE);
  if (!names.includes(name)) throw usage(`There is no operation "${name}"; there are ${names.join(', ')}.`);
  const text = readFileSync(path.join(folder, `${name}${ENDING}`), 'utf8');
  return { name, text, variables: declaredIn(text) };
}

/** What follows `$name` by a colon is declared there: GraphQL has a variable before a colon nowhere else. */
function declaredIn(text: string): string[] {
  const bare = text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g, ' ');
  return [...new Set([...bare.matchAll(/\$([_A-Za-z]\w*)\s*:/g)].map(([, name]) => name ?? ''))];
}
