import type { DataClass, Day } from '@ketengraaf/core';
import type { Sex } from '../names';
import type { Referrer } from '../scene/referrers';
import type { School } from '../scene/schools';
import type { Team } from '../scene/teams';
import type { ReferralRecord, TrajectoryRecord, WaitingRecord } from './care-record';
import type { PlanRecord } from './plan-record';
import type { Span } from './span';

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
