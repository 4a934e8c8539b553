import path from 'node:path';
import { EXIT } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { castOf } from '../issuer/cast';
import { progressOn } from '../running/progress';
import { readyBlock } from '../running/ready-block';
import { readStartFlags, START_HELP } from '../running/start-flags';
import { startStack } from '../running/start-stack';
import { whenToStop } from '../running/when-to-stop';

/** Who asked to stop waits no longer than this: what has not ended by then ends with us. */
const LONGEST_STOP_MS = 12_000;

runCommand(async (args) => {
  const { help, dataDir, ...flags } = readStartFlags(args);
  if (help) {
    process.stdout.write(START_HELP);
    return EXIT.OK;
  }
  const say = (sentence: string): void => void process.stdout.write(`${sentence}\n`);
  const began = Date.now();
  const stopping = whenToStop();
  stopping.addEventListener('abort', () => setTimeout(() => process.exit(EXIT.OK), LONGEST_STOP_MS).unref(), { once: true });
  const { onStep, breakOff } = progressOn(process.stdout);
  // npm runs us in the project's folder: a path means what it means where it was typed
  const folder = dataDir === undefined ? {} : { dataDir: path.resolve(process.env.INIT_CWD ?? process.cwd(), dataDir) };
  try {
    const stack = await startStack({ ...flags, ...folder, onStep, say, signal: stopping });
    process.stdout.write(readyBlock(stack, castOf(stack.settings.region, stack.settings.today).personas, (Date.now() - began) / 1_000));
    process.on('SIGUSR2', () => {
      for (const kept of Object.values(stack.processes))
        if (kept.pid() === undefined)
          kept.restart().then(
            () => say(`${kept.name} is back.`),
            (error: Error) => say(error.message),
          );
    });
    await new Promise((resolve) => stopping.addEventListener('abort', resolve, { once: true }));
    say('\nStopping: gateway, subgraphs, issuer, PostgreSQL.');
    await stack.stop();
    say('Everything stopped; the data stays.');
  } catch (error) {
    breakOff();
    if (!stopping.aborted) throw error;
    say('Stopped before everything ran.');
  }
  return EXIT.OK;
});
