import type { PersonalRow } from '@ketengraaf/door';
import type { ThemeName } from '@ketengraaf/subgraph';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signal that a pupil was absent. */
@Entity({ schema: 'schools', name: 'absence_signal' })
export class AbsenceSignalRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'date', name: 'signalled_on' }) signalledOn: string;
  @Column({ type: 'text' }) kind: 'LATE' | 'UNAUTHORISED' | 'SICK_OFTEN' | 'OUT_OF_SCHOOL';
  @Column({ type: 'smallint' }) hours: number;
  @Column({ type: 'boolean', name: 'reported_to_attendance_officer' }) reportedToAttendanceOfficer: boolean;
  @Column({ type: 'text' }) theme: ThemeName;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'EDUCATION';
}
