import type { Reason } from '@ketengraaf/core';

/** A rule that an act would break: its name, what it says, and what would satisfy it, both in Dutch. */
export interface Violation {
  readonly rule: string;
  readonly message: string;
  readonly wouldSatisfy?: string | undefined;
}

/** Why an act changed nothing, in a way its asker can act on. */
export type Refusal =
  | ({ readonly refused: 'RuleViolated' } & Violation)
  | { readonly refused: 'VersionConflict'; readonly currentVersion: number | null }
  | { readonly refused: 'NotAllowed'; readonly reason: Reason }
  | { readonly refused: 'NotFound' };

/** Ends an act that may not go on; nothing of it is kept. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
    this.name = 'Refused';
  }
}

/** Ends an act that would break a rule. */
export function violated(violation: Violation): never {
  throw new Refused({ refused: 'RuleViolated', ...violation });
}

/** Ends an act if a rule would be broken. */
export function hold(violation: Violation | undefined): void {
  if (violation) violated(violation);
}

/** Ends an act that was thought out on an older version than there is now. */
export function versionConflict(currentVersion: number): never {
  throw new Refused({ refused: 'VersionConflict', currentVersion });
}

/** Ends an act about what is not there for the asker. */
export function notFound(): never {
  throw new Refused({ refused: 'NotFound' });
}

/** Whether an outcome is a refusal. */
export function isRefusal(outcome: unknown): outcome is Refusal {
  return typeof outcome === 'object' && outcome !== null && 'refused' in outcome;
}
