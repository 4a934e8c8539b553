import type { LifeDomain } from '@ketengraaf/core';
import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that goes well, worries, complicates or was tried before, as somebody said it. */
@Entity({ schema: 'local_teams', name: 'strength_or_worry' })
export class StrengthOrWorryRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'plan_id' }) planId: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'uuid', name: 'youth_id', nullable: true }) youthId: string | null;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text' }) kind: 'STRENGTH' | 'WORRY' | 'COMPLICATION' | 'EARLIER_HELP';
  @Column({ type: 'text', name: 'life_domain' }) lifeDomain: LifeDomain;
  @Column({ type: 'text' }) statement: string;
  @Column({ type: 'text', name: 'said_by' }) saidBy: string;
  @Column({ type: 'date', name: 'noted_on' }) notedOn: string;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'SAFETY' | 'OTHER_GOALS';
}
