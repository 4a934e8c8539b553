/** One unexpected event: never a variable, a name of a person, or a body. */
export interface LogLine {
  /** What happened: an error code. */
  readonly code: string;
  /** The trace id of the request, where there is one. */
  readonly trace?: string;
  readonly party?: string;
  /** Why, out of a closed list of words, or the class of the error. */
  readonly why?: string;
  /** The place in the code, as file and line without folders. */
  readonly at?: string;
}

/** Takes note of an unexpected event. */
export type Log = (line: LogLine) => void;

/** Writes each line as one line of JSON on stderr. */
export const logToStderr: Log = (line) => {
  process.stderr.write(`${JSON.stringify({ time: new Date().toISOString(), process: 'gateway', ...line })}\n`);
};

/** What may be said about an error: its class and its place, not its message, which can hold data. */
export function traitsOf(error: unknown): Pick<LogLine, 'why' | 'at'> {
  if (!(error instanceof Error)) return { why: typeof error };
  const place = /([^/\\(]+:\d+):\d+\)?$/m.exec(error.stack ?? '');
  return { why: error.name, ...(place && { at: place[1] }) };
}
