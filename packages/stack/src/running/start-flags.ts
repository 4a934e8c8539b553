import { isRegion, REGIONS, type Region } from '@ketengraaf/regions';
import { readFlags, wholeNumberOf } from '../command/flags';
import { usage } from '../command/refusal';
import { HIGHEST_PORT, PORTS_IN_A_ROW } from '../ports';
import { DEFAULT_PORT, DEFAULT_WORLD, FAMILIES } from './defaults';

/** What `npm start` was asked; what is undefined was not asked. */
export interface StartFlags {
  readonly region: Region | undefined;
  readonly families: number | undefined;
  readonly seed: string | undefined;
  readonly port: number;
  readonly dataDir: string | undefined;
  readonly reset: boolean;
  readonly help: boolean;
}

/** The page that `npm start -- --help` prints. */
export const START_HELP = `npm start -- [flags]

Starts the whole chain on this machine: PostgreSQL, five subgraphs, a token issuer and the gateway.

  --region NAME    ${REGIONS.join(', ')} (default ${DEFAULT_WORLD.region})
  --families N     how many synthetic families a new world has, ${FAMILIES.least} to ${FAMILIES.most} (default ${DEFAULT_WORLD.families})
  --seed TEXT      another seed makes other families (default ${DEFAULT_WORLD.seed})
  --port N         the first of ${PORTS_IN_A_ROW} ports in a row, from 1 to ${HIGHEST_PORT} (default ${DEFAULT_PORT})
  --data-dir PATH  where the data stands (default .ketengraaf/<region> in the project)
  --reset          throw away what is there and make a new world
  --help           this page
`;

/** Reads the flags of `npm start`; refuses with one sentence what cannot be done. */
export function readStartFlags(args: readonly string[]): StartFlags {
  const { values, words } = readFlags(args, {
    region: { type: 'string' },
    families: { type: 'string' },
    seed: { type: 'string' },
    port: { type: 'string' },
    'data-dir': { type: 'string' },
    reset: { type: 'boolean' },
    help: { type: 'boolean' },
  });
  const { region, families, seed, port } = values as Record<string, string | undefined>;
  const dataDir = values['data-dir'] as string | undefined;
  if (words[0] !== undefined) throw usage(`"${words[0]}" is not a flag; run "npm start -- --help" for the flags.`);
  if (region !== undefined && !isRegion(region)) throw usage(`There is no region "${region}"; the regions are ${REGIONS.join(', ')}.`);
  if (seed === '') throw usage('--seed must be a text of at least one character.');
  if (dataDir === '') throw usage('--data-dir must be a folder.');
  return {
    region,
    families: families === undefined ? undefined : wholeNumberOf('families', families, FAMILIES.least, FAMILIES.most),
    seed,
    port: port === undefined ? DEFAULT_PORT : wholeNumberOf('port', port, 1, HIGHEST_PORT),
    dataDir,
    reset: values.reset === true,
    help: values.help === true,
  };
}
