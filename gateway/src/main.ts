import { type Flags, readFlags } from './flags';
import { logToStderr, traitsOf } from './log';
import { gatewaySettings } from './settings';
import { startGateway } from './start-gateway';

const CANNOT_START = 1;
const WRONG_USE = 2;
const BROKEN = 1;

/** Starts the gateway as the environment and the command line say, and stops it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  let flags: Flags;
  try {
    flags = readFlags(process.argv.slice(2));
  } catch (error) {
    return giveUp(error, WRONG_USE);
  }
  const gateway = await startGateway(gatewaySettings(process.env, flags), { log: logToStderr, now: Date.now, plansInThread: true });
  process.stdout.write(`${JSON.stringify({ ready: 'gateway', port: gateway.port })}\n`);
  process.on('SIGHUP', () => {
    gateway.reload().then(
      () => process.stdout.write(`${JSON.stringify({ reloaded: 'gateway' })}\n`),
      (error: Error) => process.stderr.write(`${error.message} The supergraph before goes on.\n`),
    );
  });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

function giveUp(error: unknown, exitCode: number): never {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(exitCode);
}

// Node would print the error whole, data included; what state the process is in, nobody knows.
process.once('uncaughtException', (error) => {
  logToStderr({ code: 'INTERNAL', ...traitsOf(error) });
  process.exit(BROKEN);
});

main().catch((error) => giveUp(error, CANNOT_START));
