import type { PartyDefinition } from './definition';
import { prepare } from './prepare';
import { buildPartySchema } from './schema';
import { serve } from './serve';
import { preparingSettings, servingSettings } from './settings';

const USAGE = 'Run without a flag to serve, with --print-schema to print the schema, or with --prepare to make and migrate the database.';

/** One line for each failure nobody foresaw: what kind it was, never the values that led to it. */
function report(party: string, error: unknown): void {
  const { name, code } = error as { name?: string; code?: string };
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), party, failure: name ?? 'Error', ...(code === undefined ? {} : { code }) })}\n`);
}

async function run(definition: PartyDefinition, [flag, ...more]: readonly string[]): Promise<void> {
  const { party } = definition;
  if (more.length > 0) throw new Error(USAGE);
  switch (flag) {
    case undefined: {
      const running = await serve(definition, servingSettings(definition, process.env), (error) => report(party, error));
      process.stdout.write(`${JSON.stringify({ ready: party, port: running.port })}\n`);
      for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.stop().then(() => process.exit(0)));
      return;
    }
    case '--print-schema':
      process.stdout.write((await buildPartySchema(definition)).sdl);
      return;
    case '--prepare': {
      const ran = await prepare(definition, preparingSettings(party, process.env));
      process.stdout.write(`${JSON.stringify({ prepared: party, migrations: ran })}\n`);
      return;
    }
    default:
      throw new Error(`Unknown flag ${flag}. ${USAGE}`);
  }
}

/** The whole of a party's process: serves, prints its schema or prepares its database; ends with 1 and one sentence where it cannot. */
export function main(definition: PartyDefinition): void {
  run(definition, process.argv.slice(2)).catch((error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(1);
  });
}
