import type { Day } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is measured, how and from what; public. */
@Entity({ schema: 'municipalities', name: 'indicator' })
export class IndicatorRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) definition: string;
  @Column({ type: 'text' }) source: string;
  @Column({ type: 'text' }) unit: 'PERCENT' | 'DAYS' | 'COUNT' | 'SCALE';
  @Column({ type: 'text' }) better: 'HIGHER' | 'LOWER';
}

/** What an indicator is to be in a period, for a goal or a contract; public. */
@Entity({ schema: 'municipalities', name: 'indicator_target' })
export class IndicatorTargetRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) indicator: string;
  @Column({ type: 'uuid', nullable: true }) goal: string | null;
  @Column({ type: 'uuid', nullable: true }) contract: string | null;
  @Column({ type: 'numeric' }) value: number;
  @Column({ type: 'daterange' }) during: Period;
}

/** What an indicator was over a period; public. */
@Entity({ schema: 'municipalities', name: 'indicator_measurement' })
export class IndicatorMeasurementRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) target: string;
  @Column({ type: 'numeric' }) value: number;
  @Column({ type: 'daterange' }) over: Period;
  @Column({ type: 'date', name: 'measured_on' }) measuredOn: Day;
  @Column({ type: 'text' }) source: string;
}
