/** Numbers that look random and come again for the same seed. */
export interface Rng {
  /** A whole number from 0, below `below`. */
  int(below: number): number;
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Some of a list, in its order; at least `least`. */
  some<T>(from: readonly T[], least: number): T[];
}

/** Makes a generator of a seed (mulberry32). */
export function rng(seed: number): Rng {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    int,
    chance: (share) => next() < share,
    pick: (from) => from[int(from.length)] as never,
    some(from, least) {
      const kept = from.filter(() => next() < 0.5);
      return kept.length >= least ? kept : from.slice(0, Math.max(least, 1));
    },
  };
}

/** A number for a text, the same for the same text (FNV-1a). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return (value ^ (value >>> 13)) >>> 0;
}
