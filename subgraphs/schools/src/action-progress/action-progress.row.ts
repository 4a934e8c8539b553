import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How an action of the school went at a moment. */
@Entity({ schema: 'schools', name: 'action_progress' })
export class ActionProgressRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid', name: 'action_id' }) actionId: string;
  @Column({ type: 'text' }) state: 'NOT_STARTED' | 'RUNNING' | 'DONE' | 'STUCK';
  @Column({ type: 'text' }) note: string;
  @Column({ type: 'timestamptz', name: 'noted_at' }) notedAt: Date;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SCHOOL_GOALS';
}
