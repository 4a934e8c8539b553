/** What the time behind a door goes to: who may see what and writing down who looked, the rows themselves, and the transaction around both. */
export type Part = 'rights' | 'rows' | 'transaction';

/** Time spent (ms), part by part; parts never overlap. */
export type Timings = Readonly<Record<Part, number>>;

/**
 * Measures what the time of one transaction goes to; nothing switches it off. Statements of one connection are answered one after
 * another, so each is charged with the time since the one before it was answered, or since it was sent where that is later.
 */
export class Stopwatch {
  #answeredAt = 0;
  readonly #spent = { rights: 0, rows: 0, transaction: 0 };

  /** Waits for a statement and charges its time. */
  async time<T>(part: Part, statement: Promise<T>): Promise<T> {
    const sentAt = performance.now();
    try {
      return await statement;
    } finally {
      const now = performance.now();
      this.#spent[part] += now - Math.max(sentAt, this.#answeredAt);
      this.#answeredAt = now;
    }
  }

  /** Does something that waits for nothing and charges its time. */
  charge<T>(part: Part, work: () => T): T {
    const began = performance.now();
    try {
      return work();
    } finally {
      this.#spent[part] += performance.now() - began;
    }
  }

  /** What was spent so far. */
  timings(): Timings {
    return { ...this.#spent };
  }
}
