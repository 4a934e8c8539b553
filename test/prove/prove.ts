import { parseArgs } from 'node:util';
import { testStack } from '@ketengraaf/testkit';
import { interleaveConsent } from './interleave-consent';
import { killParties } from './kill-parties';
import { makeProbeWorld, probe } from './leak-probes';
import { oracleOf } from './oracle';
import { openParties } from './parties';

const USAGE = `npm run prove -- [flags]
  --probes N     decisions on which both walls are held against the oracle (1000000)
  --consents N   interleavings of withdrawing consent and reading (100000)
  --kills N      parties killed while they are asked (200)
  --families N   families in the world that is probed (400)
  --seed TEXT    the seed; the same seed over the same day's world asks the same (a new one)
  --soak         ten times as much of everything`;

const BREADTH = 30;
const ASKERS_AT_ONCE = 84;

interface Line {
  readonly what: string;
  readonly ran: string;
  readonly outcome: string;
  readonly holds: boolean;
}

function wish(name: string, value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} must be a whole number, unlike "${value}".\n${USAGE}`);
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

/** Runs the long proofs on a durable stack of its own, and prints one table; fails if anything does not hold. */
async function prove(): Promise<boolean> {
  const { values } = parseArgs({
    options: {
      probes: { type: 'string', default: '1000000' },
      consents: { type: 'string', default: '100000' },
      kills: { type: 'string', default: '200' },
      families: { type: 'string', default: '400' },
      seed: { type: 'string', default: String(Date.now()) },
      soak: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(`${USAGE}\n`);
    return true;
  }
  const times = values.soak ? 10 : 1;
  const [probes, consents, kills] = [wish('probes', values.probes) * times, wish('consents', values.consents) * times, wish('kills', values.kills) * times];
  const { seed } = values;
  const began = Date.now();
  const replay = `npm run prove -- --seed ${seed} --probes ${probes} --consents ${consents} --kills ${kills} --families ${values.families}`;
  process.stderr.write(`seed ${seed}; to replay: ${replay}\n`);
  const stack = await testStack({ durable: true, families: wish('families', values.families) });
  const parties = await openParties(stack);
  const lines: Line[] = [];
  try {
    lines.push(await probeAll(parties, seed, probes));
    const consented = await interleaveConsent(parties, seed, consents, bar('consent interleavings', consents));
    lines.push({
      what: 'consent interleavings',
      ran: `${consented.interleavings} (${consented.withdrawals} withdrawals)`,
      outcome: `${consented.tooLate} reads after a confirmed withdrawal`,
      holds: consented.tooLate === 0 && consented.blind === 0,
    });
    const killed = await killParties(stack, parties, seed, kills, bar('kills', kills));
    lines.push({
      what: 'kills of a party',
      ran: `${killed.kills} (${killed.answers} answers)`,
      outcome: `${killed.unlogged} parts without a row in the log, ${killed.broken} broken answers`,
      holds: killed.unlogged === 0 && killed.broken === 0,
    });
  } finally {
    await Promise.all(parties.map((party) => party.close()));
    await stack.stop();
  }
  for (const { what, ran, outcome, holds } of lines)
    process.stdout.write(`${what.padEnd(24)} ${ran.padEnd(36)} ${outcome.padEnd(60)} ${holds ? 'holds' : 'DOES NOT HOLD'}\n`);
  process.stdout.write(`seed ${seed}, ${Math.round((Date.now() - began) / 1_000)} s; to replay: ${replay}\n`);
  return lines.every(({ holds }) => holds);
}

async function probeAll(parties: Awaited<ReturnType<typeof openParties>>, seed: string, most: number): Promise<Line> {
  const [oracle, tell] = [oracleOf(), bar('leak probes', most)];
  let [probes, shown, askers, disagreements] = [0, 0, 0, 0];
  for (let round = 0; probes < most; round++) {
    const world = await makeProbeWorld(parties, `${seed} ${round}`, Math.min(ASKERS_AT_ONCE, Math.ceil((most - probes) / 500)), BREADTH);
    const before = probes;
    const probed = await probe(world, oracle, (done) => tell(before + done), most - probes);
    probes += probed.probes;
    shown += probed.shown;
    askers += probed.askers;
    disagreements += probed.disagreements.length;
    for (const { asker, ...rest } of probed.disagreements.slice(0, 5)) process.stdout.write(`disagreement: ${JSON.stringify({ ...asker.caller, ...rest })}\n`);
  }
  return {
    what: 'leak probes',
    ran: `${probes} by ${askers} askers`,
    outcome: `${disagreements} disagreements; ${shown} may be seen`,
    holds: disagreements === 0,
  };
}

prove().then(
  (holds) => {
    process.exitCode = holds ? 0 : 1;
  },
  (error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  },
);
