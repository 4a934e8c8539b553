import type { Day } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What was found and done in help, as who treats wrote it. */
@Entity({ schema: 'consortia', name: 'care_report' })
export class CareReportRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) trajectory: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'care_provider' }) careProvider: string;
  @Column({ type: 'uuid' }) author: string;
  @Column({ type: 'text', name: 'author_name' }) authorName: string;
  @Column({ type: 'text' }) kind: 'INTAKE' | 'PROGRESS' | 'CLOSING';
  @Column({ type: 'date', name: 'reported_on' }) reportedOn: Day;
  @Column({ type: 'timestamptz', name: 'written_at' }) writtenAt: Date;
  @Column({ type: 'text' }) content: string;
  @Column({ type: 'uuid', nullable: true }) replaces: string | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CARE_CONTENT';
}
