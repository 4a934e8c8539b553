/** What the command is asked to do: write the artefacts, check them, or check and release them. */
export type Mode = 'write' | 'check' | 'release';

const MODES: Readonly<Record<string, Mode>> = { '--check': 'check', '--release': 'release' };

/** Reads the command line; throws an Error with one sentence for a flag that does not exist or does not fit another. */
export function modeOf(flags: readonly string[]): Mode {
  const unknown = flags.find((flag) => !Object.hasOwn(MODES, flag));
  if (unknown !== undefined) throw new Error(`compose does not know "${unknown}"; it takes --check or --release, or nothing to write the schema.`);
  const [mode, another] = new Set(flags);
  if (another !== undefined) throw new Error('compose takes --check or --release, not both: --release checks as well.');
  return mode === undefined ? 'write' : (MODES[mode] ?? 'write');
}
