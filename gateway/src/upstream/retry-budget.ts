/** How many calls may be made twice. */
export interface RetryBudget {
  /** A call was answered. */
  earn(): void;
  /** Whether one more may be made again; if so, it counts. */
  spend(): boolean;
}

const EARNED_BY_ONE = 0.1;
const MOST = 10;

/** A budget that allows one call in ten to be made again, and ten at once: a party in trouble is not asked twice as much for it. */
export function retryBudget(): RetryBudget {
  let left = MOST;
  return {
    earn() {
      left = Math.min(MOST, left + EARNED_BY_ONE);
    },
    spend() {
      if (left < 1) return false;
      left -= 1;
      return true;
    },
  };
}
