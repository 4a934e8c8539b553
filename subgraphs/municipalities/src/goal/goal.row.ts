import type { Day, Party } from '@ketengraaf/core';
import type { Period } from '@ketengraaf/door';
import type { ThemeName } from '@ketengraaf/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What is to become different; public. */
@Entity({ schema: 'municipalities', name: 'transformation_goal' })
export class TransformationGoalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) arrangement: string;
  @Column({ type: 'uuid', nullable: true }) document: string | null;
  @Column({ type: 'text' }) theme: ThemeName;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'desired_result' }) desiredResult: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'integer' }) version: number;
}

/** What parties do together for a goal; public. */
@Entity({ schema: 'municipalities', name: 'agenda_item' })
export class AgendaItemRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) goal: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', name: 'owner_name' }) ownerName: string;
  @Column({ type: 'text', array: true }) parties: Party[];
  @Column({ type: 'text' }) state: 'PLANNED' | 'RUNNING' | 'DONE' | 'STOPPED';
  @Column({ type: 'date', name: 'due_on', nullable: true }) dueOn: Day | null;
  @Column({ type: 'integer' }) version: number;
}
