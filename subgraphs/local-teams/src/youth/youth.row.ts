import type { PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A youth as registered by a team. */
@Entity({ schema: 'local_teams', name: 'youth' })
export class YouthRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', name: 'family_id' }) familyId: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'text', name: 'given_name' }) givenName: string;
  @Column({ type: 'text', name: 'family_name' }) familyName: string;
  @Column({ type: 'date', name: 'birth_date' }) birthDate: string;
  @Column({ type: 'text' }) sex: 'FEMALE' | 'MALE' | 'UNKNOWN';
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}
