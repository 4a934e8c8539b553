import type { Day } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OtherSolutionKind, OtherSolutionOutcome } from './other-solution.type';

/** What a consortium does within help that no product code names. */
@Entity({ schema: 'consortia', name: 'other_solution' })
export class OtherSolutionRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) kind: keyof typeof OtherSolutionKind;
  @Column({ type: 'text' }) what: string;
  @Column({ type: 'uuid', name: 'decided_by' }) decidedBy: string;
  @Column({ type: 'text', name: 'decided_by_name' }) decidedByName: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'date', name: 'planned_until', nullable: true }) plannedUntil: Day | null;
  @Column({ type: 'text', nullable: true }) outcome: keyof typeof OtherSolutionOutcome | null;
  @Column({ type: 'integer' }) version: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CARE_CONTENT';
}
