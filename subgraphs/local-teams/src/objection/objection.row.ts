import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An objection or a restriction that was asked, with its decision. */
@Entity({ schema: 'local_teams', name: 'objection' })
export class ObjectionRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) article: 'RESTRICTION' | 'OBJECTION';
  @Column({ type: 'text', nullable: true }) against: string | null;
  @Column({ type: 'text', name: 'about_class', nullable: true }) aboutClass: string | null;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'uuid', name: 'objected_by' }) objectedBy: string;
  @Column({ type: 'uuid', name: 'recorded_by' }) recordedBy: string;
  @Column({ type: 'timestamptz', name: 'recorded_at' }) recordedAt: Date;
  @Column({ type: 'date', name: 'due_on' }) dueOn: string;
  @Column({ type: 'text', nullable: true }) decision: 'UPHELD' | 'SETTLED' | 'UNFOUNDED' | null;
  @Column({ type: 'text', nullable: true }) grounds: string | null;
  @Column({ type: 'uuid', name: 'decided_by', nullable: true }) decidedBy: string | null;
  @Column({ type: 'timestamptz', name: 'decided_at', nullable: true }) decidedAt: Date | null;
  @Column({ type: 'timestamptz', name: 'told_at', nullable: true }) toldAt: Date | null;
  @Column({ type: 'uuid', name: 'withdrawn_by', nullable: true }) withdrawnBy: string | null;
  @Column({ type: 'timestamptz', name: 'lifted_at', nullable: true }) liftedAt: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CONSENT';
}
