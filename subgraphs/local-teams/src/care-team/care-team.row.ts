import type { Party } from '@ketengraaf/core';
import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody, or a whole organisation, involved with a youth. */
@Entity({ schema: 'local_teams', name: 'care_team' })
export class CareTeamRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text' }) party: Party;
  @Column({ type: 'text', name: 'member_organisation' }) memberOrganisation: string;
  @Column({ type: 'uuid', nullable: true }) person: string | null;
  @Column({ type: 'text' }) role: string;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'DIRECTION';
}
