import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { CONTENDERS } from './contenders/contenders';
import { type Flags, readFlags, USAGE } from './flags';
import { FAMILY } from './graphs/family';
import { GRAPHS } from './graphs/graphs';
import { measureRegions } from './region/region';
import { regionTable, regionVerdict } from './region/region-table';
import { doorVerdict, endToEndTable, endToEndVerdict, rightsVerdict, statementsVerdict } from './report/end-to-end-table';
import { figuresTable, table, targetsTable } from './report/tables';
import { TARGETS } from './report/targets';
import { type ContestResult, contest, WARM_S } from './running/contest';
import { endToEnd } from './running/end-to-end';
import { installPeers } from './running/install-peers';
import { startIssuer } from './running/issuer';

const WRONG_USE = 2;
const STARTS_S = 10;
const CHAIN_STARTS_S = 120;
const CHAIN_WARM_S = 6;
const REGION_STARTS_S = 300;
const FAMILIES_A_SECOND = 100;
const TRIES_A_SECOND = 10;
/** Of the chain end to end: stock and compiled. */
const ENGINES = 2;

/** Measures what the command line asks for, in one run on one machine, and prints it. */
async function bench(flags: Flags): Promise<void> {
  if (!existsSync('/proc/self/stat')) throw new Error('CPU time is read from /proc, which only Linux has.');
  say(`This takes at most about ${longestMinutes(flags)} minutes, without installing the peers.`);
  const folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-bench-'));
  const issuer = await startIssuer();
  try {
    const { figures, absent } = flags.workloads.some(isContest) ? await contests(flags, folder, issuer) : { figures: [], absent: [] };
    print(
      `Node ${process.versions.node}, ${cpus().length} x ${cpus()[0]?.model}, ${flags.rounds} turns of ${flags.seconds} s each, every request with its own token\n`,
    );
    if (figures.length > 0) print(`${figuresTable(figures)}\n`);
    if (absent.length > 0) {
      const rows = absent.map(({ contender, workload, why }) => [contender, workload, why.replaceAll(/\s+/g, ' ').replaceAll('|', '/')]);
      print(`${table(['did not take part', 'workload', 'because'], rows)}\n`);
    }
    if (flags.endToEnd) {
      const { figures: chain, doors, rights } = await endToEnd({ ...flags, folder, say });
      print(`${endToEndTable(chain)}\n\n${endToEndVerdict(chain)}\n${doorVerdict(doors)}\n${statementsVerdict(doors)}\n${rightsVerdict(rights)}\n`);
    }
    if (flags.region) {
      const regions = await measureRegions({ ...flags, folder, say });
      print(`${regionTable(regions)}\n\n${regionVerdict(regions)}\n`);
    }
    if (figures.length > 0) print(`Targets: five-levels, CPU time by operation at concurrency 1, memory at 50\n\n${targetsTable(TARGETS, figures)}`);
  } finally {
    issuer.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Everybody's turns and warming, and what starting takes. */
function longestMinutes({ contenders, workloads, concurrencies, rounds, seconds, endToEnd, region, families, tries }: Flags): number {
  const turns = concurrencies.length * rounds * seconds;
  const each = contenders.length * (WARM_S + concurrencies.length + turns) * (workloads.length - Number(endToEnd) - Number(region));
  const chain = endToEnd ? CHAIN_STARTS_S + FAMILY.workloads.length * ENGINES * (concurrencies.length * CHAIN_WARM_S + turns) : 0;
  const regions = region ? REGION_STARTS_S + families / FAMILIES_A_SECOND + tries / TRIES_A_SECOND : 0;
  return Math.ceil((each + contenders.length * STARTS_S + chain + regions) / 60);
}

async function contests(flags: Flags, folder: string, issuer: Awaited<ReturnType<typeof startIssuer>>): Promise<ContestResult> {
  const wanted = CONTENDERS.filter(({ name }) => flags.contenders.includes(name));
  const withoutPeers = wanted.some(({ isPeer }) => isPeer) ? installPeers(say) : undefined;
  const contenders = wanted.filter(({ isPeer }) => !(isPeer && withoutPeers));
  const results: ContestResult[] = [];
  for (const graph of GRAPHS) {
    const workloads = graph.workloads.filter(({ name }) => flags.workloads.includes(name));
    if (workloads.length > 0) results.push(await contest({ ...flags, graph, workloads, contenders, folder, issuer, say }));
  }
  const uninstalled = wanted.filter((one) => !contenders.includes(one)).map(({ name }) => ({ contender: name, workload: 'all', why: withoutPeers ?? '' }));
  return { figures: results.flatMap(({ figures }) => figures), absent: [...uninstalled, ...results.flatMap(({ absent }) => absent)] };
}

function isContest(workload: string): boolean {
  return GRAPHS.some(({ workloads }) => workloads.some(({ name }) => name === workload));
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

function main(): void {
  let flags: Flags;
  try {
    flags = readFlags(process.argv.slice(2));
  } catch (error) {
    say(`${(error as Error).message}\n${USAGE}`);
    process.exitCode = WRONG_USE;
    return;
  }
  bench(flags).then(
    () => process.exit(0),
    (error: unknown) => {
      say(String((error as Error).stack ?? error));
      process.exit(1);
    },
  );
}

main();
