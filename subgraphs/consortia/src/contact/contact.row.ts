import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who was the one to speak to about a trajectory, for a period. */
@Entity({ schema: 'consortia', name: 'trajectory_contact' })
export class TrajectoryContactRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) staff: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
