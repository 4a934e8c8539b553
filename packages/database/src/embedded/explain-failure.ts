import { EmbeddedPostgresError } from './embedded-postgres-error';

/** Where something went wrong: what PostgreSQL was about to do, and the places a person may have to look at. */
export interface Failure {
  readonly what: string;
  readonly folder: string;
  readonly port?: number;
  readonly logFile?: string;
}

type Sentence = (failure: Failure, match: RegExpMatchArray) => string;

const CAUSES: readonly (readonly [RegExp, Sentence])[] = [
  [
    /No space left on device|Disk quota exceeded|could not extend file .*: wrote only/,
    ({ folder }) => `The disk that holds ${folder} is full: free some space and start again.`,
  ],
  [
    /Address already in use|could not create any TCP\/IP sockets/,
    ({ port }) => `Port ${port} is in use: stop the program that uses it, or choose another port.`,
  ],
  [
    /Permission denied|Operation not permitted/,
    ({ folder }) => `PostgreSQL may not write in ${folder}: give yourself that right, or choose another data folder.`,
  ],
  [/Read-only file system/, ({ folder }) => `The disk that holds ${folder} is read-only: choose another data folder.`],
  [
    /has wrong ownership|has invalid permissions/,
    ({ folder }) => `The data in ${folder} belongs to another user: start as that user, or choose another data folder.`,
  ],
  [/loading shared libraries: (\S+?):/, (_, match) => `PostgreSQL needs the library ${match[1]}, which this machine lacks: install it and start again.`],
  [
    /postgres: not found|initdb: not found/,
    () => 'The PostgreSQL that came with npm needs a system with glibc, and this one has none (Alpine?): use a Debian or Ubuntu system.',
  ],
  [
    /could not look up effective user ID (\d+)/,
    (_, match) => `User ${match[1]} has no line in /etc/passwd, which PostgreSQL needs: add one, or start as another user.`,
  ],
  [/unrecognized configuration parameter "([^"]+)"/, (_, match) => `PostgreSQL knows no setting "${match[1]}": correct its name.`],
  [/invalid value for parameter "([^"]+)": "([^"]*)"/, (_, match) => `PostgreSQL does not take "${match[2]}" for the setting "${match[1]}": correct it.`],
];

/** Turns what PostgreSQL said into one sentence that says what to do. */
export function explainFailure(output: string, failure: Failure): EmbeddedPostgresError {
  for (const [pattern, sentence] of CAUSES) {
    const match = output.match(pattern);
    if (match !== null) return new EmbeddedPostgresError(sentence(failure, match), output);
  }
  const said = output.match(/(?:FATAL|PANIC|error): +(.*)/)?.[1] ?? (output.trim().split('\n').at(-1) || 'it said nothing');
  const where = failure.logFile === undefined ? '' : `; see ${failure.logFile}`;
  return new EmbeddedPostgresError(`PostgreSQL could not ${failure.what} (${said})${where}.`, output);
}

/** The same for an error of the file system or of starting a program; anything else comes back as it is. */
export function explainSystemError(error: unknown, folder: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (error instanceof EmbeddedPostgresError || code === undefined) return error;
  const failure = { what: `work in ${folder}`, folder };
  if (code === 'ENOSPC' || code === 'EDQUOT') return explainFailure('No space left on device', failure);
  if (code === 'EROFS') return explainFailure('Read-only file system', failure);
  if (syscall?.startsWith('spawn') && process.getuid?.() === 0) {
    return new EmbeddedPostgresError(
      'PostgreSQL refuses to run as root, and this machine does not let it run as nobody: start as a normal user.',
      String(error),
    );
  }
  if (code === 'EACCES' || code === 'EPERM') return explainFailure('Permission denied', failure);
  if (code === 'ENOTDIR' || code === 'EEXIST') return new EmbeddedPostgresError(`The data folder ${folder} is not a folder: choose another.`, String(error));
  return error;
}
