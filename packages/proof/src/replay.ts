/** Whether a one-time id is seen for the first time; `FULL` means that it cannot be remembered and must be refused. */
type Sighting = 'FIRST' | 'AGAIN' | 'FULL';

/** Remembers one-time ids of one process for at least the time given. */
export interface ReplayMemory {
  see(id: string, now: number): Sighting;
}

/**
 * A memory of two buckets that turn every `turnMs`: nothing to sweep, an id is kept for one to two turns,
 * and never more than `most` ids a turn are held.
 */
export function replayMemory(turnMs: number, most = 200_000): ReplayMemory {
  let current = new Set<string>();
  let previous = new Set<string>();
  let turn = 0;
  return {
    see(id, now) {
      const today = Math.floor(now / turnMs);
      // A clock that was set back turns nothing: forgetting too late is safe, too early is not.
      if (today > turn) {
        previous = today === turn + 1 ? current : new Set();
        current = new Set();
        turn = today;
      }
      if (current.has(id) || previous.has(id)) return 'AGAIN';
      if (current.size >= most) return 'FULL';
      current.add(id);
      return 'FIRST';
    },
  };
}
