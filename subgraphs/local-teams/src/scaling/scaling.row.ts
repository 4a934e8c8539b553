import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CareLevel } from './scaling.rules';

/** A move of a family to a heavier or lighter level of help. */
@Entity({ schema: 'local_teams', name: 'scaling' })
export class ScalingRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'from_level' }) fromLevel: CareLevel;
  @Column({ type: 'text', name: 'to_level' }) toLevel: CareLevel;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text', name: 'decided_by' }) decidedBy: string;
  @Column({ type: 'date', name: 'decided_on' }) decidedOn: string;
  @Column({ type: 'int' }) position: number;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'OTHER_GOALS';
}
