import type { DataClass } from '@ketengraaf/core';
import type { PersonalRow, Subject } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that an act made, changed or ended, as every party keeps it. */
@Entity({ schema: 'app', name: 'history' })
export class HistoryRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'acting_for' }) actingFor: string;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'text' }) verb: string;
  @Column({ type: 'text', name: 'subject_kind' }) subjectKind: Subject['kind'];
  @Column({ type: 'uuid', nullable: true }) subject: string | null;
  @Column({ type: 'text', name: 'object_type' }) objectType: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: DataClass;
  @Column({ type: 'text', nullable: true }) reason: string | null;
}
