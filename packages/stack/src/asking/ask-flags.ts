import { readFlags, wholeNumberOf } from '../command/flags';
import { usage } from '../command/refusal';
import { HIGHEST_PORT } from '../ports';
import { DEFAULT_PORT } from '../running/defaults';

/** What `ask` was asked. */
export interface AskFlags {
  readonly operation: string;
  readonly persona: string;
  /** As typed: `name=value`. */
  readonly given: readonly string[];
  readonly table: boolean;
  readonly port: number;
}

const ASK = 'npm run ask -- <operation> --as <persona> [--var name=value ...] [--table] [--port N]';

/** Reads the command line of `ask`. */
export function readAskFlags(args: readonly string[]): AskFlags {
  const { values, words } = readFlags(args, {
    as: { type: 'string' },
    var: { type: 'string', multiple: true },
    table: { type: 'boolean' },
    port: { type: 'string' },
  });
  const [operation, surplus] = words;
  if (operation === undefined || surplus !== undefined) throw usage(`Say which one operation to run: ${ASK}`);
  if (typeof values.as !== 'string') throw usage(`Say as whom to ask: ${ASK}`);
  return { operation, persona: values.as, given: (values.var as string[] | undefined) ?? [], table: values.table === true, port: portOf(values.port) };
}

/** Reads a command line that holds a port and as many words as wanted. */
export function readWords(args: readonly string[], count: number, how: string): { readonly words: readonly string[]; readonly port: number } {
  const { values, words } = readFlags(args, { port: { type: 'string' } });
  if (words.length !== count) throw usage(`Use it like this: ${how}`);
  return { words, port: portOf(values.port) };
}

function portOf(typed: unknown): number {
  return typeof typed === 'string' ? wholeNumberOf('port', typed, 1, HIGHEST_PORT) : DEFAULT_PORT;
}
