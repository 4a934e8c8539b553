import type { Period, PersonalRow } from '@ketengraaf/door';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An address that is or was kept secret, as kept in the access facts. */
@Entity({ schema: 'local_teams', name: 'secret_address' })
export class SecretAddressRow implements PersonalRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) organisation: string;
  @Column({ type: 'uuid', name: 'youth_id' }) youthId: string;
  @Column({ type: 'uuid' }) person: string;
  @Column({ type: 'tstzrange' }) during: Period;
  @Column({ type: 'boolean', name: 'is_secret' }) isSecret: boolean;
  @Column({ type: 'text', name: 'data_class' }) dataClass: 'IDENTITY';
}
