import type { ResidenceType } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a youth lives during care for a period. */
@Entity({ schema: 'consortia', name: 'placement' })
export class PlacementRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'uuid', nullable: true }) location: string | null;
  @Column({ type: 'text', name: 'residence_type' }) residenceType: ResidenceType;
  @Column({ type: 'boolean' }) crisis: boolean;
  @Column({ type: 'text', name: 'move_reason', nullable: true }) moveReason: string | null;
  @Column({ type: 'text', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'text', name: 'court_authorisation', nullable: true }) courtAuthorisation: string | null;
  @Column({ type: 'uuid', nullable: true }) reservation: string | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
