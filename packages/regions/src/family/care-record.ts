import type { CareIntensity, Day, Expertise, ResidenceType, Service, Urgency } from '@ketengraaf/core';
import type { Consortium, Location, Provider } from '../scene/consortia';
import type { Contract } from '../scene/contracts';
import type { Referrer } from '../scene/referrers';
import type { Worker } from '../scene/workers';
import type { Span } from './span';

/** A referral with its letter and steps. */
export interface ReferralRecord {
  readonly id: string;
  readonly referrer: Referrer;
  readonly referredOn: Day;
  readonly urgency: Urgency;
  readonly service: Service;
  readonly expertises: readonly Expertise[];
  readonly consortium: Consortium | null;
  readonly closedOn: Day | null;
  readonly question: string;
  readonly preferred: Consortium | null;
  readonly choiceMadeBy: 'FAMILY' | 'YOUTH' | 'FAMILY_WITH_REFERRER' | 'COURT';
  readonly motive: string;
  readonly receivedOn: Day | null;
  readonly answeredOn: Day | null;
  readonly steps: readonly { readonly kind: 'WRITTEN' | 'SENT' | 'SENT_ON' | 'FAMILY_INFORMED' | 'REMINDED' | 'WITHDRAWN' | 'CLOSED'; readonly on: Day }[];
}

/** A place on a waiting list with its moments t0 to t4. */
export interface WaitingRecord {
  readonly id: string;
  readonly consortium: Consortium;
  readonly referral: ReferralRecord | null;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly expertises: readonly Expertise[];
  readonly urgency: Urgency;
  readonly referredOn: Day;
  readonly appliedOn: Day;
  readonly acceptedOn: Day | null;
  readonly intakeOn: Day | null;
  readonly startedOn: Day | null;
  readonly left: { readonly on: Day; readonly reason: 'STARTED' | 'WITHDRAWN' | 'DECLINED' | 'ELSEWHERE' } | null;
}

/** Help from start to end by one consortium. */
export interface TrajectoryRecord {
  readonly id: string;
  readonly consortium: Consortium;
  readonly contract: Contract;
  readonly referral: ReferralRecord | null;
  readonly service: Service;
  readonly intensity: CareIntensity;
  readonly state: 'REGISTERED' | 'WAITING' | 'INTAKE' | 'RUNNING' | 'SUSPENDED' | 'ENDED';
  readonly contact: Worker;
  readonly treating: readonly Worker[];
  readonly startedOn: Day | null;
  readonly ended: { readonly on: Day; readonly reason: string } | null;
  readonly continuity: boolean;
  readonly bridgingFor: WaitingRecord | null;
  readonly contributions: readonly (Span & { readonly provider: Provider; readonly expertise: Expertise })[];
  readonly placements: readonly PlacementRecord[];
  readonly allocation: AllocationRecord | null;
  /** By whom and from when it is gone on with, where its contract has ended and it ends here. */
  readonly takeover?: { readonly successor: Provider; readonly lastDay: Day; readonly informedOn: Day | null } | undefined;
}

/** Where a youth lives during care. */
export interface PlacementRecord extends Span {
  readonly location: Location | null;
  readonly living: ResidenceType;
  readonly crisis: boolean;
  readonly moveReason: string | null;
  readonly decidedBy: string;
  readonly courtAuthorisation: string | null;
}

/** What the municipality allocated for a trajectory. */
export interface AllocationRecord extends Span {
  readonly id: string;
  readonly municipality: string;
  readonly category: string;
  readonly code: string | null;
  readonly volume: number | null;
  readonly unit: string | null;
  readonly decidedOn: Day;
}
