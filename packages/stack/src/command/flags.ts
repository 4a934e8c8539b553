import { type ParseArgsConfig, parseArgs } from 'node:util';
import { usage } from './refusal';

/** Flags by name, as `node:util` describes them. */
export type FlagKinds = NonNullable<ParseArgsConfig['options']>;

/** What was typed: flags by name and everything else in order. */
export interface Typed {
  readonly values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;
  readonly words: readonly string[];
}

/** Reads a command line; an unknown flag or a flag without its value is refused with the flags there are. */
export function readFlags(args: readonly string[], kinds: FlagKinds): Typed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: kinds, allowPositionals: true, strict: true });
    return { values, words: positionals };
  } catch (error) {
    const known = Object.keys(kinds)
      .map((name) => `--${name}`)
      .join(', ');
    const { code, message } = error as NodeJS.ErrnoException;
    const flag = /'(--?[^' =]+)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw usage(`There is no flag ${flag}; the flags are ${known}.`);
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
      throw usage(`${/does not take/.test(message) ? `The flag ${flag} takes no value` : `The flag ${flag} needs a value`}; the flags are ${known}.`);
    throw error;
  }
}

/** Reads a whole number within bounds. */
export function wholeNumberOf(flag: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) throw usage(`--${flag} must be a whole number from ${least} to ${most}, not "${text}".`);
  return number;
}
