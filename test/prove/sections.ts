import type { Party } from '@ketengraaf/core';
import { handOver } from './hand-over';
import { interleaveConsent } from './interleave-consent';
import { killParties } from './kill-parties';
import { makeProbeWorld, probe } from './leak-probes';
import { oracleOf } from './oracle';
import type { PartyAtHand } from './parties';
import { raceBookings } from './race-bookings';
import type { Finding, Section, Stage } from './section';
import { FAULTS, misbehave } from './upstream-faults';

const BREADTH = 30;
const ASKERS_AT_ONCE = 84;

/** The long proofs, in the order they are run. */
export const SECTIONS: readonly Section[] = [
  {
    what: 'leak probes',
    flag: 'probes',
    usage: 'decisions on which both walls are held against the oracle',
    usual: 1_000_000,
    run: probeAll,
  },
  {
    what: 'consent interleavings',
    flag: 'consents',
    usage: 'interleavings of withdrawing consent and reading',
    usual: 100_000,
    async run({ parties, seed }, count, progress) {
      const { interleavings, withdrawals, tooLate, blind } = await interleaveConsent(parties, seed, count, progress);
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
    async run({ stack, parties }, count, progress) {
      const { tries, kept, refused, doubles } = await raceBookings(stack, partyOf(parties, 'consortia'), count, progress);
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
    what: 'kills of a party',
    flag: 'kills',
    usage: 'parties killed while they are asked',
    usual: 200,
    async run({ stack, parties, seed }, count, progress) {
      const { kills, answers, unlogged, broken } = await killParties(stack, parties, seed, count, progress);
      return {
        ran: `${kills} (${answers} answers)`,
        outcome: `${unlogged} parts without a row in the log, ${broken} broken answers`,
        holds: unlogged === 0 && broken === 0,
      };
    },
  },
];

function partyOf(parties: readonly PartyAtHand[], name: Party): PartyAtHand {
  return parties.find(({ party }) => party === name) as PartyAtHand;
}

async function probeAll({ parties, seed }: Stage, most: number, progress: (done: number) => void): Promise<Finding> {
  const oracle = oracleOf();
  let [probes, shown, askers, disagreements] = [0, 0, 0, 0];
  for (let round = 0; probes < most; round++) {
    const world = await makeProbeWorld(parties, `${seed} ${round}`, Math.min(ASKERS_AT_ONCE, Math.ceil((most - probes) / 500)), BREADTH);
    const before = probes;
    const probed = await probe(world, oracle, (done) => progress(before + done), most - probes);
    probes += probed.probes;
    shown += probed.shown;
    askers += probed.askers;
    disagreements += probed.disagreements.length;
    for (const { asker, ...rest } of probed.disagreements.slice(0, 5)) process.stdout.write(`disagreement: ${JSON.stringify({ ...asker.caller, ...rest })}\n`);
  }
  return { ran: `${probes} by ${askers} askers`, outcome: `${disagreements} disagreements; ${shown} may be seen`, holds: disagreements === 0 };
}
