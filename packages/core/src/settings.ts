/** Says what is missing or wrong in the environment of a process, all at once. */
export class SettingsError extends Error {
  constructor(process: string, problems: readonly string[]) {
    super(`${process} cannot start: ${problems.join('; ')}. Set these environment variables and start again.`);
    this.name = 'SettingsError';
  }
}

/** Reads one value out of its text; throws an Error whose message says what was expected. */
export type Reader<T> = (text: string) => T;

/** What to read: a variable with its reader, and a default where leaving it out is allowed. */
export interface Setting<T> {
  readonly name: string;
  readonly read: Reader<T>;
  readonly otherwise?: T;
}

type Values<S> = { readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never };

/** Reads environment variables once into one frozen object, or refuses and names everything that is wrong. */
export function readSettings<S extends Record<string, Setting<unknown>>>(
  process: string,
  environment: Readonly<Record<string, string | undefined>>,
  settings: S,
): Values<S> {
  const problems: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, setting] of Object.entries(settings)) {
    const text = environment[setting.name];
    if (text === undefined || text === '') {
      if ('otherwise' in setting) values[key] = setting.otherwise;
      else problems.push(`${setting.name} is missing`);
      continue;
    }
    try {
      values[key] = setting.read(text);
    } catch (error) {
      problems.push(`${setting.name} ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new SettingsError(process, problems);
  return Object.freeze(values) as Values<S>;
}

/** Any text. */
export const text: Reader<string> = (value) => value;

/** A TCP port, 0 for any free one. */
export const port: Reader<number> = (value) => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new Error(`must be a port from 0 to 65535, not "${value}"`);
  return number;
};

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < least || number > most) throw new Error(`must be a whole number from ${least} to ${most}, not "${value}"`);
    return number;
  };
}

/** One of a closed list. */
export function oneOf<T extends string>(allowed: readonly T[]): Reader<T> {
  return (value) => {
    if (!(allowed as readonly string[]).includes(value)) throw new Error(`must be one of ${allowed.join(', ')}, not "${value}"`);
    return value as T;
  };
}

/** An absolute http(s) or postgres address. */
export const url: Reader<string> = (value) => {
  if (!URL.canParse(value)) throw new Error('must be an absolute address');
  return value;
};
