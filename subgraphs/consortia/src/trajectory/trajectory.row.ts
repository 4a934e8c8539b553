import type { CareIntensity, Service } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Help from start to end by one consortium. */
@Entity({ schema: 'consortia', name: 'trajectory' })
export class TrajectoryRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'referral_id', nullable: true }) referralId: string | null;
  @Column({ type: 'uuid', name: 'contract_id' }) contractId: string;
  @Column({ type: 'text' }) service: Service;
  @Column({ type: 'text' }) intensity: CareIntensity;
  @Column({ type: 'text' }) state: 'REGISTERED' | 'WAITING' | 'INTAKE' | 'RUNNING' | 'SUSPENDED' | 'ENDED';
  @Column({ type: 'uuid', name: 'primary_contact' }) primaryContact: string;
  @Column({ type: 'text', name: 'primary_contact_name' }) primaryContactName: string;
  @Column({ type: 'date', name: 'started_on', nullable: true }) startedOn: string | null;
  @Column({ type: 'date', name: 'ended_on', nullable: true }) endedOn: string | null;
  @Column({ type: 'text', name: 'end_reason', nullable: true }) endReason: string | null;
  @Column({ type: 'boolean', name: 'continuity_arrangement' }) continuityArrangement: boolean;
  @Column({ type: 'uuid', name: 'bridging_for', nullable: true }) bridgingFor: string | null;
  @Column({ type: 'text', nullable: true }) municipality: string | null;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
