import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What it costs to bridge a wait, and who pays. */
@Entity({ schema: 'consortia', name: 'bridging_care' })
export class BridgingCareRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'bigint', name: 'week_cost_cents' }) weekCostCents: number;
  @Column({ type: 'text', name: 'paid_by' }) paidBy: 'MUNICIPALITY' | 'CONSORTIUM' | 'HEALTH_INSURER';
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'TRAJECTORY';
}
