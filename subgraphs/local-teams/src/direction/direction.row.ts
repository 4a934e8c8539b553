import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who directed a plan, from when to when. */
@Entity({ schema: 'local_teams', name: 'director_assignment' })
export class DirectorAssignmentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid' }) professional: string;
  @Column({ type: 'text' }) capacity: 'CASE_DIRECTOR' | 'PROCESS_DIRECTOR' | 'CASE_COORDINATOR';
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'date', name: 'family_informed_on', nullable: true }) familyInformedOn: string | null;
  @Column({ type: 'boolean', name: 'family_agrees', nullable: true }) familyAgrees: boolean | null;
  @Column({ type: 'timestamptz', name: 'reads_until', nullable: true }) readsUntil: Date | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'DIRECTION';
}
