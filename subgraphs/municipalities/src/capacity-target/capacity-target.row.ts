import type { ResidenceType } from '@ketengraaf/core';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a region wants to have of places by a day; public. */
@Entity({ schema: 'municipalities', name: 'capacity_target' })
export class CapacityTargetRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) region: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text', array: true, name: 'residence_types' }) residenceTypes: ResidenceType[];
  @Column({ type: 'date', name: 'baseline_on' }) baselineOn: string;
  @Column({ type: 'integer', name: 'baseline_places' }) baselinePlaces: number;
  /** The places wanted as a share of the baseline. */
  @Column({ type: 'numeric', precision: 4, scale: 3 }) factor: number;
  @Column({ type: 'date', name: 'target_on' }) targetOn: string;
  @Column({ type: 'text' }) source: string;
}

/** How many of those places were counted on a day; public. */
@Entity({ schema: 'municipalities', name: 'capacity_count' })
export class CapacityCountRow {
  @PrimaryColumn({ type: 'uuid' }) target: string;
  @PrimaryColumn({ type: 'date', name: 'counted_on' }) countedOn: string;
  @Column({ type: 'integer' }) places: number;
  @Column({ type: 'text' }) source: string;
}
