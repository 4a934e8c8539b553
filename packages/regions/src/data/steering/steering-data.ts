import type { Day, Party } from '@ketengraaf/core';

/** What was bought, and which contracts came of it by their keys; days the source does not tell are null. */
interface ProcurementPlan {
  readonly key: string;
  readonly arrangement: string;
  readonly title: string;
  readonly model: 'OPEN_HOUSE' | 'NEGOTIATED' | 'AWARDED_CONSORTIUM' | 'SINGLE_CONTRACTOR' | 'SUBSIDY';
  readonly publishedOn: Day | null;
  readonly awardedOn: Day | null;
  readonly contracts: readonly string[];
  readonly source: string;
}

/** How help goes on after contracts, by their keys. */
interface ContinuityPlan {
  readonly contracts: readonly string[];
  readonly successor: string | null;
  readonly to: Day | null;
  readonly terms: string;
  readonly source: string;
}

/** A document of policy with the decision on it. */
interface DocumentPlan {
  readonly key: string;
  readonly arrangement: string;
  readonly kind: 'POLICY_FRAMEWORK' | 'TRANSFORMATION_PLAN' | 'REGIONAL_VISION' | 'BYLAW';
  readonly title: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly carriesOut?: string;
  readonly source: string;
  readonly decision?: {
    readonly body: string;
    readonly on: Day | null;
    readonly support: 'UNANIMOUS' | 'AMPLE_MAJORITY' | 'MAJORITY';
    readonly dissent?: string;
  };
}

/** An indicator by its code, with what it is to be and, for a synthetic measurement, about what it was. */
type TargetPlan = readonly [indicator: string, target: number, measured: number];

/** What is to become different, what is done for it, and by what it is measured. */
interface GoalPlan {
  readonly key: string;
  readonly arrangement: string;
  readonly document?: string;
  readonly theme: string;
  readonly title: string;
  readonly desiredResult: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly agenda: readonly (readonly [title: string, owner: string, parties: readonly Party[], state: 'PLANNED' | 'RUNNING' | 'DONE', dueOn: Day | null])[];
  readonly targets: readonly TargetPlan[];
}

/** How a region steers: what it bought, what it aims at, and by what it measures. */
export interface SteeringData {
  readonly procurements: readonly ProcurementPlan[];
  readonly continuity: readonly ContinuityPlan[];
  readonly documents: readonly DocumentPlan[];
  readonly goals: readonly GoalPlan[];
  /** Targets of contracts, by the key of the contract. */
  readonly contractTargets: Readonly<Record<string, readonly TargetPlan[]>>;
}
