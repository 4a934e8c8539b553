import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one plan of a family, from its opening to its closing. */
@Entity({ schema: 'local_teams', name: 'family_plan' })
export class FamilyPlanRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text' }) kind: 'FAMILY_GROUP_PLAN' | 'CARE_PROVISION_PLAN' | 'MEASURE_PLAN';
  @Column({ type: 'text' }) variant: 'LIGHT' | 'HEAVY';
  @Column({ type: 'text' }) state: 'DRAFT' | 'ADOPTED' | 'IN_EXECUTION' | 'EVALUATED' | 'CLOSED';
  @Column({ type: 'uuid', name: 'case_director' }) caseDirector: string;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'date', name: 'opened_on' }) openedOn: string;
  @Column({ type: 'date', name: 'adopted_on', nullable: true }) adoptedOn: string | null;
  @Column({ type: 'date', name: 'next_evaluation_on', nullable: true }) nextEvaluationOn: string | null;
  @Column({ type: 'timestamptz', name: 'next_meeting_at', nullable: true }) nextMeetingAt: Date | null;
  @Column({ type: 'date', name: 'closed_on', nullable: true }) closedOn: string | null;
  @Column({ type: 'date', name: 'intake_began_on', nullable: true }) intakeBeganOn: string | null;
  @Column({ type: 'date', name: 'intake_done_on', nullable: true }) intakeDoneOn: string | null;
  @Column({ type: 'date', name: 'written_requested_on', nullable: true }) writtenRequestedOn: string | null;
  @Column({ type: 'date', name: 'written_on', nullable: true }) writtenOn: string | null;
  @Column({ type: 'date', name: 'closing_began_on', nullable: true }) closingBeganOn: string | null;
  @Column({ type: 'text', name: 'close_reason', nullable: true }) closeReason:
    | 'AS_PLANNED'
    | 'IN_AGREEMENT'
    | 'BY_FAMILY'
    | 'BY_PROFESSIONAL'
    | 'CIRCUMSTANCES'
    | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'PLAN_STATUS';
}

/** An evaluation of the plan. */
@Entity({ schema: 'local_teams', name: 'plan_evaluation' })
export class PlanEvaluationRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'date', name: 'evaluated_on' }) evaluatedOn: string;
  @Column({ type: 'text' }) outcome: 'CONTINUE' | 'ADJUST' | 'ESCALATE' | 'DE_ESCALATE' | 'CLOSE';
  @Column({ type: 'date', name: 'next_on', nullable: true }) nextOn: string | null;
  @Column({ type: 'text', nullable: true }) fit: 'FITTING' | 'PARTLY_FITTING' | 'NOT_FITTING' | null;
  @Column({ type: 'bigint' }) recorded: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'PLAN_STATUS';
}
