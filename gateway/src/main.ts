import { type Flags, readFlags } from './flags';
import { logToStderr } from './log';
import { gatewaySettings } from './settings';
import { startGateway } from './start-gateway';

const CANNOT_START = 1;
const WRONG_USE = 2;

/** Starts the gateway as the environment and the command line say, and stops it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  let flags: Flags;
  try {
    flags = readFlags(process.argv.slice(2));
  } catch (error) {
    return giveUp(error, WRONG_USE);
  }
  const gateway = await startGateway(gatewaySettings(process.env, flags), { log: logToStderr, now: Date.now });
  process.stdout.write(`${JSON.stringify({ ready: 'gateway', port: gateway.port })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

function giveUp(error: unknown, exitCode: number): never {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(exitCode);
}

main().catch((error) => giveUp(error, CANNOT_START));
