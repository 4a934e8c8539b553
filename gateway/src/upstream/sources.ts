import type { FailureReason } from './party-failure';

/** How a party did in one answer: SLOW took over half of the deadline, UNAVAILABLE means that its part is missing. */
export interface Source {
  readonly party: string;
  readonly state: 'OK' | 'SLOW' | 'UNAVAILABLE';
  /** When its part was heard (ISO 8601, the earliest if it was asked more than once), or null. */
  readonly asOf: string | null;
}

/** Keeps, for one answer, how each party that was asked did. */
export interface Sources {
  answered(party: string, tookMs: number): void;
  failed(party: string, reason: FailureReason): void;
  /** Why a party failed first, if it did. */
  failure(party: string): FailureReason | undefined;
  /** The parties asked, by name. */
  list(): Source[];
}

/** An empty account; `onFailure` hears of the first failure of each party. */
export function sourcesOf(deadlineMs: number, now: () => number, onFailure: (party: string, reason: FailureReason) => void): Sources {
  const answers = new Map<string, Source>();
  const failures = new Map<string, FailureReason>();
  return {
    answered(party, tookMs) {
      const slow = tookMs > deadlineMs / 2 || answers.get(party)?.state === 'SLOW';
      const asOf = answers.get(party)?.asOf ?? new Date(now()).toISOString();
      answers.set(party, { party, state: slow ? 'SLOW' : 'OK', asOf });
    },
    failed(party, reason) {
      if (failures.has(party)) return;
      failures.set(party, reason);
      onFailure(party, reason);
    },
    failure: (party) => failures.get(party),
    list() {
      const missing = [...failures.keys()].map((party): Source => ({ party, state: 'UNAVAILABLE', asOf: null }));
      const heard = [...answers.values()].filter(({ party }) => !failures.has(party));
      return [...heard, ...missing].sort((one, other) => (one.party < other.party ? -1 : 1));
    },
  };
}
