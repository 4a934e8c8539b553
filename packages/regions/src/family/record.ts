import type { CareIntensity, DataClass, Day, Expertise, LifeDomain, Party, ResidenceType, Service, Urgency } from '@ketengraaf/core';
import type { Sex } from '../names';
import type { Consortium, Location, Provider } from '../scene/consortia';
import type { Contract } from '../scene/contracts';
import type { Referrer } from '../scene/referrers';
import type { School } from '../scene/schools';
import type { Team } from '../scene/teams';
import type { Worker } from '../scene/workers';

/** One family with all that five parties know of it; rows and access facts are derived from it and from nothing else. */
export interface FamilyRecord {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly team: Team;
  readonly registeredOn: Day;
  readonly members: readonly MemberRecord[];
  readonly youths: readonly YouthRecord[];
  readonly plans: readonly PlanRecord[];
  /** Ids for what has none in the record. */
  readonly newId: () => string;
}

/** A parent, guardian, foster parent or relative; the relation is a CORV code. */
export interface MemberRecord {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly birthDate: Day | null;
  readonly phone: string | null;
  readonly household: number;
  readonly secretAddress: boolean;
}

/** A span of days, the last one left out; null is without end. */
export interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

/** A youth, with what each party keeps. */
export interface YouthRecord {
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: Day;
  readonly sex: Sex;
  /** Has none by circumstance (a newcomer); others lack one when the test numbers run out. */
  readonly withoutBsn: boolean;
  readonly authorities: readonly (Span & { readonly member: MemberRecord; readonly kind: 'CUSTODY' | 'GUARDIANSHIP'; readonly disputed: boolean })[];
  readonly residences: readonly (Span & { readonly municipality: string })[];
  readonly enrolments: readonly (Span & { readonly school: School; readonly grade: string })[];
  readonly supportPlan: SupportPlanRecord | null;
  readonly absences: readonly AbsenceRecord[];
  readonly referrals: readonly ReferralRecord[];
  readonly waiting: readonly WaitingRecord[];
  readonly trajectories: readonly TrajectoryRecord[];
  readonly measures: readonly (Span & { readonly kind: 'SUPERVISION_ORDER' | 'GUARDIANSHIP' | 'YOUTH_PROBATION'; readonly institution: Referrer })[];
  readonly consents: readonly ConsentRecord[];
}

/** Consent of a youth or a parent for one organisation and class. */
export interface ConsentRecord extends Span {
  readonly organisation: string;
  readonly dataClass: DataClass;
  readonly givenBy: string;
  readonly manner: 'IN_WRITING' | 'IN_MEETING' | 'ONLINE';
}

/** An education support plan (OPP) of the school where the youth is enrolled now. */
export interface SupportPlanRecord {
  readonly school: School;
  readonly schoolYear: string;
  readonly exitLevel: string;
  readonly needs: readonly string[];
  readonly summary: string;
  readonly adoptedOn: Day | null;
  readonly parentsAgreedOn: Day | null;
  readonly evaluationOn: Day | null;
}

/** A signal of absence by a school. */
export interface AbsenceRecord {
  readonly school: School;
  readonly on: Day;
  readonly kind: 'LATE' | 'UNAUTHORISED' | 'SICK_OFTEN' | 'OUT_OF_SCHOOL';
  readonly hours: number;
  readonly reported: boolean;
}

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

/** The plan; its case director is who directs last, so that plan and assignments cannot differ. */
export interface PlanRecord {
  readonly id: string;
  readonly title: string;
  readonly kind: 'FAMILY_GROUP_PLAN' | 'CARE_PROVISION_PLAN' | 'MEASURE_PLAN';
  readonly variant: 'LIGHT' | 'HEAVY';
  readonly state: 'DRAFT' | 'ADOPTED' | 'IN_EXECUTION' | 'EVALUATED' | 'CLOSED';
  readonly openedOn: Day;
  readonly adoptedOn: Day | null;
  readonly nextEvaluationOn: Day | null;
  readonly nextMeetingOn: Day | null;
  readonly closedOn: Day | null;
  readonly directors: readonly (Span & { readonly worker: Worker; readonly reason: string })[];
  readonly processDirector: (Span & { readonly worker: Worker; readonly reason: string }) | null;
  readonly goals: readonly GoalRecord[];
  readonly evaluations: readonly { readonly on: Day; readonly outcome: 'CONTINUE' | 'ADJUST' | 'ESCALATE' | 'DE_ESCALATE' | 'CLOSE'; readonly nextOn: Day | null }[];
}

/** A goal in one domain of life. */
export interface GoalRecord {
  readonly id: string;
  readonly youth: YouthRecord | null;
  readonly domain: LifeDomain;
  readonly title: string;
  readonly result: string;
  readonly state: 'OPEN' | 'REACHED' | 'PARTLY_REACHED' | 'DROPPED';
  readonly actions: readonly ActionRecord[];
}

/** An action with its one owner; a school tells how its own action goes. */
export interface ActionRecord {
  readonly id: string;
  readonly title: string;
  readonly owner: { readonly party: Party; readonly organisation: string; readonly name: string };
  readonly state: 'OPEN' | 'IN_PROGRESS' | 'DONE' | 'DROPPED';
  readonly dueOn: Day | null;
  readonly doneOn: Day | null;
  readonly progress: readonly { readonly state: 'NOT_STARTED' | 'RUNNING' | 'DONE' | 'STUCK'; readonly note: string; readonly on: Day }[];
}
