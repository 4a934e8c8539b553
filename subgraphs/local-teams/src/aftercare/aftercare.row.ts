import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Care after a plan was closed, by one worker for a period. */
@Entity({ schema: 'local_teams', name: 'aftercare' })
export class AftercareRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid' }) professional: string;
  @Column({ type: 'daterange' }) during: Period;
  @Column({ type: 'date', name: 'next_contact_on', nullable: true }) nextContactOn: string | null;
  @Column({ type: 'text', nullable: true }) outcome: 'GOES_WELL' | 'NEW_PLAN' | 'NOT_WANTED' | null;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'PLAN_STATUS';
}
