import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A child protection measure as kept in the access facts. */
@Entity({ schema: 'local_teams', name: 'measure' })
export class MeasureRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) kind: 'SUPERVISION_ORDER' | 'GUARDIANSHIP' | 'YOUTH_PROBATION';
  @Column({ type: 'text' }) institution: string;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'MEASURE';
  @Column({ type: 'text', name: 'court_order', nullable: true }) courtOrder: string | null;
  @Column({ type: 'date', name: 'ordered_on', nullable: true }) orderedOn: string | null;
}
