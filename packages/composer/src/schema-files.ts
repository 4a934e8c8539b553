import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Where the schema lives in the repository, by path from its root, always with forward slashes. */
export const SCHEMA = {
  subgraphs: 'schema/subgraphs',
  supergraph: 'schema/supergraph.graphql',
  glossary: 'schema/GLOSSARY.md',
  operations: 'schema/operations',
  releasedSupergraph: 'schema/released/supergraph.graphql',
  releasedApi: 'schema/released/api.graphql',
} as const;

/** The text of a file, or undefined where it does not exist. */
export async function textAt(root: string, file: string): Promise<string | undefined> {
  return readFile(path.join(root, file), 'utf8').catch(absent);
}

/** The GraphQL files of a folder, path to text, by name; none where the folder does not exist. */
export async function graphqlFilesIn(root: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path.join(root, folder)).catch(absent)) ?? [];
  const files = names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => `${folder}/${name}`);
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(path.join(root, file), 'utf8')] as const)));
}

/** Writes files (path to text), making their folders. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  }
}

/** Removes files that are no longer made. */
export async function removeFiles(root: string, files: readonly string[]): Promise<void> {
  for (const file of files) await rm(path.join(root, file));
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
