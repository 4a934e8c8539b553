import type { Party } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A door that stands or stood open to one person. */
@Entity({ schema: 'local_teams', name: 'emergency_door' })
export class EmergencyDoorRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) party: Party;
  @Column({ type: 'text', name: 'acting_for' }) actingFor: string;
  @Column({ type: 'uuid' }) person: string;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'boolean', name: 'is_open' }) isOpen: boolean;
  @Column({ type: 'timestamptz', name: 'opened_at' }) openedAt: Date;
  @Column({ type: 'boolean', name: 'is_reviewed' }) isReviewed: boolean;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'DIRECTION';
}
