import { readFlags } from './flags';
import { logToStderr } from './log';
import { gatewaySettings } from './settings';
import { startGateway } from './start-gateway';

const WRONG_USE = 2;

/** Starts the gateway as the environment and the command line say, and stops it on SIGTERM or SIGINT. */
async function main(): Promise<void> {
  const gateway = await startGateway(gatewaySettings(process.env, readFlags(process.argv.slice(2))), { log: logToStderr, now: Date.now });
  process.stdout.write(`${JSON.stringify({ ready: 'gateway', port: gateway.port })}\n`);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void gateway.close().then(() => process.exit(0)));
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(WRONG_USE);
});
