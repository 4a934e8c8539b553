import type { Day } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That another organisation goes on with help that ends here. */
@Entity({ schema: 'consortia', name: 'planned_takeover' })
export class PlannedTakeoverRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'uuid' }) successor: string;
  @Column({ type: 'text', name: 'successor_name' }) successorName: string;
  @Column({ type: 'date', name: 'last_day' }) lastDay: Day;
  @Column({ type: 'date', name: 'takes_over_on' }) takesOverOn: Day;
  @Column({ type: 'text' }) reason: 'CONTRACT_ENDS' | 'MEMBER_LEAVES' | 'PROVIDER_FAILS' | 'WISH_OF_FAMILY';
  @Column({ type: 'date', name: 'family_informed_on', nullable: true }) familyInformedOn: Day | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
