import type { Party } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A review with what is reviewed. */
@Entity({ schema: 'local_teams', name: 'emergency_case' })
export class EmergencyCaseRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'timestamptz', name: 'due_at' }) dueAt: Date;
  @Column({ type: 'text', nullable: true }) verdict: 'JUSTIFIED' | 'NOT_JUSTIFIED' | null;
  @Column({ type: 'text', nullable: true }) findings: string | null;
  @Column({ type: 'uuid', name: 'answered_by', nullable: true }) answeredBy: string | null;
  @Column({ type: 'timestamptz', name: 'answered_at', nullable: true }) answeredAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'ACCESS_LOG';
  @Column({ type: 'text' }) party: Party;
  @Column({ type: 'text', name: 'acting_for' }) actingFor: string;
  @Column({ type: 'uuid' }) person: string;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'boolean', name: 'is_overdue' }) isOverdue: boolean;
}
