import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type PartySchema, partySchema } from './party-schema';
import type { Problem } from './problem';

const MOST_SECONDS = 60;
const MOST_BYTES = 16 * 1024 * 1024;

/** What the parties printed, in the order asked; `problems` names each party that printed no schema, and why. */
export interface Printed {
  readonly parties: readonly PartySchema[];
  readonly problems: readonly Problem[];
}

/** Asks each party's own process for its SDL (`node subgraphs/<party>/dist/main.js --print-schema`), all at the same time. */
export async function printParties(root: string, names: readonly string[]): Promise<Printed> {
  const answers = await Promise.all(names.map((name) => printParty(root, name)));
  return {
    parties: answers.flatMap((answer) => ('sdl' in answer ? [answer] : [])),
    problems: answers.flatMap((answer) => ('what' in answer ? [answer] : [])),
  };
}

async function printParty(root: string, party: string): Promise<PartySchema | Problem> {
  const entry = path.join('subgraphs', party, 'dist', 'main.js');
  if (!existsSync(path.join(root, entry))) return { where: party, what: `${entry} does not exist; run "npm run build" first.` };
  try {
    return partySchema(party, await output(root, entry));
  } catch (error) {
    return { where: party, what: `prints no schema: ${(error as Error).message}` };
  }
}

function output(root: string, entry: string): Promise<string> {
  const limits = { cwd: root, timeout: MOST_SECONDS * 1000, killSignal: 'SIGKILL', maxBuffer: MOST_BYTES } as const;
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [entry, '--print-schema'], limits, (error, stdout, stderr) => {
      if (!error) resolve(stdout);
      else if (error.killed) reject(new Error(`it was still running after ${MOST_SECONDS} s or printed more than ${MOST_BYTES} bytes.`));
      else reject(new Error(`it ended with ${error.code ?? error.signal}: ${reasonIn(stderr)}`));
    });
  });
}

function reasonIn(stderr: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  // an uncaught error is preceded by its source line, which says less than the message
  return lines.find((line) => /^(\w*Error\b|[\w ]+ cannot start)/.test(line)) ?? lines.find((line) => line !== '') ?? 'no message';
}
