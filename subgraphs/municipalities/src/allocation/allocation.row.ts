import type { Day, Service } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Help that a municipality allocated to a youth (iJw message JW301). */
@Entity({ schema: 'municipalities', name: 'allocation' })
export class AllocationRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) contract: string;
  @Column({ type: 'text' }) service: Service;
  @Column({ type: 'text', name: 'product_category' }) productCategory: string;
  @Column({ type: 'text', name: 'product_code', nullable: true }) productCode: string | null;
  @Column({ type: 'numeric', nullable: true }) volume: number | null;
  @Column({ type: 'text', nullable: true }) unit: string | null;
  @Column({ type: 'date', name: 'decided_on' }) decidedOn: Day;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'change_reason', nullable: true }) changeReason: string | null;
  @Column({ type: 'uuid', name: 'taken_over_from', nullable: true }) takenOverFrom: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'ALLOCATION';
}
