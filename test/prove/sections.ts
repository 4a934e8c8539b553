import type { Party } from '@ketengraaf/core';
import { differWorlds } from './differ-worlds';
import { probeGateway } from './gateway-probes';
import { handOver } from './hand-over';
import { interleaveConsent } from './interleave-consent';
import { killParties, stopPostgres } from './kill';
import { makeProbeWorld, probe, rowsOf } from './leak-probes';
import type { Worked } from './load';
import { oracleOf } from './oracle';
import type { PartyAtHand } from './parties';
import { raceBookings } from './race-bookings';
import type { Finding, Section, Stage } from './section';
import { soak } from './soak';
import { storm } from './storm';
import { FAULTS, misbehave } from './upstream-faults';

/** Askers of one world, and how many children each is tied to: more at once would make the world slow to lay. */
const WALLS = { breadth: 30, askers: 84, probesOfEach: 500 } as const;
const GATEWAY = { breadth: 10, askers: 84, probesOfEach: 600 } as const;

/** The long proofs, in the order they are run: those that tie random askers to the world last, since nobody can work in it as before then. */
export const SECTIONS: readonly Section[] = [
  {
    what: 'consent interleavings',
    flag: 'consents',
    usage: 'interleavings of a consent withdrawn by the mutation and a read of the youth, both through the gateway',
    usual: 100_000,
    async run({ stack, parties, seed }, count, progress) {
      const { interleavings, withdrawals, tooLate, blind } = await interleaveConsent(stack, parties, seed, count, progress);
      return {
        ran: `${interleavings} (${withdrawals} withdrawals)`,
        outcome: `${tooLate} reads after a confirmed withdrawal`,
        holds: tooLate === 0 && blind === 0,
      };
    },
  },
  {
    what: 'handovers',
    flag: 'handovers',
    usage: 'handovers of the direction, fifty of one family at once, by the mutation',
    usual: 100_000,
    async run({ stack, parties, seed }, count, progress) {
      const { handovers, races, families, unfair, misdirected, misreported } = await handOver(stack, partyOf(parties, 'local-teams'), seed, count, progress);
      return {
        ran: `${handovers} (${races} races, ${families} families)`,
        outcome: `${unfair} not won once, ${misdirected} without one director, ${misreported} logged otherwise`,
        holds: unfair === 0 && misdirected === 0 && misreported === 0,
      };
    },
  },
  {
    what: 'bookings',
    flag: 'bookings',
    usage: 'tries to book one of a few places, eight at once, past everything but the database',
    usual: 100_000,
    async run({ stack, parties, seed }, count, progress) {
      const { tries, kept, refused, doubles } = await raceBookings(stack, partyOf(parties, 'consortia'), seed, count, progress);
      return { ran: `${tries} (${kept} kept, ${refused} refused)`, outcome: `${doubles} places promised twice`, holds: doubles === 0 && kept > 0 };
    },
  },
  {
    what: 'upstream faults',
    flag: 'faults',
    usage: 'of 8 faults of 5 parties in a query, an entity and a mutation',
    usual: 120,
    async run({ stack }, count, progress) {
      const { cases, wrong, late } = await misbehave(stack, FAULTS.slice(0, Math.ceil(count / 3)), progress);
      for (const what of wrong.slice(0, 20)) process.stdout.write(`fault: ${what}\n`);
      return {
        ran: `${cases}`,
        outcome: `${wrong.length} lost, leaked or repeated, ${late} later than the deadline and 10 %`,
        holds: wrong.length + late === 0,
      };
    },
  },
  {
    what: 'random worlds',
    flag: 'worlds',
    usage: 'random worlds in which the engine is held against one schema over the same data, without and with faults',
    usual: 200,
    async run({ seed }, count, progress) {
      const { worlds, operations, wrong } = await differWorlds(seed, count, progress);
      for (const one of wrong.slice(0, 5)) process.stdout.write(`wrong answer: ${JSON.stringify(one).slice(0, 2_000)}\n`);
      return { ran: `${operations} (${worlds} worlds)`, outcome: `${wrong.length} wrong answers`, holds: wrong.length === 0 && operations > 0 };
    },
  },
  {
    what: 'storm',
    flag: 'storm',
    usage: 'questions of two dozen callers at once, with honest, expired, forged and replayed tokens and proofs',
    usual: 1_000,
    async run({ stack, seed }, count, progress) {
      const { requests, answered, refused, late, wrong } = await storm(stack, { seed, count }, progress);
      for (const what of wrong.slice(0, 5)) process.stdout.write(`storm: ${what}\n`);
      return {
        ran: `${requests} (${answered} answered, ${refused} refused)`,
        outcome: `${wrong.length} wrong, ${late} honest ones too late`,
        holds: wrong.length === 0 && answered > late && refused > 0,
      };
    },
  },
  {
    what: 'soak',
    flag: 'soak',
    usage: 'minutes of steady questions of every kind while consents are withdrawn, with memory and connections looked at',
    usual: 1,
    async run({ stack, parties, seed }, count, progress) {
      const seconds = count * 60;
      const soaked = await soak(stack, parties, { seed, seconds }, (done) => progress(Math.floor(done / 60)));
      for (const what of [...soaked.wrong.slice(0, 5), ...soaked.unbounded]) process.stdout.write(`soak: ${what}\n`);
      return {
        ran: `${soaked.seconds} s (${soaked.requests} asked, ${soaked.withdrawals} withdrawals)`,
        outcome: `${soaked.wrong.length} wrong, ${soaked.tooLate} reads after a withdrawal, ${soaked.unbounded.length} out of bounds, ${soaked.late} late`,
        holds: soaked.wrong.length + soaked.tooLate + soaked.unbounded.length === 0 && soaked.answered > soaked.late && soaked.withdrawals > 0,
      };
    },
  },
  {
    what: 'kills of a party',
    flag: 'kills',
    usage: 'parties killed while there is work',
    usual: 200,
    async run({ stack, parties, seed }, count, progress) {
      return told(`${count} kills`, await killParties(stack, parties, seed, count, progress));
    },
  },
  {
    what: 'stops of PostgreSQL',
    flag: 'stops',
    usage: 'immediate stops of PostgreSQL while there is work',
    usual: 20,
    async run({ stack, parties, seed }, count, progress) {
      return told(`${count} stops`, await stopPostgres(stack, parties, seed, count, progress));
    },
  },
  {
    what: 'leak probes',
    flag: 'probes',
    usage: 'decisions that the gateway tells by what it shows, held against the oracle',
    usual: 1_000_000,
    run: probeThroughGateway,
  },
  {
    what: 'probes of both walls',
    flag: 'walls',
    usage: 'decisions on which each wall alone is held against the oracle',
    usual: 100_000,
    run: probeWalls,
  },
];

/** What became of the work that went on meanwhile. */
function told(ran: string, { acts, answers, lost, twice, half, unlogged, broken, unfinished }: Worked): Finding {
  for (const what of unfinished.slice(0, 5)) process.stdout.write(`unfinished: ${what}\n`);
  return {
    ran: `${ran} (${acts} acts, ${answers} answers)`,
    outcome: `${lost} lost, ${twice} twice, ${half} half done, ${unlogged} logged otherwise, ${broken} broken answers`,
    holds: lost + twice + half + unlogged + broken === 0,
  };
}

function partyOf(parties: readonly PartyAtHand[], name: Party): PartyAtHand {
  return parties.find(({ party }) => party === name) as PartyAtHand;
}

async function probeWalls({ parties, seed }: Stage, most: number, progress: (done: number) => void): Promise<Finding> {
  const [oracle, rows] = [oracleOf(), await rowsOf(parties)];
  let [probes, shown, askers, disagreements] = [0, 0, 0, 0];
  for (let round = 0; probes < most; round++) {
    const world = await makeProbeWorld(rows, `${seed} ${round}`, askersFor(WALLS, most - probes), WALLS.breadth);
    const before = probes;
    const probed = await probe(world, oracle, (done) => progress(before + done), most - probes);
    probes += probed.probes;
    shown += probed.shown;
    askers += probed.askers;
    await world.takeBack();
    disagreements += probed.disagreements.length;
    for (const { asker, ...rest } of probed.disagreements.slice(0, 5)) process.stdout.write(`disagreement: ${JSON.stringify({ ...asker.caller, ...rest })}\n`);
  }
  return { ran: `${probes} by ${askers} askers`, outcome: `${disagreements} disagreements; ${shown} may be seen`, holds: disagreements === 0 };
}

async function probeThroughGateway({ stack, parties, seed }: Stage, most: number, progress: (done: number) => void): Promise<Finding> {
  const [oracle, rows] = [oracleOf(), await rowsOf(parties)];
  let [probes, shown, requests, disagreements] = [0, 0, 0, 0];
  for (let round = 0; probes < most; round++) {
    const world = await makeProbeWorld(rows, `${seed} gateway ${round}`, askersFor(GATEWAY, most - probes), GATEWAY.breadth);
    const before = probes;
    const wish = { seed: `${seed} ${round}`, most: most - probes };
    const probed = await probeGateway(stack, world, oracle, wish, (done) => progress(before + done));
    probes += probed.probes;
    shown += probed.shown;
    requests += probed.requests;
    await world.takeBack();
    disagreements += probed.disagreements.length;
    for (const what of probed.disagreements.slice(0, 5)) process.stdout.write(`disagreement: ${what}\n`);
  }
  return { ran: `${probes} in ${requests} requests`, outcome: `${disagreements} disagreements; ${shown} may be seen`, holds: disagreements === 0 };
}

function askersFor({ askers, probesOfEach }: typeof WALLS | typeof GATEWAY, probes: number): number {
  return Math.min(askers, Math.ceil(probes / probesOfEach));
}
