import { createHash } from 'node:crypto';

/** A source of numbers that gives the same series for the same words, always. */
export interface Random {
  /** A number from 0 up to, but not, 1. */
  next(): number;
  /** A whole number from 0 up to, but not, the bound. */
  below(bound: number): number;
  /** A whole number from the least up to and including the most. */
  between(least: number, most: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T;
  /** A version 4 UUID of this series. */
  uuid(): string;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Starts the series of some words (generator sfc32: small, fast, passes PractRand; never for secrets). */
export function randomOf(...words: readonly (string | number)[]): Random {
  const seed = createHash('sha256').update(words.join('\u0000')).digest();
  let a = seed.readInt32LE(0);
  let b = seed.readInt32LE(4);
  let c = seed.readInt32LE(8);
  let counter = seed.readInt32LE(12);

  const word = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return sum >>> 0;
  };
  const next = (): number => word() / 4_294_967_296;
  const below = (bound: number): number => Math.floor(next() * bound);
  const hex = (value: number): string => `${HEX[value >>> 24]}${HEX[(value >>> 16) & 255]}${HEX[(value >>> 8) & 255]}${HEX[value & 255]}`;

  return {
    next,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => {
      if (list.length === 0) throw new Error('pick needs a list that is not empty');
      return list[below(list.length)] as T;
    },
    uuid: () => {
      const second = hex(((word() & 0xffff0fff) | 0x00004000) >>> 0);
      const third = hex(((word() & 0x3fffffff) | 0x80000000) >>> 0);
      return `${hex(word())}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${hex(word())}`;
    },
  };
}

/** One of a list, each as likely as its weight. */
export function pickWeighted<T>(random: Random, list: readonly T[], weightOf: (one: T) => number): T {
  let left = random.next() * list.reduce((sum, one) => sum + weightOf(one), 0);
  for (const one of list) {
    left -= weightOf(one);
    if (left < 0) return one;
  }
  return random.pick(list);
}
