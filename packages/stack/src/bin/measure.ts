import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { askGraph } from '../asking/ask-graph';
import { readOperation } from '../asking/operation';
import { findStack } from '../asking/running-stack';
import { variablesFor } from '../asking/variables';
import { readFlags, wholeNumberOf } from '../command/flags';
import { EXIT, Refusal } from '../command/refusal';
import { runCommand } from '../command/run-command';
import { emptyDataFolder } from '../folder/data-folder';
import { measuredStart } from '../measuring/measured-start';
import { memoryOfTree, type ProcessMemory } from '../measuring/process-memory';
import { freePorts } from '../ports';
import { DEFAULT_WORLD, FAMILIES } from '../running/defaults';

const AT_REST_MS = 10_000;
const QUESTIONS = 200;

/** What a process is called, by the command that started it. */
function nameOf({ command }: ProcessMemory): string {
  if (/postgres/.test(command)) return 'PostgreSQL';
  if (/^\/bin\/sh/.test(command)) return 'supervisor of PostgreSQL';
  return /subgraphs\/([a-z-]+)\//.exec(command)?.[1] ?? (/gateway\/dist/.test(command) ? 'gateway' : /issuer\.js/.test(command) ? 'issuer' : 'start');
}

function table(before: readonly ProcessMemory[], after: readonly ProcessMemory[]): string {
  const sum = (all: readonly ProcessMemory[]): number => all.reduce((total, { pss }) => total + pss, 0);
  const megabytes = (all: readonly ProcessMemory[]): string => (sum(all) / 1e6).toFixed(0);
  const names = [...new Set(before.map(nameOf))].sort();
  const rows = names.map((name) => {
    const [one, other] = [before, after].map((all) => all.filter((process) => nameOf(process) === name));
    return `| ${name}${(one?.length ?? 0) > 1 ? ` (${one?.length} processes)` : ''} | ${megabytes(one ?? [])} | ${megabytes(other ?? [])} |`;
  });
  return [
    '| memory (PSS, MB) | at rest | after the questions |',
    '|---|---|---|',
    ...rows,
    `| **all** | **${megabytes(before)}** | **${megabytes(after)}** |`,
  ].join('\n');
}

async function questions(port: number): Promise<string> {
  const stack = await findStack(port);
  const operation = readOperation('one-family');
  const variables = variablesFor(operation, [], stack.cast.variables);
  const token = await stack.token('regisseur');
  const times: number[] = [];
  for (let count = 0; count < QUESTIONS; count++) {
    const began = performance.now();
    const { data, errors } = await askGraph(stack, token, operation.text, variables);
    if (errors?.length || !data?.family) throw new Refusal('one-family did not answer wholly; what follows would measure nothing.');
    times.push(performance.now() - began);
  }
  const sorted = times.slice(1).sort((one, other) => one - other);
  const at = (part: number): string => (sorted[Math.floor(part * sorted.length)] ?? 0).toFixed(1);
  return `one-family, one after the other, ${QUESTIONS} times: first ${times[0]?.toFixed(0)} ms, then median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms`;
}

runCommand(async (args) => {
  const { values } = readFlags(args, { families: { type: 'string' } });
  const families = typeof values.families === 'string' ? wholeNumberOf('families', values.families, FAMILIES.least, FAMILIES.most) : DEFAULT_WORLD.families;
  if (!existsSync('/proc/self/smaps_rollup')) throw new Refusal('Memory is measured from /proc, which only Linux has.');
  const folder = mkdtempSync(path.join(tmpdir(), 'ketengraaf-measure-'));
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  const port = (await freePorts()).gateway;
  const flags = ['--data-dir', dataDir, '--port', String(port)];
  const entry = path.join(__dirname, 'start.js');
  try {
    const cold = await measuredStart(entry, [...flags, '--families', String(families)]);
    await cold.stop();
    const warm = await measuredStart(entry, flags);
    await sleep(AT_REST_MS);
    const before = memoryOfTree(warm.pid);
    const answered = await questions(port);
    await sleep(AT_REST_MS);
    const after = memoryOfTree(warm.pid);
    const stopped = await warm.stop();
    process.stdout.write(`${cpus().length} cores, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.versions.node}, ${families.toLocaleString('en')} families

* cold start: ${cold.seconds.toFixed(1)} s
* warm start: ${warm.seconds.toFixed(1)} s
* stop: ${stopped.toFixed(1)} s
* ${answered}

${table(before, after)}
`);
    return EXIT.OK;
  } finally {
    emptyDataFolder(dataDir);
    rmSync(folder, { recursive: true, force: true });
  }
});
