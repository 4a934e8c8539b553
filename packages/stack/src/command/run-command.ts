import { explain } from './explain';
import { EXIT, type Exit, Refusal } from './refusal';

/** Runs a command to its exit code: a refusal is one sentence on stderr, anything else is a bug and shows where it came from. */
export function runCommand(command: (args: readonly string[]) => Promise<Exit>): void {
  // a reader that has seen enough (| head) is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? EXIT.OK : EXIT.FAILED));
  command(process.argv.slice(2)).then(
    (exit) => {
      process.exitCode = exit;
    },
    (error: unknown) => {
      const failure = explain(error, process.cwd());
      process.stderr.write(failure instanceof Refusal ? `${failure.message}\n` : `${(failure as Error).stack ?? failure}\n`);
      process.exitCode = failure instanceof Refusal ? failure.exit : EXIT.FAILED;
    },
  );
}
