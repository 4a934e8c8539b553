import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A school that was invited to a meeting about the plan of its pupil. */
@Entity({ schema: 'local_teams', name: 'meeting_invitation' })
export class MeetingInvitationRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'meeting_id' }) meetingId: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) school: string;
  @Column({ type: 'text' }) kind: 'START_MEETING' | 'PROGRESS_MEETING' | 'CASE_CONFERENCE';
  @Column({ type: 'timestamptz', name: 'planned_at' }) plannedAt: Date;
  @Column({ type: 'timestamptz', name: 'invited_at' }) invitedAt: Date;
  @Column({ type: 'text', nullable: true }) answer: 'ACCEPTED' | 'DECLINED' | null;
  @Column({ type: 'text', nullable: true }) remark: string | null;
  @Column({ type: 'uuid', name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'PLAN_STATUS';
}
