import { DEFAULT_REGION, isRegion, REGIONS, type Region } from '@ketengraaf/regions';
import { readFlags, usage, wholeNumberOf } from '@ketengraaf/stack';

/** What `demo` was asked. */
export interface DemoFlags {
  readonly region: Region;
  readonly families: number;
  readonly help: boolean;
}

const FAMILIES = { least: 20, most: 2_000, usual: 60 } as const;

/** What `--help` prints. */
export const DEMO_HELP = `npm run demo -- [flags]
Plays a family's story in a region through the graph, from the first worry to aftercare, and tells it in Dutch.

  --region NAME   one of ${REGIONS.join(', ')} (default ${DEFAULT_REGION})
  --families N    how many synthetic families its world has, ${FAMILIES.least} to ${FAMILIES.most} (default ${FAMILIES.usual})
  --help          this page
`;

/** Reads the command line of `demo`; refuses with one sentence what cannot be done. */
export function readDemoFlags(args: readonly string[]): DemoFlags {
  const { values, words } = readFlags(args, { region: { type: 'string' }, families: { type: 'string' }, help: { type: 'boolean' } });
  const { region = DEFAULT_REGION, families = String(FAMILIES.usual) } = values as { readonly region?: string; readonly families?: string };
  if (words[0] !== undefined) throw usage(`"${words[0]}" is not a flag; run "npm run demo -- --help" for the flags.`);
  if (!isRegion(region)) throw usage(`There is no region "${region}"; the regions are ${REGIONS.join(', ')}.`);
  return { region, families: wholeNumberOf('families', families, FAMILIES.least, FAMILIES.most), help: values.help === true };
}
