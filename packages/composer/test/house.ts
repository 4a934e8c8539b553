import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { linked } from './parties';

/** A repository in a temporary folder, whose parties are real processes; it is gone after the test that made it. */
export interface House {
  readonly root: string;
  readonly party: (name: string, sdl: string) => void;
  readonly file: (name: string, text: string) => void;
}

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

/** Makes an empty house; `party` puts a process there that prints an SDL when asked with `--print-schema`, as `file` puts any text. */
export function makeHouse(): House {
  const root = mkdtempSync(path.join(tmpdir(), 'composer-'));
  roots.push(root);
  const file = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  };
  return {
    root,
    file,
    party: (name, sdl) =>
      file(
        `subgraphs/${name}/dist/main.js`,
        `if (process.argv[2] !== '--print-schema') process.exit(9);\nprocess.stdout.write(${JSON.stringify(linked(sdl))});\n`,
      ),
  };
}
