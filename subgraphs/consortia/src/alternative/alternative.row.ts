import type { ResidenceType } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AlternativeActivity, AlternativeOutcome } from './alternative.type';

/** Intensive help at home instead of residence. */
@Entity({ schema: 'consortia', name: 'alternative_at_home' })
export class AlternativeRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text', name: 'instead_of' }) insteadOf: ResidenceType;
  @Column({ type: 'text' }) activity: keyof typeof AlternativeActivity;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', nullable: true }) outcome: keyof typeof AlternativeOutcome | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
