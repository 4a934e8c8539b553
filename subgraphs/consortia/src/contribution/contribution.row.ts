import type { Expertise } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one member does within a trajectory for a period. */
@Entity({ schema: 'consortia', name: 'contribution' })
export class ContributionRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'text' }) expertise: Expertise;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'int' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
