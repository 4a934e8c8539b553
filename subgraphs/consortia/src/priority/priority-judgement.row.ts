import type { Urgency } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a person put a youth on a waiting list before or after the rules did, and why. */
@Entity({ schema: 'consortia', name: 'priority_judgement' })
export class PriorityJudgementRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'waiting_list_entry' }) waitingListEntry: string;
  @Column({ type: 'text', name: 'judged_urgency', nullable: true }) judgedUrgency: Urgency | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'uuid', name: 'judged_by' }) judgedBy: string;
  @Column({ type: 'timestamptz', name: 'judged_at' }) judgedAt: Date;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
