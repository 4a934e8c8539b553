import { parseArgs } from 'node:util';
import { whenToStop } from '@ketengraaf/stack';
import { type TestStack, testStack } from '@ketengraaf/testkit';
import { openParties } from './parties';
import type { Finding, Section } from './section';
import { SECTIONS } from './sections';

const FAMILIES = 400;
const STOPPED = 'Stopped before everything was proven.';
const usage = (flag: string, text: string): string => `  --${flag.padEnd(14)} ${text}`;
const USAGE = [
  'npm run prove -- [flags]',
  ...SECTIONS.map(({ flag, usage: text, usual }) => usage(`${flag} N`, `${text} (${usual}; 0 leaves it out)`)),
  usage('families N', `families in the world that is proven on (${FAMILIES})`),
  usage('seed TEXT', "the seed; the same seed over the same day's world asks the same (a new one)"),
].join('\n');

interface Line extends Finding {
  readonly what: string;
  readonly seconds: number;
}

function wish(name: string, value: string): number {
  const number = Number(value);
  if (value === '' || !Number.isInteger(number) || number < 0) throw new Error(`--${name} must be a whole number, unlike "${value}".`);
  return number;
}

/** A bar on one line of the terminal, or a line now and then where there is none. */
function bar(what: string, of: number): (done: number) => void {
  let said = -1;
  return (done) => {
    const share = Math.min(1, done / Math.max(1, of));
    const step = Math.floor(share * (process.stderr.isTTY ? 100 : 10));
    if (step === said) return;
    said = step;
    const text = `${what.padEnd(24)} [${'#'.repeat(Math.floor(share * 30)).padEnd(30, '.')}] ${done} of ${of}`;
    process.stderr.write(process.stderr.isTTY ? `\r${text}${share === 1 ? '\n' : ''}` : `${text}\n`);
  };
}

/** What to run, read from the command line; throws an Error in one sentence about what it does not know. */
function readFlags(args: readonly string[]) {
  const counted = Object.fromEntries(SECTIONS.map(({ flag, usual }) => [flag, { type: 'string' as const, default: String(usual) }]));
  const options = {
    ...counted,
    families: { type: 'string' as const, default: String(FAMILIES) },
    seed: { type: 'string' as const, default: String(Date.now()) },
    help: { type: 'boolean' as const, default: false },
  };
  try {
    const { values } = parseArgs({ args: [...args], options });
    const asked = values as Readonly<Record<string, unknown>>;
    const wishes = SECTIONS.map((section) => ({ section, count: wish(section.flag, String(asked[section.flag])) }));
    return { wishes, seed: String(values.seed), families: wish('families', String(values.families)), help: values.help === true };
  } catch (error) {
    const [what = ''] = (error as Error).message.split(/\. (?=To specify)/);
    throw new Error(`${what.replace(/\.$/, '')}.\n${USAGE}`);
  }
}

/** Runs the long proofs on a durable stack of its own, and prints one table; gives whether everything holds. Ctrl-C leaves nothing behind. */
async function prove(args: readonly string[]): Promise<boolean> {
  const { wishes, seed, families, help } = readFlags(args);
  if (help) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const began = Date.now();
  const replay = `npm run prove -- --seed ${seed} ${wishes.map(({ section: { flag }, count }) => `--${flag} ${count}`).join(' ')} --families ${families}`;
  process.stderr.write(`seed ${seed}; to replay: ${replay}\n`);
  const stopping = whenToStop();
  const stack = await testStack({ durable: true, families, signal: stopping }).catch((error: Error) => {
    throw stopping.aborted ? new Error(STOPPED) : error;
  });
  const lines: Line[] = [];
  try {
    const interrupted = new Promise<never>((_resolve, reject) => {
      stopping.addEventListener('abort', () => reject(new Error(STOPPED)), { once: true });
    });
    await Promise.race([interrupted, runAll(stack, seed, wishes, lines)]);
  } finally {
    await stack.stop();
  }
  for (const { what, ran, outcome, seconds, holds } of lines)
    process.stdout.write(`${what.padEnd(24)} ${ran.padEnd(40)} ${outcome.padEnd(76)} ${`${seconds} s`.padStart(7)}  ${holds ? 'holds' : 'DOES NOT HOLD'}\n`);
  process.stdout.write(`seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s; to replay: ${replay}\n`);
  return lines.every(({ holds }) => holds);
}

async function runAll(stack: TestStack, seed: string, wishes: ReturnType<typeof readFlags>['wishes'], lines: Line[]): Promise<void> {
  for (const { section, count } of wishes.filter((one) => one.count > 0)) {
    const since = Date.now();
    // a proof that breaks proves nothing, and must not take the others with it
    const finding = await run(stack, seed, section, count).catch((error: Error): Finding => ({ ran: 'broke', outcome: error.message, holds: false }));
    lines.push({ what: section.what, ...finding, seconds: Math.round((Date.now() - since) / 1_000) });
  }
}

/** Runs a proof over connections of its own: the one before it may have broken all there were. */
async function run(stack: TestStack, seed: string, section: Section, count: number): Promise<Finding> {
  const parties = await openParties(stack);
  try {
    return await section.run({ stack, parties, seed }, count, bar(section.what, count));
  } finally {
    await Promise.allSettled(parties.map((party) => party.close()));
  }
}

prove(process.argv.slice(2)).then(
  (holds) => process.exit(holds ? 0 : 1),
  (error: Error) => {
    process.stderr.write(`\n${error.message}\n`);
    // what was underway when it was stopped has nobody left to answer it
    process.exit(1);
  },
);
