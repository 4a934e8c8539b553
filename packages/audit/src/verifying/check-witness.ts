import type { Seal } from '../sealing/seal';
import type { Flaw } from './flaw';

/** A seal younger than this may still be on its way to its witness. */
const RECEIVED_WITHIN_MILLISECONDS = 30_000;

/** Whether a party still has every seal its witness received, unchanged, and the witness every seal of some age. */
export function checkWitness(seals: readonly Seal[], received: readonly Seal[], witness: string, now: Date): Flaw[] {
  const kept = new Map(seals.map(({ number, hash }) => [number, hash]));
  const known = new Set(received.map(({ number }) => number));
  return [
    ...received
      .filter(({ number, hash }) => kept.get(number) !== hash)
      .map(({ number }) => ({
        seal: number,
        what: kept.has(number) ? `${witness} received another seal of that number` : `${witness} received it and it is gone here`,
      })),
    ...seals
      .filter(({ number, sealedAt }) => !known.has(number) && Date.parse(`${sealedAt}Z`) < now.getTime() - RECEIVED_WITHIN_MILLISECONDS)
      .map(({ number }) => ({ seal: number, what: `${witness} never received it` })),
  ];
}
