import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A pupil at a school for a period. */
@Entity({ schema: 'schools', name: 'enrolment' })
export class EnrolmentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text', name: 'pupil_name' }) pupilName: string;
  @Column({ type: 'text' }) grade: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}
