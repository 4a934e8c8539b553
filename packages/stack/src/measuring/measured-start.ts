import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { Refusal } from '../command/refusal';

/** A start as somebody types it, with how long it took. */
export interface MeasuredStart {
  readonly pid: number;
  /** From the first instant to the block that says it is ready. */
  readonly seconds: number;
  /** Stops it as Ctrl-C does; gives how long that took. */
  stop(): Promise<number>;
}

/** Runs `start` with some flags and waits until it says that it is ready. */
export async function measuredStart(entry: string, flags: readonly string[]): Promise<MeasuredStart> {
  const began = performance.now();
  const child = spawn(process.execPath, [entry, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exit = once(child, 'exit');
  await ready(child);
  return {
    pid: child.pid ?? 0,
    seconds: (performance.now() - began) / 1_000,
    stop: async () => {
      const asked = performance.now();
      child.kill('SIGINT');
      await exit;
      return (performance.now() - asked) / 1_000;
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer): void => {
      said += data;
      if (said.includes('Ketengraaf is ready')) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => reject(new Refusal(`The start ended before it was ready:\n${said}`)));
  });
}
