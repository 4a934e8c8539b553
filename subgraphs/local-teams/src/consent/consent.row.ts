import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Consent as kept in the access facts. */
@Entity({ schema: 'local_teams', name: 'consent' })
export class ConsentRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'text', name: 'given_to' }) givenTo: string;
  @Column({ type: 'text', name: 'given_for' }) givenFor: string;
  @Column({ type: 'uuid', name: 'given_by' }) givenBy: string;
  @Column({ type: 'text' }) manner: 'IN_WRITING' | 'IN_MEETING' | 'ONLINE';
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'CONSENT';
}
